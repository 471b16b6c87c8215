/** The table of what each AWS type of the components is to CloudFormation and to the API: judge-aws/mapping.yaml. */
import { z } from "zod";
import { readDataFile } from "../policies/files/read-data-file.ts";
import type { Written } from "./shape.ts";

/** Where inputs go whose own name leads nowhere there. */
export interface Target {
  /** By path without indices: "vpcConfig". From the block it lies in; from the root where it begins with "/". */
  readonly names: Readonly<Record<string, string>>;
  /** Inputs that have no place there, each with the reason. */
  readonly absent: Readonly<Record<string, string>>;
  /** What the provider adds by itself. */
  readonly adds: Readonly<Record<string, Written>>;
}

const words = z.record(z.string(), z.string()).default({});
const target = {
  names: words.describe("Member each input becomes, by path."),
  absent: words.describe("Why an input has no place there, by path."),
  adds: z.record(z.string(), z.json()).default({}).describe("What the provider adds, by path there."),
};

const row = z.strictObject({
  cloudformation: z.union([
    z.strictObject({ type: z.string().describe("AWS::EKS::Cluster"), ...target }),
    z.strictObject({
      into: z.string().describe("Type whose property this resource is."),
      by: z.string().describe("Input that names the one it belongs to, and that one's input of the same value."),
      ...target,
    }),
    z.strictObject({ none: z.string().describe("Why no type of CloudFormation says this.") }),
  ]),
  api: z
    .array(z.strictObject({ operation: z.string().describe("eks.CreateCluster"), ...target }))
    .describe("The operations that take its inputs, each input at least one of them."),
  absent: words.describe("Why an input has no place in any operation, by path."),
});

export type Mapping = z.infer<typeof row>;

/** By type without its class: "aws:eks/cluster". */
export function readMapping(): ReadonlyMap<string, Mapping> {
  const file = new URL("mapping.yaml", import.meta.url);
  return new Map(Object.entries(readDataFile(file, "judge-aws/mapping.yaml", z.record(z.string(), row))));
}

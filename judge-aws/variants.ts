/** Configs that together make every AWS resource of the components, in regions of each kind. */
import type { Variant } from "./registered.ts";

type InRegion = Variant & { readonly changed: { readonly region: string } };

const china = { cloud: "aws", subjects: ["CN"], dataClass: "sensitive" };

export const variants: readonly InRegion[] = [
  { title: "Frankfurt, a cluster", stack: "frankfurt", changed: { region: "eu-central-1" } },
  {
    title: "Singapore, machines that reach the internet",
    stack: "singapore",
    changed: { cloud: "aws", region: "ap-southeast-1", internetGateway: true },
  },
  {
    title: "Beijing, another partition",
    stack: "frankfurt",
    changed: { ...china, region: "cn-north-1" },
  },
  {
    title: "Thailand, a region opened lately",
    stack: "frankfurt",
    changed: { region: "ap-southeast-7", subjects: ["TH"], compute: { machines: { nodeSize: "small", nodeCount: 3 } } },
  },
];

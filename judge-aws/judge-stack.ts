/** All that CloudFormation and the APIs would have against the AWS resources of one stack. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PythonTools } from "./python-tools.ts";
import type { Mapping } from "./read-mapping.ts";
import type { Registered } from "./registered.ts";
import { requestProblems } from "./request.ts";
import { template } from "./template.ts";

export interface Judged {
  /** How many resources the template has. */
  readonly count: number;
  /** How many of their inputs a preview does not know. */
  readonly unknown: number;
  readonly problems: readonly string[];
}

export function judgeStack(
  registered: readonly Registered[],
  region: string,
  mapping: ReadonlyMap<string, Mapping>,
  tools: PythonTools,
): Judged {
  const { resources, unplaced, unknown } = template(registered, mapping, (type) => tools.schema(type, region));
  const refused = registered.flatMap((one) => requestProblems(one, mapping, (service) => tools.model(service)));
  const linted = lint({ AWSTemplateFormatVersion: "2010-09-09", Resources: resources }, region, tools);
  return {
    count: Object.keys(resources).length,
    unknown,
    problems: [...new Set([...unplaced, ...linted, ...refused])],
  };
}

/** cfn-lint reads a file. */
function lint(content: object, region: string, tools: PythonTools): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "judge-aws-"));
  try {
    const file = join(folder, "template.json");
    writeFileSync(file, JSON.stringify(content));
    return tools
      .lint(file, region)
      .map(({ Level, Rule, Location, Message }) => `${Level} ${Rule.Id} ${Location.Path?.join(".") ?? ""}: ${Message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

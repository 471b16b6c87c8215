/** The inputs of a resource held against the API operation that makes it. */
import { shortType } from "../policies/border/estate/resource.ts";
import { type ApiModel, apiShape } from "./api-shape.ts";
import { checkValue } from "./check-value.ts";
import { conform } from "./conform.ts";
import type { Mapping } from "./read-mapping.ts";
import type { Registered } from "./registered.ts";

/** One line for each input the operation would refuse, or that has no place in it. */
export function requestProblems(
  one: Registered,
  mapping: ReadonlyMap<string, Mapping>,
  modelOf: (service: string) => ApiModel,
): readonly string[] {
  const row = mapping.get(shortType(one.type));
  if (!row) return [`${one.type} stands in no row of judge-aws/mapping.yaml`];
  const who = `${one.name} (${one.type})`;
  const problems: string[] = [];
  // Those that no operation takes.
  let left: readonly string[] | undefined;
  for (const { operation: called, ...target } of row.api) {
    const [service = "", operation = ""] = called.split(".");
    const shape = apiShape(modelOf(service), operation);
    const { written, unplaced } = conform(one.inputs, shape, { ...target, absent: { ...everywhere, ...row.absent } });
    problems.push(...checkValue(written, shape).map((problem) => `${who}: ${called}: ${problem}`));
    left = left?.filter((path) => unplaced.includes(path)) ?? unplaced;
  }
  const calls = row.api.map(({ operation }) => operation).join(" nor ");
  return [...(left ?? []).map((path) => `${who}: ${path} has no place in ${calls}`), ...problems];
}

const everywhere = { tags: "Of one form everywhere, which cfn-lint checks.", tagSpecifications: "Likewise." };

/**
 * How far a role of the stack reaches: a policy that lets it read or write data of another territory lets whatever
 * assumes the role carry data there, through no resource of this stack.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn, regionPlace } from "../estate/place-name.ts";
import { isRecord, listOf, parsed, read, type Value } from "../terms/value.ts";
import type { Flow } from "./flow.ts";

/** Services whose resources hold or carry data; certificates and web ACLs in us-east-1 are none. */
const carriers =
  /^(dynamodb|firehose|kinesis|lambda|logs|rds|rds-data|redshift|s3|secretsmanager|sns|sqs|states|events|es|elasticache|kafka|glue|athena|backup|bedrock|log|oss|ots|mns)$/;

/** The flows a policy of the stack opens from its home to the regions its statements name. */
export function flowsOfReach(node: Node, estate: Estate): readonly Flow[] {
  const { home, residency } = estate.settings;
  const path = node.entry?.reaches;
  if (path === undefined || !home) return [];
  return read(node.inputs, path).flatMap(({ at, value }) =>
    [...new Set(resourcesOf(value))].flatMap((resource) => {
      const data = { dataClass: residency?.dataClass ?? "personal", subjects: residency?.subjects ?? [] } as const;
      const flow = {
        verb: "process",
        what: "content",
        mover: node,
        property: at,
        sources: [],
        part: { kind: "whole" },
        clashes: [],
      } as const;
      const from = { kind: "region", region: home } as const;
      return placesOf(resource, estate).map((to) => ({ ...flow, ...data, from, to }));
    }),
  );
}

/** A name can be that of several resources: every one that can hold data counts. */
function placesOf(resource: string, estate: Estate): readonly Flow["to"][] {
  const arn = parseArn(resource);
  if (!arn || !carriers.test(arn.service)) return [];
  if (arn.region !== "") return [regionPlace(arn.cloud, arn.region, estate.facts)];
  const own = [...(estate.byIdentity.get(arn.resource) ?? [])].filter(
    ({ entry }) =>
      !entry?.global && (entry === undefined || entry.kinds.some((kind) => kind !== "inert" && kind !== "guards")),
  );
  const listed = estate.ledger.get(arn.resource) ?? [];
  return [...own.map((node) => node.location), ...listed.map(({ region }) => ({ kind: "region", region }) as const)];
}

/** The resources its Allow statements name. */
function resourcesOf(document: Value): readonly string[] {
  const policy = typeof document === "string" ? parsed(document) : document;
  if (!isRecord(policy)) return [];
  return listOf(policy.Statement).flatMap((statement) => {
    if (!isRecord(statement) || statement.Effect !== "Allow") return [];
    return listOf(statement.Resource).filter((resource) => typeof resource === "string");
  });
}

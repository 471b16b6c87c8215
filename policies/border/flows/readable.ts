/** What a right given to a role lets whoever takes it on read: resources of this stack, or others of the same account. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import type { Target } from "../references/target.ts";
import { targetOf } from "../references/target.ts";
import { isRecord, listOf, parsed, read, unknown, type Value } from "../terms/value.ts";
import { contentServices } from "./content-right.ts";

/** Policies of the clouds' own that let nobody get at content. */
const harmless =
  /\/(SecurityAudit|ViewOnlyAccess|IAMReadOnlyAccess|AWSSupportAccess|Billing|AWSBillingReadOnlyAccess)$/;

/**
 * Everything readable by it, each once. What is not of this stack is there by the role's own name.
 *
 * @param policies that the right takes over by name
 */
export function readableBy(node: Node, policies: readonly Target[], role: Node, estate: Estate): readonly Target[] {
  const documents = node.entry?.grants?.documents;
  const own = documents === undefined ? [] : read(node.inputs, documents).map((one) => one.value);
  const scopes = [
    ...own.flatMap(scopesOf),
    ...policies.flatMap(({ node: policy, name }) =>
      policy ? documentsOf(policy).flatMap(scopesOf) : scopesOfManaged(name),
    ),
  ];
  const found = scopes.flatMap((scope) => within(scope, estate).map((holder) => targetOf(holder, "")));
  const others: Target = { place: role.location, name: role.name, at: "", holding: role };
  const unseen = scopes.some((scope) => within(scope, estate).length === 0) ? [others] : [];
  return [...new Map([...found, ...unseen].map((target) => [target.node?.urn, target])).values()];
}

/** A service, "*" for any, and a name of one thing in it, where only that is meant. */
interface Scope {
  readonly service: string;
  readonly name?: string | undefined;
}

const everything: Scope = { service: "*" };

/** A policy that shows no document (only read, or of a type whose document nobody here knows) can allow anything. */
function documentsOf({ inputs, entry }: Node): readonly Value[] {
  const found = entry?.reaches === undefined ? [] : read(inputs, entry.reaches).map((one) => one.value);
  return found.length > 0 ? found : [unknown];
}

/** AmazonS3ReadOnlyAccess and AliyunOSSReadOnlyAccess are of one service; a policy nobody here can read is of all. */
function scopesOfManaged(name: string | null): readonly Scope[] {
  if (name === null) return [everything];
  if (harmless.test(name)) return [];
  const service = /(?:^|\/)(?:Amazon|Aliyun)([A-Za-z0-9]+?)(?:ReadOnly|Full)Access$/.exec(name)?.[1];
  return [service === undefined ? everything : { service }];
}

function scopesOf(document: Value): readonly Scope[] {
  const policy = typeof document === "string" ? parsed(document) : document;
  if (!isRecord(policy)) return [everything];
  return listOf(policy.Statement).flatMap((statement): readonly Scope[] => {
    if (!isRecord(statement)) return [everything];
    if (statement.Effect === "Deny") return [];
    const resources = listOf(statement.Resource);
    const places: readonly Value[] = resources.length > 0 ? resources : [unknown];
    return contentServices(statement).flatMap((service) => places.map((one) => ({ service, name: nameOf(one) })));
  });
}

/** The name of one thing; undefined where wildcards or a value not known leave it open. */
function nameOf(resource: Value): string | undefined {
  const arn = typeof resource === "string" ? parseArn(resource) : undefined;
  // A bucket's own name stands before its objects' names.
  const name = arn?.service === "s3" || arn?.service === "oss" ? arn.resource : arn?.resource.split(/[/:]/).at(1);
  return name === undefined || name === "" || /[*?]/.test(name) ? undefined : name;
}

/** Modules of the SDKs that are named otherwise than the service's rights are. */
const modules: Readonly<Record<string, readonly string[]>> = {
  aoss: ["opensearch"],
  cassandra: ["keyspaces"],
  elasticfilesystem: ["efs"],
  es: ["elasticsearch", "opensearch"],
  logs: ["cloudwatch"],
  "rds-data": ["rds"],
};

/** The resources of the stack that hold something there; none: it is something of the account that lies elsewhere. */
function within({ service, name }: Scope, estate: Estate): readonly Node[] {
  const holders = [...estate.byUrn.values()].filter(({ entry }) => entry?.kinds.includes("holds"));
  if (name !== undefined) return holders.filter((one) => estate.byIdentity.get(name)?.has(one));
  if (service === "*") return holders;
  const of = modules[service.toLowerCase()] ?? [service.toLowerCase()];
  return holders.filter(({ short }) => of.includes(short.slice(short.indexOf(":") + 1, short.indexOf("/"))));
}

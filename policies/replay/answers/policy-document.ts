/** Writes the JSON policy document both clouds' functions write: it says who may read, so a preview needs the real one. */
import type { WireProperties } from "../host/wire.ts";
import { type Fields, statementsIn } from "./policy-sources.ts";

/** AWS: one value stands alone, several as a list; documents given as a source come first, those to override replace by Sid. */
export function awsPolicyDocument(args: WireProperties): WireProperties {
  const sources = ["sourceJson", "sourcePolicyDocuments"].flatMap((name) => statementsIn(args, name));
  const overrides = ["overrideJson", "overridePolicyDocuments"].flatMap((name) => statementsIn(args, name));
  const own = listOf(args.statements).map((statement) => awsStatement(statement as Statement));
  const replaced = new Set(overrides.map(sidOf));
  const kept = [...sources, ...own].filter((one) => sidOf(one) === undefined || !replaced.has(sidOf(one)));
  const document = {
    Version: args.version ?? "2012-10-17",
    ...given("Id", args.policyId),
    Statement: [...kept, ...overrides],
  };
  const json = JSON.stringify(document, null, 2);
  return { ...args, id: "policy-document", json, minifiedJson: JSON.stringify(document) };
}

/** Alibaba Cloud: values are always lists. */
export function alicloudPolicyDocument(args: WireProperties): WireProperties {
  const version = args.version ?? "1";
  const statements = listOf(args.statements).map((raw) => {
    const statement = raw as Statement;
    const principals = listOf(statement.principals).map((one) => [one.entity, one.identifiers] as const);
    return {
      Effect: statement.effect ?? "Allow",
      Action: statement.actions ?? [],
      ...given("Resource", statement.resources),
      ...(principals.length === 0 ? {} : { Principal: Object.fromEntries(principals) }),
      ...conditions(listOf(statement.conditions).map((one) => [one.operator, one.variable, one.values])),
    };
  });
  return {
    ...args,
    id: "policy-document",
    version,
    document: JSON.stringify({ Statement: statements, Version: version }),
  };
}

interface Statement extends Fields {
  readonly principals?: readonly Fields[];
  readonly notPrincipals?: readonly Fields[];
  readonly conditions?: readonly Fields[];
}

function awsStatement(statement: Statement): Fields {
  return {
    ...given("Sid", statement.sid),
    Effect: statement.effect ?? "Allow",
    ...given("Action", single(statement.actions)),
    ...given("NotAction", single(statement.notActions)),
    ...given("Resource", single(statement.resources)),
    ...given("NotResource", single(statement.notResources)),
    ...given("Principal", principalsOf(statement.principals)),
    ...given("NotPrincipal", principalsOf(statement.notPrincipals)),
    ...conditions(listOf(statement.conditions).map((one) => [one.test, one.variable, single(one.values)])),
  };
}

/** `{ type: "*", identifiers: ["*"] }` is everybody, written "*". */
function principalsOf(principals: readonly Fields[] | undefined): unknown {
  const all = listOf(principals);
  if (all.length === 0) return undefined;
  if (all.some((one) => one.type === "*")) return "*";
  const byType = Map.groupBy(all, (one) => String(one.type));
  return Object.fromEntries(
    [...byType].map(([type, same]) => [type, single(same.flatMap((one) => listOf(one.identifiers)))]),
  );
}

function conditions(all: readonly (readonly [unknown, unknown, unknown])[]): Fields {
  if (all.length === 0) return {};
  const byTest = Map.groupBy(all, ([test]) => String(test));
  const entries = [...byTest].map(([test, same]) => [
    test,
    Object.fromEntries(same.map(([, key, values]) => [String(key), values])),
  ]);
  return { Condition: Object.fromEntries(entries) };
}

function sidOf(statement: Fields): string | undefined {
  return typeof statement.Sid === "string" && statement.Sid !== "" ? statement.Sid : undefined;
}

function single(values: unknown): unknown {
  const list = listOf(values);
  return list.length === 0 ? undefined : list.length === 1 ? list[0] : list;
}

function given(key: string, value: unknown): Fields {
  return value === undefined || value === "" ? {} : { [key]: value };
}

function listOf<T>(value: readonly T[] | undefined): readonly T[];
function listOf(value: unknown): readonly unknown[];
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

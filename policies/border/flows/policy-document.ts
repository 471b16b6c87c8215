/** Who a JSON policy document lets in: AWS and Alibaba Cloud write the same shape (Statement, Effect, Principal, Condition). */
import { isRecord, listOf, unknown, type Value } from "../terms/value.ts";

/** Condition keys that keep "everybody" inside an organisation, an account, a network or a single resource. */
const fences =
  /^(aws:(sourcevpce|sourcevpc|principalorgid|principalorgpaths|principalaccount|sourceaccount|sourceowner|sourcearn|sourceorgid|sourceorgpaths|principalarn)|acs:(sourcevpc|sourcevpce|principalorgid|sourceaccount|accountid)|kms:calleraccount|s3:dataaccesspointaccount)$/i;

/** Who is no stranger to a document. */
export interface Own {
  readonly accounts: readonly string[];
  /** A principal, or the value of a condition, that is not known yet can only be one of this same stack's. */
  readonly unknownPrincipals: boolean;
  readonly unknownConditions: boolean;
}

/** A principal that may be anybody once it is known, and one that is somebody else: a name, or "*" for everybody. */
export type Stranger = typeof unknown | string;

/**
 * The principals of its Allow statements that are nobody of these accounts: "*" for everybody, an account id, or what
 * the document names. Services of the cloud itself are none. A document that can't be read lets in "*".
 */
export function strangersIn(document: Value, own: Own): readonly Stranger[] {
  const parsed = typeof document === "string" ? parse(document) : document;
  if (!isRecord(parsed)) return ["*"];
  const statements = listOf(parsed.Statement);
  return [...new Set(statements.flatMap((statement) => strangersOf(statement, own)))];
}

function strangersOf(statement: Value, own: Own): readonly Stranger[] {
  if (statement === unknown) return [unknown];
  if (!isRecord(statement)) return ["*"];
  if (statement.Effect === "Deny") return [];
  if (statement.NotPrincipal !== undefined) return ["*"];
  const everybody: readonly Stranger[] = isFenced(statement.Condition, own.unknownConditions)
    ? []
    : isFenced(statement.Condition, true)
      ? [unknown]
      : ["*"];
  return principalsOf(statement.Principal).flatMap((principal): readonly Stranger[] => {
    if (principal === "*") return everybody;
    if (principal === unknown) return own.unknownPrincipals ? [] : [unknown];
    // Account ids have 12 digits on AWS and 16 on Alibaba Cloud, where users and roles have 18.
    const account = /^\d{12,18}$/.test(principal)
      ? principal
      : /^(?:(?:arn:[^:]*|acs):(?:iam|sts|ram)|arn:(?:sts|ram)):[^:]*:(\d+):/.exec(principal)?.[1];
    if (account === undefined) return [principal];
    return own.accounts.includes(account) ? [] : [`account ${account}`];
  });
}

/** "*", a list, or {AWS: [...], Service: [...], RAM: [...], CanonicalUser: ..., Federated: ...}. */
function principalsOf(principal: Value | undefined): readonly Stranger[] {
  if (principal === undefined) return [];
  if (!isRecord(principal))
    return listOf(principal)
      .map(nameOf)
      .map((one) => (one === "arn:aws:iam::*:root" ? "*" : one));
  return Object.entries(principal).flatMap(([kind, who]) => (kind === "Service" ? [] : listOf(who).map(nameOf)));
}

function nameOf(principal: Value): Stranger {
  return principal === unknown ? unknown : text(principal);
}

/** A statement for "*" is fenced only by an exact or prefix match on a key that names its own side, with no bare "*". */
function isFenced(condition: Value | undefined, byUnknown: boolean): boolean {
  if (!isRecord(condition)) return false;
  return Object.entries(condition).some(([operator, tests]) => {
    if (
      !/^(String(Equals|Like)(IgnoreCase)?|Arn(Equals|Like)|ForAnyValue:String(Equals|Like))$/i.test(operator) ||
      !isRecord(tests)
    )
      return false;
    return Object.entries(tests).some(
      ([key, values]) =>
        fences.test(key) &&
        listOf(values).length > 0 &&
        listOf(values).every((value) => (value === unknown ? byUnknown : !/^\*?$|:\*$/.test(text(value)))),
    );
  });
}

function text(value: Value): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "*";
}

function parse(document: string): Value {
  try {
    return JSON.parse(document) as Value;
  } catch {
    return null;
  }
}

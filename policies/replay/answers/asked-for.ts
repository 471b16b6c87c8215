/** What the arguments of a look-up say of the thing it finds: its name or id, its region, and whose it may be. */
import { type Arn, parseArn } from "../../border/estate/place-name.ts";
import { type Inputs, listOf, unknown, type Value } from "../../border/terms/value.ts";
import type { LookUpFunction } from "../../clouds/load-functions.ts";
import { outputKind } from "../../symbols/output-kind.ts";

export interface AskedFor {
  /** Properties of what it finds. */
  readonly inputs: Inputs;
  /** Those of its type's properties that name it. */
  readonly named: readonly string[];
  /** The id or ARN it is found by. */
  readonly readAs: string | undefined;
  /** That ARN, taken apart. */
  readonly own: Arn | undefined;
  /** The ARNs of other things among the arguments. */
  readonly others: readonly Arn[];
  /** Accounts that the arguments name. */
  readonly accounts: readonly string[];
  /** Whether what others share or publish is asked for as well. */
  readonly isAnybodys: boolean;
}

/** undefined where an argument is not known: then nobody knows what is found. */
export function askedFor(args: Inputs, { named, ids }: LookUpFunction): AskedFor | undefined {
  if (hasUnknown(args)) return undefined;
  const naming = [...ids, ...named.map(([arg]) => arg)].map((arg) => args[arg]).filter(isText);
  const ownArn = naming.find((text) => parseArn(text) !== undefined);
  const own = ownArn === undefined ? undefined : parseArn(ownArn);
  // "111122223333:function:orders" is an ARN in part: whose it is, and where, its ends would say.
  if (naming.some((text) => !parseArn(text) && /(^|:)\d{12,20}:/.test(text))) return undefined;
  const names = named.flatMap(([arg, path]) => {
    const text = args[arg];
    return isText(text) && !parseArn(text) ? [[path, text] as const] : [];
  });
  const region = own?.region || args.region;
  const others = textsIn(args).flatMap((text) => (text === ownArn ? [] : (parseArn(text) ?? [])));
  const accountsGiven = Object.entries(args).filter(([arg]) => outputKind(arg) === "account");
  return {
    inputs: { ...Object.fromEntries(names), ...(region === undefined || region === null ? {} : { region }) },
    named: named.map(([, path]) => path),
    readAs: ownArn ?? ids.map((arg) => args[arg]).find(isText),
    own,
    others,
    accounts: [...others.map(({ account }) => account), ...accountsGiven.flatMap(([, value]) => textsIn(value))].filter(
      (account) => account !== "",
    ),
    isAnybodys: Object.entries(args).some(
      ([arg, value]) => /owner|public|shared/i.test(arg) || value === "public" || value === "shared",
    ),
  };
}

function hasUnknown(value: Value): boolean {
  if (typeof value !== "object" || value === null) return value === unknown;
  return (Array.isArray(value) ? listOf(value) : Object.values(value)).some((one) => hasUnknown(one as Value));
}

function textsIn(value: Value | undefined): readonly string[] {
  if (isText(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return (Array.isArray(value) ? listOf(value) : Object.values(value)).flatMap((one) => textsIn(one as Value));
}

function isText(value: Value | undefined): value is string {
  return typeof value === "string" && value !== "";
}

/** What a condition asks of the claims of a token, and whether a value there can only be one of our own side. */
import type { IdentityIssuer } from "../estate/facts.ts";
import { isRecord, listOf, textOf, unknown, type Value } from "../terms/value.ts";

/** One key of a condition that holds only where the token says one of these values. */
export interface Claim {
  readonly key: string;
  readonly values: readonly Value[];
}

const exactly = /^(ForAnyValue:)?String(Equals|Like)(IgnoreCase)?$/;

/** Those that hold only where the token says it; a negation, and what holds where a claim is absent, are none. */
export function claimsIn(condition: Value | undefined): readonly Claim[] {
  return Object.entries(isRecord(condition) ? condition : {}).flatMap(([operator, tests]) =>
    exactly.test(operator) && isRecord(tests)
      ? Object.entries(tests).map(([key, values]) => ({ key, values: listOf(values) }))
      : [],
  );
}

/** "repo:acme/*" names whose; "repo:*" and "repo:acme*" name others' as well. */
export function namesOurs({ key, values }: Claim, prefix: string, { whole, begins }: IdentityIssuer): boolean {
  const isOf = (claims: readonly string[]): boolean =>
    claims.some((claim) => key.toLowerCase() === `${prefix}:${claim}`.toLowerCase());
  const holds = (pattern: RegExp): boolean =>
    values.length > 0 && values.every((one) => one === unknown || pattern.test(textOf(one) ?? ""));
  return (isOf(whole) && holds(/^[^*?]+$/)) || (isOf(begins) && holds(/^(?:[a-z_]+:|(?![a-z_]+:))[^*?:/]+(?:[:/]|$)/));
}

/** Whether a pattern of a condition fits a text. */
export function mayBe(pattern: Value, text: string): boolean {
  const escaped = (textOf(pattern) ?? "*").replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i").test(text);
}

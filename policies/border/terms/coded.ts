/** Statements as data: a code that says what is meant, and the facts it is said of. policies/messages makes sentences of them. */

/** One statement of a table that gives each code the facts it needs: `{ code: "not-text", facts: { property: "to" } }`. */
export type Coded<Table> = {
  readonly [Code in keyof Table]: { readonly code: Code; readonly facts: Table[Code] };
}[keyof Table];

/** Of a code that says it all. */
export type NoFacts = Readonly<Record<never, never>>;

/** Tells statements apart: the same code of the same facts is the same statement. */
export function codedKey({ code, facts }: { readonly code: string; readonly facts: object }): string {
  return `${code} ${JSON.stringify(facts)}`;
}

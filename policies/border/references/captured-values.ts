/**
 * What a function that Pulumi serialises takes along of outputs: `o.bucket.get()` in its code is what the lines around say of
 * `__o_bucket.value`, and is read as that literal.
 * https://www.pulumi.com/docs/iac/concepts/functions/function-serialization/
 */
import type { Token } from "./program-tokens.ts";

export interface Captured {
  readonly tokens: readonly Token[];
  /** All that is taken along, however the code comes to it. */
  readonly values: readonly string[];
}

/** The tokens themselves where nothing is taken along. */
export function withCaptured(tokens: readonly Token[]): Captured {
  const taken = takenAlong(tokens);
  if (taken.values.size === 0) return { tokens, values: [] };
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const value = isRead(tokens, at) ? takenFor(token.text, taken) : undefined;
    read.push(value ?? (token.kind === "text" ? { ...token, text: filled(token.text, taken) } : token));
    if (value !== undefined) at += 2;
  }
  return { tokens: read, values: [...taken.values.values()].map(({ text }) => text) };
}

interface Taken {
  /** What stands for a name of the code, and for what lies below it: "o" is "__o", "__o.bucket" is "__o_bucket". */
  readonly names: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, Token>;
}

function takenAlong(tokens: readonly Token[]): Taken {
  const names = new Map<string, string>();
  const values = new Map<string, Token>();
  tokens.forEach(({ kind, text }, at) => {
    const [sign, said] = tokens.slice(at + 1, at + 3);
    if (kind !== "name" || said === undefined) return;
    const isName = said.kind === "name" && said.text.startsWith("__");
    if (isName && /^[:=]$/.test(sign?.text ?? "")) names.set(text, said.text);
    if (said.kind === "text" && sign?.text === "=" && /^__\w+\.value$/.test(text))
      values.set(text.slice(0, -".value".length), said);
  });
  return { names, values };
}

/** Step by step: an output that is taken along twice stands there once, under its first name. */
function takenFor(called: string, { names, values }: Taken): Token | undefined {
  const [first = "", ...below] = called.split(".").slice(0, -1);
  let reached = names.get(first) ?? `__${first}`;
  for (const step of below) reached = names.get(`${reached}.${step}`) ?? `${reached}_${step}`;
  return values.get(reached);
}

/** The gaps of a template. */
function filled(text: string, taken: Taken): string {
  return text.replaceAll(
    /\$\{\s*([\w$.]+\.get)\(\)\s*\}/g,
    (gap, called: string) => takenFor(called, taken)?.text ?? gap,
  );
}

/** "o.bucket.get", called with nothing. */
function isRead(tokens: readonly Token[], at: number): boolean {
  const [token, open, close] = tokens.slice(at, at + 3);
  return token?.kind === "name" && token.text.endsWith(".get") && open?.text === "(" && close?.text === ")";
}

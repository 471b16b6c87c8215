/**
 * What a program says of its environment: what a variable stands for is read where it is set, and is no place here. But where
 * nobody sets it, the word that the program falls back to counts like any other: os.environ.get("BUCKET", "people").
 */
import type { Token } from "./program-tokens.ts";

/** @param isSet whether the resource sets the variable itself */
export function withDefaults(tokens: readonly Token[], isSet: (variable: string) => boolean): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = defaultAt(tokens, at);
    if (read === undefined || isSet(read.variable)) found.push(tokens[at] as Token);
    else {
      found.push(read.otherwise);
      at = read.end - 1;
    }
  }
  return found;
}

interface Fallback {
  readonly variable: string;
  readonly otherwise: Token;
  /** Index of the first token behind it. */
  readonly end: number;
}

function defaultAt(tokens: readonly Token[], at: number): Fallback | undefined {
  const [token, ...behind] = tokens.slice(at, at + 7);
  if (token?.kind !== "name") return undefined;
  const [open, name, comma, literal, close] = behind;
  if (/(^|\.)(environ\.get|getenv)$/.test(token.text)) {
    const isWhole = open?.text === "(" && comma?.text === "," && close?.text === ")";
    return isWhole && name?.kind === "text" && literal?.kind === "text"
      ? { variable: name.text, otherwise: literal, end: at + 6 }
      : undefined;
  }
  const [, variable] = /^process\.env\.(\w+)$/.exec(token.text) ?? [];
  const [sign, again, otherwise] = behind;
  const isOr = /^[|?]$/.test(sign?.text ?? "") && sign?.text === again?.text;
  return variable !== undefined && isOr && otherwise?.kind === "text"
    ? { variable, otherwise, end: at + 4 }
    : undefined;
}

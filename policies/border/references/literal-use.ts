/** What a program uses a literal for, by what stands before it: it is called by a name, fetched as code, or only compared. */
import type { Token } from "./program-tokens.ts";

/** What a literal is called by: { host: "..." }, host="...", { location: { value: "..." } }. */
export function keyOf(tokens: readonly Token[], at: number): string | undefined {
  const [name, sign] = tokens.slice(Math.max(0, at - 2), at);
  if (name === undefined || !/^[:=]$/.test(sign?.text ?? "") || name.kind === "sign") return undefined;
  if (name.text !== "value") return name.text.split(".").at(-1);
  return tokens.slice(Math.max(0, at - 14), at).find((one) => /^location$/i.test(one.text))?.text ?? name.text;
}

/** Code that is fetched by its name, or address. */
export function isFetched(tokens: readonly Token[], at: number): boolean {
  const [name, sign] = tokens.slice(Math.max(0, at - 2), at);
  return (
    /^(from|import)$/.test(sign?.text ?? "") || (sign?.text === "(" && /^(require|import)$/.test(name?.text ?? ""))
  );
}

/** What a test asks for is called by nobody. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  const [name, sign] = tokens.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  if (sign === "case") return true;
  if (sign === "(") return /(^|\.)(starts_?with|ends_?with|includes|indexOf|lastIndexOf)$/i.test(name ?? "");
  return sign === "=" && /^[=!]$/.test(name ?? "");
}

/** Whom a token must come from, as the check of one is told: jwt.verify(token, key, { issuer: "..." }) calls nobody. */
export function isClaim(tokens: readonly Token[], at: number): boolean {
  if (keyOf(tokens, at) !== "issuer") return false;
  const before = tokens.slice(Math.max(0, at - 24), at);
  const open = before.findLastIndex(({ text }, index) => text === "(" && before[index - 1]?.kind === "name");
  const closed = before.slice(open).some(({ text }) => text === ")");
  return open > 0 && !closed && /(^|\.)(verify|jwtVerify)$/.test(before[open - 1]?.text ?? "");
}

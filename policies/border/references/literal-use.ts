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

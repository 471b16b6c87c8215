/**
 * A program in JavaScript, TypeScript or Python as the readers of scripts take it: without comments and words on functions, what
 * is put together of literals as one, and each variable where it is used ("$HOST"), so that it is filled in like a script's own.
 */
import type { HarmlessTexts } from "../estate/facts.ts";
import { withCaptured } from "./captured-values.ts";
import { withDefaults } from "./environment-default.ts";
import { letters } from "./harmless-word.ts";
import { literalHost } from "./literal-host.ts";
import { isClaim, isCompared, isFetched, keyOf } from "./literal-use.ts";
import { folded } from "./program-folding.ts";
import { languageOf, type Token, tokensOf } from "./program-tokens.ts";
import type { Text } from "./text.ts";

/**
 * The text itself where it is no program; else what it says, and apart from that what it says under keys that tell where
 * people's browsers are sent or let in from.
 *
 * @param variables those that its environment sets
 */
export function readAsProgram(text: Text, harmless: HarmlessTexts, variables: ReadonlySet<string>): readonly Text[] {
  const language = languageOf(text.text, text.steps.at(-1) ?? "");
  const read = language && tokensOf(text.text, language);
  if (read === undefined) return [text];
  const keepsWords = text.text.includes("__doc__");
  const captured = withCaptured(read.filter(({ alone }) => keepsWords || !alone));
  const tokens = folded(withDefaults(captured.tokens, (variable) => variables.has(variable)));
  const set = new Set(
    tokens.flatMap((one, at) => (isSet(tokens, at) && tokens[at + 2]?.kind === "text" ? bareOf(one.text) : [])),
  );
  const apart: Text[] = captured.values.map((value) => ({ ...text, key: "value", text: value }));
  const lines = [""];
  tokens.forEach((token, at) => {
    const last = lines.length - 1;
    lines[last] += ` ${written(token, at)}`;
    const isLong = (lines[last]?.length ?? 0) > longest && /^[,{}]$/.test(token.text);
    if (token.kind === "line" || (token.kind === "sign" && (token.text === ";" || isLong))) lines.push("");
  });
  return [{ ...text, text: lines.map((line) => line.trim()).join("\n") }, ...apart];

  function written({ kind, text: said }: Token, at: number): string {
    if (kind === "line") return "";
    if (kind === "name") return named(said, tokens, at, set);
    return kind === "text" ? literal(said, at) : said;
  }

  function literal(written: string, at: number): string {
    const said = withPath(written, set);
    const key = keyOf(tokens, at);
    if (isFetched(tokens, at) || isClaim(tokens, at) || isNobodys(said)) return '""';
    if (key !== undefined && isOfPeople(key, harmless)) {
      apart.push({ ...text, key, text: said });
      return '""';
    }
    const bare = said.replaceAll(/\s*\n\s*/g, " ").replaceAll('"', "'");
    const host = isCompared(tokens, at) ? undefined : literalHost(said, key);
    return host === undefined ? `"${bare}"` : `"${bare}" host="${host}"`;
  }
}

/** What stands right behind a host, and nobody set, is a path there: were it more of the host, that would begin with a point. */
function withPath(said: string, set: ReadonlySet<string>): string {
  return said.replace(/(:\/\/[\w.-]+(?::\d+)?)\$\{(\w+)\}/, (whole, host: string, name: string) =>
    set.has(name) ? whole : `${host}/\${${name}}`,
  );
}

/** A line of a program that was made small is cut where it may. */
const longest = 2_000;

/** A variable that the program sets to a literal, as scripts write it; any other stands for nothing that can be read. */
function named(said: string, tokens: readonly Token[], at: number, set: ReadonlySet<string>): string {
  const next = tokens[at + 1]?.text;
  // A way to what is called, or to what lies there, is no host, however it is written.
  if (keyword.test(said) || next === "(" || next === ":" || tokens[at - 1]?.text === ".")
    return said.includes(".") ? `_${said.replaceAll(".", "::")}` : said;
  const bare = bareOf(said);
  if (isSet(tokens, at)) return bare;
  return set.has(bare) ? `$${bare}` : `_${bare}`;
}

function bareOf(name: string): string {
  return name.replaceAll(".", "_");
}

const keyword =
  /^(const|let|var|return|await|async|new|import|export|from|def|class|if|elif|else|for|in|of|as|with|try|except|and|or|not|None|True|False|true|false|null|undefined)$/;

function isSet(tokens: readonly Token[], at: number): boolean {
  const [name, sign, behind] = tokens.slice(at, at + 3);
  return name?.kind === "name" && sign?.text === "=" && sign.kind === "sign" && !/^[=>]$/.test(behind?.text ?? "");
}

function isOfPeople(key: string, { addressesOfPeople, ownAddresses }: HarmlessTexts): boolean {
  return addressesOfPeople.has(letters(key)) || ownAddresses.has(letters(key));
}

/** Examples by RFC 2606, and whom a program says that it is: "acme/1.0 (+https://acme.example)". */
function isNobodys(literal: string): boolean {
  return (
    /^https?:\/\/((www\.)?example\.(com|org|net)|localhost)\/?$/.test(literal) ||
    /^[\w .-]+\/[\d.]+ \([^()]*\+https?:\/\/[^()\s]+\)$/.test(literal)
  );
}

/**
 * What a program puts together of literals and names as one literal, with gaps where names stand: "a" + b, ["a", "b"].join("."),
 * "a{}".format(b), "a%s" % b, and literals side by side.
 */
import { withLists } from "./literal-lists.ts";
import type { Token } from "./program-tokens.ts";

/** In one way through; what is put together otherwise stays as it is. */
export function folded(written: readonly Token[]): readonly Token[] {
  const tokens = withLists(written);
  const set = textsSet(tokens);
  const found: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = chainAt(tokens, at, set);
    found.push(piece?.token ?? (tokens[at] as Token));
    at = piece?.end ?? at + 1;
  }
  return found;
}

interface Piece {
  readonly token: Token;
  /** Index of the first token behind it. */
  readonly end: number;
}

/** Operands with a plus, or nothing, between them, a literal among them. */
function chainAt(tokens: readonly Token[], start: number, set: ReadonlySet<string>): Piece | undefined {
  const first = operandAt(tokens, start);
  if (first === undefined) return undefined;
  const said = [first.token];
  let { end } = first;
  while (said.length < most) {
    const sign = behindLines(tokens, end);
    const isPlus = tokens[sign]?.text === "+" && tokens[sign]?.kind === "sign";
    const isBeside = tokens[sign]?.kind === "text" && said.at(-1)?.kind === "text";
    const next = isPlus || isBeside ? operandAt(tokens, isPlus ? behindLines(tokens, sign + 1) : sign) : undefined;
    if (next === undefined) break;
    said.push(next.token);
    end = next.end;
  }
  // Of names alone, those that begin with what the program sets to a text.
  const isText = said.some(({ kind }) => kind === "text") || (said.length > 1 && set.has(said[0]?.text ?? ""));
  if (!isText) return undefined;
  const text = said.map((one) => (one.kind === "text" ? one.text : gap(one.text))).join("");
  return { token: { kind: "text", text }, end };
}

/** Names that the program gives a text. */
function textsSet(tokens: readonly Token[]): ReadonlySet<string> {
  const isSet = (at: number): boolean => tokens[at + 1]?.text === "=" && tokens[at + 2]?.kind === "text";
  return new Set(tokens.flatMap(({ kind, text }, at) => (kind === "name" && isSet(at) ? [text] : [])));
}

/** Longer chains are no address. */
const most = 64;

function operandAt(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind === "name")
    return tokens[at + 1]?.kind === "sign" && /^[([.]$/.test(tokens[at + 1]?.text ?? "")
      ? undefined
      : { token, end: at + 1 };
  if (token?.kind === "text") return callAt(tokens, at, token) ?? { token, end: at + 1 };
  if (token?.text !== "[" || token.kind !== "sign") return undefined;
  const list = listAt(tokens, at, "]");
  const [between] = (list && called(tokens, list.end, "join")) ?? [];
  if (list === undefined || between?.kind !== "text") return undefined;
  return { token: { kind: "text", text: filled(list.items).join(between.text) }, end: list.end + 5 };
}

/** What is done to a literal: filled in, or put between others. */
function callAt(tokens: readonly Token[], at: number, { text }: Token): Piece | undefined {
  if (tokens[at + 1]?.text === "%") {
    const list = tokens[at + 2]?.text === "(" ? listAt(tokens, at + 2, ")") : undefined;
    const single = tokens[at + 2];
    const items = list?.items ?? (single && single.kind !== "sign" ? [single] : undefined);
    return items && { token: filledIn(text, /%[sdr]/g, items), end: list?.end ?? at + 3 };
  }
  if (tokens[at + 1]?.text !== "." || tokens[at + 2]?.kind !== "name") return undefined;
  const isJoin = tokens[at + 2]?.text === "join";
  const list = tokens[at + 3]?.text === "(" ? listAt(tokens, at + (isJoin ? 4 : 3), isJoin ? "]" : ")") : undefined;
  if (list === undefined) return undefined;
  if (isJoin) return { token: { kind: "text", text: filled(list.items).join(text) }, end: list.end + 1 };
  if (tokens[at + 2]?.text === "concat")
    return { token: { kind: "text", text: text + filled(list.items).join("") }, end: list.end };
  return tokens[at + 2]?.text === "format"
    ? { token: filledIn(text, /\{\w*\}/g, list.items), end: list.end }
    : undefined;
}

function filledIn(text: string, gaps: RegExp, items: readonly Token[]): Token {
  const values = filled(items);
  let next = 0;
  return { kind: "text", text: text.replaceAll(gaps, (whole) => values[next++] ?? whole) };
}

function filled(items: readonly Token[]): readonly string[] {
  return items.map((one) => (one.kind === "text" ? one.text : gap(one.text)));
}

/** ".join(x)": what it is called with. */
function called(tokens: readonly Token[], at: number, method: string): readonly Token[] | undefined {
  const [dot, name, open, argument, close] = tokens.slice(at, at + 5);
  const isCalled = dot?.text === "." && name?.text === method && open?.text === "(" && close?.text === ")";
  return isCalled && argument ? [argument] : undefined;
}

/** Literals and names between brackets, and nothing else; options by name count by what they are given. */
function listAt(
  tokens: readonly Token[],
  open: number,
  close: string,
): { readonly items: readonly Token[]; readonly end: number } | undefined {
  const items: Token[] = [];
  for (let at = open + 1; at < tokens.length && items.length < most; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "sign" && token.text === close) return { items, end: at + 1 };
    const isNumber = token.kind === "sign" && /^\d/.test(token.text);
    if (token.kind === "sign" && !isNumber && token.text !== "," && token.text !== "=") return undefined;
    if (isNumber) items.push({ kind: "text", text: token.text });
    else if (token.kind !== "sign" && token.kind !== "line" && tokens[at + 1]?.text !== "=") items.push(token);
  }
  return undefined;
}

function behindLines(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === "line") next += 1;
  return next;
}

function gap(name: string): string {
  return `\${${name.replaceAll(".", "_")}}`;
}

/**
 * Lists of literals that a program gives a name to, written out where it uses the name, so that they are put together as they would be
 * there: parts.join(""), parts[0], const [a, b] = ["x", "y"].
 */
import type { Token } from "./program-tokens.ts";

/** The tokens with each such list in the place of its name. */
export function withLists(tokens: readonly Token[]): readonly Token[] {
  const lists = listsSet(tokens);
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const used = joinedAt(tokens, at, lists) ?? itemAt(tokens, at, lists) ?? takenApartAt(tokens, at);
    found.push(...(used?.tokens ?? [tokens[at] as Token]));
    at = (used?.end ?? at + 1) - 1;
  }
  return found;
}

interface Written {
  readonly tokens: readonly Token[];
  /** Index of the first token behind it. */
  readonly end: number;
}

/** By their names, those set once; a serialised function knows "parts" as "__parts". */
function listsSet(tokens: readonly Token[]): ReadonlyMap<string, Written> {
  const lists = new Map<string, Written>();
  const twice = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    const list = kind === "name" && tokens[at + 1]?.text === "=" ? listAt(tokens, at + 2) : undefined;
    if (list === undefined) return;
    const name = text.replace(/^__/, "");
    if (lists.has(name)) twice.add(name);
    lists.set(name, list);
  });
  return new Map([...lists].filter(([name]) => !twice.has(name)));
}

/** Nothing but literals, numbers and names. */
function listAt(tokens: readonly Token[], open: number): Written | undefined {
  if (tokens[open]?.text !== "[" || tokens[open]?.kind !== "sign") return undefined;
  for (let at = open + 1; at <= open + most; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === "sign" && token.text === "]") return { tokens: tokens.slice(open, at + 1), end: at + 1 };
    if (token.kind === "sign" && !/^(,|\d.*)$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** Longer lists are no address. */
const most = 128;

/** "parts.join(" and ".join(parts)". */
function joinedAt(tokens: readonly Token[], at: number, lists: ReadonlyMap<string, Written>): Written | undefined {
  const { kind, text } = tokens[at] as Token;
  if (kind !== "name") return undefined;
  const [, called = ""] = /^(\w+)\.join$/.exec(text) ?? [];
  const list = tokens[at + 1]?.text === "(" ? lists.get(called) : undefined;
  if (list) return { tokens: [...list.tokens, sign("."), { kind: "name", text: "join" }], end: at + 1 };
  const isJoined = tokens[at - 1]?.text === "(" && tokens[at - 2]?.text === "join" && tokens[at + 1]?.text === ")";
  const joined = isJoined ? lists.get(text) : undefined;
  return joined && { tokens: joined.tokens, end: at + 1 };
}

/** "parts[0]". */
function itemAt(tokens: readonly Token[], at: number, lists: ReadonlyMap<string, Written>): Written | undefined {
  const [name, open, index, close] = tokens.slice(at, at + 4);
  if (name?.kind !== "name" || open?.text !== "[" || close?.text !== "]" || !/^\d+$/.test(index?.text ?? ""))
    return undefined;
  const item = itemsOf(lists.get(name.text))[Number(index?.text)];
  return item?.kind === "text" ? { tokens: [item], end: at + 4 } : undefined;
}

/** "[a, b] = ["x", "y"]", as one assignment each. */
function takenApartAt(tokens: readonly Token[], at: number): Written | undefined {
  const names = listAt(tokens, at);
  if (names === undefined || tokens[names.end]?.text !== "=") return undefined;
  const list = listAt(tokens, names.end + 1);
  if (list === undefined) return undefined;
  const items = itemsOf(list);
  const set = itemsOf(names).flatMap((name, index) => {
    const item = items[index];
    return name.kind === "name" && item ? [name, sign("="), item, sign(";")] : [];
  });
  return { tokens: set, end: list.end };
}

function itemsOf(list: Written | undefined): readonly Token[] {
  return (list?.tokens ?? []).filter(({ kind, text }) => kind !== "line" && !/^[[\],]$/.test(text));
}

function sign(text: string): Token {
  return { kind: "sign", text };
}

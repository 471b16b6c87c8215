/**
 * The signs of a program in JavaScript, TypeScript or Python: literals, names and the rest, without its comments. Read in one way
 * through the text; what a literal or a comment only seems to begin is a sign like any other.
 */

export type ProgramLanguage = "javascript" | "python";

export interface Token {
  /** name: with all it is reached by ("process.env.BUCKET"). */
  readonly kind: "text" | "name" | "sign" | "line";
  /** A literal without its quotes; the gaps of a template, or of an f-string, stand in "${}". */
  readonly text: string;
  /** It alone makes a statement, as words on a function do. */
  readonly alone?: boolean;
}

/** Undefined where it is neither: a script of a shell, a template, a document. */
export function languageOf(text: string, name: string): ProgramLanguage | undefined {
  if (/\.[cm]?[jt]sx?$/i.test(name)) return "javascript";
  if (/\.py$/i.test(name)) return "python";
  if (/^#!.*\bpython/.test(text)) return "python";
  if (/^#!/.test(text)) return /^#!.*\b(node|deno|bun)\b/.test(text) ? "javascript" : undefined;
  if (/^\s*(fi|done|esac)\b|\b(then|do)\s*$/m.test(text)) return undefined;
  const first = text.replace(/^(\s+|\/\/.*|\/\*[^*]*(\*(?!\/)[^*]*)*\*\/|#.*)*/, "");
  if (javascript.test(first)) return "javascript";
  return python.test(first) ? "python" : undefined;
}

const javascript =
  /^(["']use strict|import\s.*["']|import\s*[{*]|export\s+(default|const|let|var|async|function|class)\b|(const|let|var)\s+[\w${[]|(async\s+)?function\b|module\.exports|exports\.|class\s+\w+[^:\n]*\{|fetch\()/;
const python =
  /^(import\s+[\w., ]+([\n\r;#]|$)|from\s+[\w.]+\s+import\b|(async\s+)?def\s+\w+\(|class\s+\w+.*:\s*\n|("""|'''))/;

/** Undefined where a comment or literal never ends, or literals stand in each other deeper than anybody writes them. */
export function tokensOf(text: string, language: ProgramLanguage): readonly Token[] | undefined {
  const found: Token[] = [];
  const next = new RegExp(signs[language], "gy");
  while (next.lastIndex < text.length) {
    const at = next.lastIndex;
    if (text[at] === "`" && language === "javascript") {
      const end = endOfTemplate(text, at + 1, 0);
      if (end === undefined) return undefined;
      found.push({ kind: "text", text: gapped(text.slice(at + 1, end)) });
      next.lastIndex = end + 1;
      continue;
    }
    const groups = next.exec(text)?.groups ?? {};
    if (groups.open !== undefined) return undefined;
    if (groups.regexp !== undefined && isOperand(found.at(-1))) {
      found.push({ kind: "sign", text: "/" });
      next.lastIndex = at + 1;
      continue;
    }
    if (groups.line !== undefined) found.push({ kind: "line", text: "\n" });
    if (groups.name !== undefined) found.push({ kind: "name", text: groups.name.replaceAll("?.", ".") });
    if (groups.sign !== undefined) found.push({ kind: "sign", text: groups.sign });
    if (groups.regexp !== undefined) found.push({ kind: "text", text: groups.regexp });
    const literal = groups.long ?? groups.longer ?? groups.double ?? groups.single;
    if (literal === undefined) continue;
    const isFilled = /f/i.test(groups.prefix ?? "");
    const said = isFilled ? literal.replaceAll(/\{([^{}]*)\}/g, (_, gap: string) => `\${${nameIn(gap)}}`) : literal;
    found.push({ kind: "text", text: said, alone: isAlone(found) });
  }
  return found;
}

const double = String.raw`"(?<double>(?:[^"\\\n]|\\[^])*)"`;
const single = String.raw`'(?<single>(?:[^'\\\n]|\\[^])*)'`;
const name = String.raw`(?<name>[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)`;
const rest = String.raw`(?<line>\n)|[^\S\n]+|(?<sign>\d[\w.]*|[^])`;
const oneOfMany = String.raw`\[(?:[^\]\\\n]|\\.){0,500}\]`;
const signs: Readonly<Record<ProgramLanguage, string>> = {
  javascript: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/|(?<open>\/\*)|${double}|${single}|(?<regexp>\/(?:[^/\\\n[*]|\\.|${oneOfMany})(?:[^/\\\n[]|\\.|${oneOfMany}){0,500}\/[a-z]*)|${name}|${rest}`,
  python: String.raw`#[^\n]*|(?<prefix>\b[rbfuRBFU]{1,2}(?=["']))?(?:"""(?<long>(?:[^\\]|\\[^])*?)"""|\'\'\'(?<longer>(?:[^\\]|\\[^])*?)\'\'\'|(?<open>"""|\'\'\')|${double}|${single})|${name}|${rest}`,
};

/** Where a name, a number or a bracket stands before it, a slash divides. */
function isOperand(before: Token | undefined): boolean {
  if (before === undefined || before.kind === "line") return false;
  if (before.kind === "name") return !/^(return|typeof|case|in|of|await|void|throw|else)$/.test(before.text);
  return before.kind === "text" || /^[\d)\]]/.test(before.text);
}

/** Nothing stands before it in its line, and the line before is closed, or opens a block. */
function isAlone(before: readonly Token[]): boolean {
  if (before.length === 0) return true;
  if (before.at(-1)?.kind !== "line") return false;
  const last = before.findLast(({ kind }) => kind !== "line");
  return last === undefined || last.text === ":";
}

const deepest = 20;

function endOfTemplate(text: string, start: number, depth: number): number | undefined {
  if (depth > deepest) return undefined;
  let at = start;
  while (at < text.length && text[at] !== "`") {
    if (text.startsWith("${", at)) at = endOfGap(text, at + 2, depth + 1) ?? Number.POSITIVE_INFINITY;
    else at += text[at] === "\\" ? 2 : 1;
  }
  return Number.isFinite(at) ? at : undefined;
}

/** Behind the bracket that closes it. */
function endOfGap(text: string, start: number, depth: number): number | undefined {
  let open = 1;
  let at = start;
  for (; at < text.length && open > 0; at += 1) {
    const sign = text[at];
    if (sign === "`") at = endOfTemplate(text, at + 1, depth) ?? Number.POSITIVE_INFINITY;
    if (sign === "{") open += 1;
    if (sign === "}") open -= 1;
  }
  return Number.isFinite(at) ? at : undefined;
}

function gapped(template: string): string {
  return template.replaceAll(/\$\{([^{}]*)\}/g, (_, gap: string) => `\${${nameIn(gap)}}`);
}

/** What is only a name is called as the script's own variables are; what is more stays as it stands. */
function nameIn(gap: string): string {
  const [, bare] = /^\s*([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\s*(?:![rsa])?(?::[^'"]*)?$/.exec(gap) ?? [];
  return bare === undefined ? gap : bare.replaceAll(/\??\./g, "_");
}

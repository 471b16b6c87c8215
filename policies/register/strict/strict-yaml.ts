/** YAML that can be read in one way only: what three people sign must be the same to every eye and every parser. */
import { type Document, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { isTooDeep } from "../../border/terms/yaml-depth.ts";
import { describeProblems } from "../../files/describe-problems.ts";
import { tooDeep } from "../../files/too-deep.ts";
import { ambiguitiesIn } from "./yaml-ambiguity.ts";

/** Whole sentences, each with file and line. */
export interface BadYaml {
  readonly problems: readonly string[];
}

export interface StrictYaml {
  readonly shown: string;
  readonly value: unknown;
  /** Of a field, or of the nearest that stands in the file where it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const mostBytes = 262_144;

/** @param shown the file as a reader knows it: "transfers/orders.yaml" */
export function parseStrictYaml(bytes: Uint8Array, shown: string): StrictYaml | BadYaml {
  if (bytes.length > mostBytes)
    return { problems: [`${shown}: the file has ${bytes.length} bytes; allowed are at most ${mostBytes}.`] };
  const text = decode(bytes);
  if (text === undefined) return { problems: [`${shown}: the file is not in UTF-8; save it in that encoding.`] };
  if (isTooDeep(text)) return { problems: [`${shown}: ${tooDeep}.`] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) return { problems: [`${shown}, line ${lines.linePos(broken.pos[0]).line}: ${broken.message}.`] };
  const found = ambiguitiesIn(document);
  if (found.length > 0)
    return { problems: found.map(({ at, sentence }) => `${shown}, line ${lines.linePos(at).line}: ${sentence}`) };
  return { shown, value: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineIn(document, lines, path) };
}

/** The value, checked against a schema that changes nothing. */
export function checkYaml<T>(
  { shown, value, lineOf }: StrictYaml,
  schema: z.ZodType<T>,
): { readonly value: T } | BadYaml {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const problems = describeProblems(schema, value, result.error.issues);
  return { problems: problems.map(({ path, sentence }) => `${shown}, line ${lineOf(path)}: ${sentence}`) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineIn(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

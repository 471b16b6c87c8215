/** Reads one YAML file of facts against its schema; what is wrong is said in one sentence each, with file, line and field. */
import { type Document, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { isTooDeep } from "../border/terms/yaml-depth.ts";
import { DataFileError } from "./data-file-error.ts";
import { describeProblems } from "./describe-problems.ts";
import { mostText, readPlainFile } from "./read-plain-file.ts";
import { tooDeep } from "./too-deep.ts";

/** Throws DataFileError listing every problem. `shown` is the path as a reader knows it. */
export function readDataFile<T>(path: URL | string, shown: string, schema: z.ZodType<T>): T {
  return parseDataFile(readText(path, shown), shown, schema);
}

/** The line a value stands on below a field of the first level; of the field itself, or the first, where it is not there. */
export type LineOf = (field: string, value: unknown) => number;

/** The same with the lines, for what only shows once the file is read. */
export function readLocatedFile<T>(path: URL | string, shown: string, schema: z.ZodType<T>) {
  const text = readText(path, shown);
  const lineOf: LineOf = (field, value) => linesOf(text)(field, value);
  return { data: parseDataFile(text, shown, schema), lineOf };
}

/** Asked only for a sentence about what is wrong, so the text is parsed once more only then. */
function linesOf(text: string): LineOf {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (node: { readonly range?: readonly number[] | null } | undefined): number | undefined =>
    node?.range?.[0] === undefined ? undefined : lines.linePos(node.range[0]).line;
  return (field, value) => {
    const below = document.get(field, true) as Node | undefined;
    let found: Node | undefined;
    visit(below ?? document, {
      Scalar(_, node) {
        if (node.value !== value) return undefined;
        found = node;
        return visit.BREAK;
      },
    });
    return lineAt(found) ?? lineAt(below) ?? 1;
  };
}

/** The same for the text of such a file. */
export function parseDataFile<T>(text: string, shown: string, schema: z.ZodType<T>): T {
  if (isTooDeep(text)) throw new DataFileError(`${shown}: ${tooDeep}.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new DataFileError(`${shown}, line ${lines.linePos(broken.pos[0]).line}: ${broken.message}.`);
  const input = toValue(document, shown);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = describeProblems(schema, input, result.error.issues);
  throw new DataFileError(problems.map(({ path, sentence }) => `${shown}, line ${lineOf(path)}: ${sentence}`));

  /** Of the field itself, or of the nearest that stands in the file where it is missing. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** Aliases that lead nowhere, grow without end or refer to themselves make no value. */
function toValue(parsed: Document.Parsed, shown: string): unknown {
  try {
    const input: unknown = parsed.toJS();
    JSON.stringify(input);
    return input;
  } catch (error) {
    throw new DataFileError(`${shown}: ${whyNoValue(error)}.`);
  }
}

function whyNoValue(error: unknown): string {
  if (error instanceof TypeError) return "a value refers to itself";
  if (error instanceof ReferenceError && /alias count/.test(error.message))
    return "its aliases (*name) unfold to far more than stands there; write the values out";
  return error instanceof Error ? error.message : String(error);
}

/** @throws DataFileError where it is no plain file of a size such files have, or can't be read */
export function readText(path: URL | string, shown: string): string {
  let read: ReturnType<typeof readPlainFile>;
  try {
    read = readPlainFile(path, { most: mostText, links: true });
  } catch (error) {
    throw new DataFileError(`${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if ("problem" in read) throw new DataFileError(`${shown} ${read.problem}.`);
  return read.toString("utf8");
}

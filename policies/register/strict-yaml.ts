/**
 * YAML that can be read in one way only: what three people sign must be the same to every eye and every parser. So no
 * anchors, tags or directives, no key twice, no second spelling of a number or a letter, nothing invisible.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml";
import type { z } from "zod";
import { describeProblems } from "../files/describe-problems.ts";

/** Whole sentences, each with file and line. */
export interface Problems {
  readonly problems: readonly string[];
}

export interface StrictYaml {
  readonly shown: string;
  readonly value: unknown;
  /** Of a field, or of the nearest that stands in the file where it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const mostBytes = 262_144;
const deepest = 12;

/** @param shown the file as a reader knows it: "transfers/orders.yaml" */
export function parseStrictYaml(bytes: Uint8Array, shown: string): StrictYaml | Problems {
  if (bytes.length > mostBytes)
    return { problems: [`${shown}: the file has ${bytes.length} bytes; allowed are at most ${mostBytes}.`] };
  const text = decode(bytes);
  if (text === undefined) return { problems: [`${shown}: the file is not in UTF-8; save it in that encoding.`] };
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
  const faults = [...directives(document), ...faultsOf(document.contents, 0)];
  if (faults.length > 0)
    return { problems: faults.map(({ at, sentence }) => `${shown}, line ${lines.linePos(at).line}: ${sentence}`) };
  return { shown, value: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineIn(document, lines, path) };
}

/** The value, checked against a schema that changes nothing. */
export function checkYaml<T>(
  { shown, value, lineOf }: StrictYaml,
  schema: z.ZodType<T>,
): { readonly value: T } | Problems {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problems: [`${shown}: the file must hold fields such as "id: ...", and holds none.`] };
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

interface Fault {
  readonly at: number;
  readonly sentence: string;
}

function directives({ directives }: Document.Parsed): readonly Fault[] {
  const plain = !directives.yaml.explicit && Object.keys(directives.tags).length === 1;
  return plain
    ? []
    : [{ at: 0, sentence: "the file begins with a directive (%); remove it, only plain YAML is read." }];
}

function* faultsOf(node: ParsedNode | null, depth: number): Iterable<Fault> {
  if (!node) return;
  const at = node.range[0];
  if (isAlias(node)) {
    yield { at, sentence: `*${node.source} refers to another place; write the value out here.` };
    return;
  }
  if (node.anchor !== undefined)
    yield {
      at,
      sentence: `&${node.anchor} marks a value for use elsewhere; remove it and write the value out at each place.`,
    };
  if (node.tag !== undefined) {
    yield { at, sentence: `the value carries the tag ${node.tag}; remove it.` };
    return;
  }
  if (depth > deepest) {
    yield { at, sentence: `values lie more than ${deepest} deep in each other; no file of the register needs that.` };
    return;
  }
  if (isScalar(node)) yield* scalarFaults(node.value, node.source, node.type === "PLAIN", at);
  if (isSeq(node)) for (const item of node.items) yield* faultsOf(item as ParsedNode | null, depth + 1);
  if (isMap(node))
    for (const { key, value } of node.items) {
      yield* faultsOf(key, depth + 1);
      if (isScalar(key) && (key.value === "__proto__" || key.value === "<<"))
        yield { at: key.range?.[0] ?? at, sentence: `${key.value} can't be a key here; remove it.` };
      yield* faultsOf(value, depth + 1);
    }
}

function* scalarFaults(value: unknown, source: string | undefined, isPlain: boolean, at: number): Iterable<Fault> {
  if (typeof value === "string") {
    if (value !== value.normalize("NFC"))
      yield {
        at,
        sentence: `${JSON.stringify(value)} holds a letter put together from several; write it in Unicode's form NFC.`,
      };
    const [sign] = invisible.exec(value) ?? [];
    if (sign !== undefined) {
      const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      yield { at, sentence: `the text holds the invisible sign U+${code}; remove it.` };
    }
  } else if (isPlain && value !== null && String(value) !== source) {
    yield { at, sentence: `${source} must be written as ${String(value)}, or in quotes if it is text.` };
  }
}

/** Control and format signs, other line breaks, private and lone halves of signs: a reviewer does not see them. */
const invisible = /[^\P{C}\n]|[\u2028\u2029\u115F\u1160\u3164\uFFA0]/u;

function lineIn(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

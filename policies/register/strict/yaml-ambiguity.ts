/**
 * What strict YAML leaves out: anchors, tags and directives, a second spelling of a number or a letter, and what a reviewer
 * does not see.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";

/** What could be read in another way, or not be seen. */
export interface YamlAmbiguity {
  /** Where in the text it begins. */
  readonly at: number;
  readonly sentence: string;
}

const deepest = 12;

/** All there are in a document, in their order; none: it reads in one way only. */
export function ambiguitiesIn(document: Document.Parsed): readonly YamlAmbiguity[] {
  return [...directives(document), ...ofNode(document.contents, 0)];
}

function directives({ directives }: Document.Parsed): readonly YamlAmbiguity[] {
  const plain = !directives.yaml.explicit && Object.keys(directives.tags).length === 1;
  return plain
    ? []
    : [{ at: 0, sentence: "the file begins with a directive (%); remove it, only plain YAML is read." }];
}

function* ofNode(node: ParsedNode | null, depth: number): Iterable<YamlAmbiguity> {
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
  if (isScalar(node)) yield* ofScalar(node.value, node.source, node.type === "PLAIN", at);
  if (isSeq(node)) for (const item of node.items) yield* ofNode(item as ParsedNode | null, depth + 1);
  if (isMap(node))
    for (const { key, value } of node.items) {
      yield* ofNode(key, depth + 1);
      if (isScalar(key) && (key.value === "__proto__" || key.value === "<<"))
        yield { at: key.range?.[0] ?? at, sentence: `${key.value} can't be a key here; remove it.` };
      yield* ofNode(value, depth + 1);
    }
}

function* ofScalar(value: unknown, source: string | undefined, isPlain: boolean, at: number): Iterable<YamlAmbiguity> {
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

/** Puts a review or a revocation into a transfer's file and leaves every other character as it is, comments included. */

import { isDeepStrictEqual } from "node:util";
import type { Review, Revocation, TransferFile } from "@landlocked/policies/transfers";
import { Document, isMap, isSeq, type Node, parseDocument, Scalar, visit } from "yaml";

/** @param kept how many of the reviews on file stay; those after them go */
export function withReview(text: string, file: TransferFile, kept: number, review: Review): string {
  const reviews = [...(file.reviews ?? []).slice(0, kept), review];
  return edited(text, { ...file, reviews }, "reviews", (source) => spliceReview(source, kept, review));
}

export function withRevocation(text: string, file: TransferFile, revoked: Revocation): string {
  return edited(text, { ...file, revoked }, "revoked", (source) => `${ended(source)}${toYaml({ revoked })}`);
}

/** YAML as people write it: dates in quotes, long texts not folded. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/**
 * By exchanging text alone, if that then says exactly what it should; for a file laid out in another way (in braces, say)
 * by writing it anew, which keeps its comments but not each space.
 */
function edited(
  text: string,
  expected: TransferFile,
  key: "reviews" | "revoked",
  splice: (source: string) => string | undefined,
): string {
  const line = text.includes("\r\n") ? "\r\n" : "\n";
  const spliced = splice(text)?.replaceAll(/\r?\n/g, line);
  if (spliced !== undefined && says(spliced, expected)) return spliced;
  const document = parseDocument(text);
  document.set(key, document.createNode(expected[key], { aliasDuplicateObjects: false }));
  return document.toString({ lineWidth: 0 });
}

function says(text: string, expected: TransferFile): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), withoutUndefined(expected));
}

function withoutUndefined(file: TransferFile): unknown {
  return JSON.parse(JSON.stringify(file));
}

function spliceReview(text: string, kept: number, review: Review): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  const found = contents.get("reviews", true) as Node | undefined;
  if (found === undefined) return `${ended(text)}${toYaml({ reviews: [review] })}`;
  if (!isSeq(found) || !found.range) return undefined;
  const items = found.items as Node[];
  if (items.length === 0) return spliceEmpty(text, found.range, review);
  if (found.flow) return undefined;
  const [first] = items;
  const [start, end] = [items[kept], items.at(-1)].map((item) => item?.range);
  if (!first?.range || !end) return undefined;
  const indent = text.slice(lineStart(text, first.range[0]), first.range[0]).replace(/-\s*$/, "");
  const item = indented(toYaml([review]), indent);
  const before = text.slice(0, start ? lineStart(text, start[0]) : end[1]);
  return ended(before) + item + text.slice(end[1]);
}

/** "reviews: []", perhaps with a comment behind it. */
function spliceEmpty(text: string, [start, end]: readonly [number, number, number], review: Review): string {
  const lineEnd = text.indexOf("\n", end);
  const [rest, after] = lineEnd === -1 ? [text.slice(end), ""] : [text.slice(end, lineEnd), text.slice(lineEnd + 1)];
  return `${text.slice(0, start).trimEnd()}${rest.trimEnd()}\n${indented(toYaml([review]), "  ")}${after}`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function indented(yaml: string, indent: string): string {
  return yaml.replaceAll(/^(?=.)/gm, indent);
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

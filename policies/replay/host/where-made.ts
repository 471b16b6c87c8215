/**
 * Says in which line of a program each resource is made: the SDK sends the engine a position, but finds none at the top
 * of a module, a wrong one in an ES module, and inside a package that of the package.
 */
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Sdk } from "./sdk.ts";

/** Where a resource is made: a file relative to the program's folder, and where in it, counted from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Frame {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}
interface Resources {
  stackTrace?(skip: number): readonly (Frame | undefined)[];
}

/** Frames of a program between its own line and the SDK: of components and of what makes them. */
const deepest = 60;

/** Changes this copy of the SDK so that each registration carries the nearest line that is in no package. */
export function tellWhereMade({ pulumi }: Sdk): void {
  const resources = pulumi.Resource as unknown as Resources;
  // Older SDKs send no position.
  if (!resources.stackTrace) return;
  resources.stackTrace = () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = deepest;
    const own = (new Error().stack ?? "")
      .split("\n")
      .map(frameOf)
      .find((frame) => frame && isOwn(frame));
    Error.stackTraceLimit = stackTraceLimit;
    return own ? [own] : [];
  };
}

/** @param sent the position a registration carries @param folder of the program */
export function sourceOf(
  sent: { getUri(): string; getLine(): number; getColumn(): number } | undefined,
  folder: string,
): Source | undefined {
  if (!sent?.getUri().startsWith("file://")) return undefined;
  const file = relative(folder, fileURLToPath(sent.getUri())).split(sep).join("/");
  return { file, line: sent.getLine(), column: sent.getColumn() };
}

const position = /(?:\(|at (?:async )?)((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):(\d+)\)?$/;

function frameOf(line: string): Frame | undefined {
  const [, where = "", row, column] = position.exec(line.trim()) ?? [];
  if (where === "") return undefined;
  // A module may be loaded more than once, told apart by what stands after a question mark.
  const file = where.replace(/\?.*$/, "");
  const uri = file.startsWith("file://") ? file : pathToFileURL(resolve(file)).href;
  return { uri, line: Number(row), column: Number(column) };
}

const here = new URL(".", import.meta.url).href;

/** In no package, and no constructor that a class has without one being written: that is where the class stands. */
function isOwn({ uri, line }: Frame): boolean {
  if (uri.includes("/node_modules/") || uri.startsWith(here)) return false;
  return !/^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\b/.test(linesOf(uri)[line - 1] ?? "");
}

const read = new Map<string, readonly string[]>();

function linesOf(uri: string): readonly string[] {
  let lines = read.get(uri);
  if (!lines) {
    try {
      lines = readFileSync(fileURLToPath(uri), "utf8").split("\n");
    } catch {
      lines = [];
    }
    read.set(uri, lines);
  }
  return lines;
}

/** Reads one YAML file of facts against its schema; what is wrong is said in one sentence with file, line and field. */
import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** Bad input of a person: shown as it is, without a stack trace. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/** Throws DataFileError listing every problem, a sentence each. `shown` is the path as a reader knows it. */
export function readDataFile<T>(path: URL | string, shown: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readText(path, shown), { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken)
    throw new DataFileError(`${shown}, line ${broken.linePos?.[0].line ?? 1}: ${broken.message.split("\n")[0]}.`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    const path = [...issue.path, ...keys.slice(0, 1)].map(String);
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    return `${shown}, line ${line}, ${path.join(".") || "the file"}: ${issue.message}.`;
  });
  throw new DataFileError(problems.join("\n"));
}

function readText(path: URL | string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new DataFileError(`${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

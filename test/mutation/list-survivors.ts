/**
 * `npm run mutation:survivors`: which mutants that no test killed survivors.yaml does not explain, from the report of the last
 * `npm run mutation`, or of the files it is given; and which of its reasons hold for nothing any more.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const mutant = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});
const report = z.object({ files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })) });
const reasons = z.strictObject({
  everywhere: z.array(
    z.strictObject({ mutator: z.string(), replacement: z.string(), line: z.string(), why: z.string().min(1) }),
  ),
  files: z.record(
    z.string(),
    z.array(z.strictObject({ line: z.string().min(1), most: z.int().positive(), why: z.string().min(1) })),
  ),
});

const { everywhere, files } = reasons.parse(parse(readFileSync(new URL("survivors.yaml", import.meta.url), "utf8")));
const given = process.argv.slice(2);
const reports = given.length > 0 ? given : ["node_modules/.stryker-report/mutation.json"];
const told = reports.flatMap((path) => Object.entries(report.parse(JSON.parse(readFileSync(path, "utf8"))).files));
const found = told.flatMap(([file, of]) => unexplainedIn(file, of));
for (const one of found) console.log(one);
console.log(`${found.length} not explained`);
process.exitCode = found.length > 0 ? 1 : 0;

function unexplainedIn(file: string, { source, mutants }: z.infer<typeof report>["files"][string]): readonly string[] {
  const lines = source.split("\n");
  const left = new Map((files[file] ?? []).map((one) => [one, one.most]));
  const unexplained = mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .flatMap(({ mutatorName, replacement = "", location: { start } }) => {
      const line = lines[start.line - 1]?.trim() ?? "";
      const isOf = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);
      if (
        everywhere.some(
          (one) => one.mutator === mutatorName && isOf(one.replacement, replacement) && isOf(one.line, line),
        )
      )
        return [];
      const [reason, most = 0] = [...left].find(([one, rest]) => rest > 0 && line.includes(one.line)) ?? [];
      if (reason) left.set(reason, most - 1);
      return reason
        ? []
        : [
            `${file}:${start.line}:${start.column} ${mutatorName} => ${replacement.replaceAll(/\s+/g, " ")}   | ${line}`,
          ];
    });
  const idle = [...left]
    .filter(([one, rest]) => rest === one.most)
    .map(([one]) => `${file}: nothing survives in ${one.line}`);
  return [...unexplained, ...idle];
}

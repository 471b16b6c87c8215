/** Lists the programs of normal use that must give no finding: what the pack has to leave in peace. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const folder = new URL("../test/innocent/", import.meta.url);

interface Program {
  readonly case: string;
  readonly resources: readonly { readonly type: string }[];
}

/** Markdown: one section a file, one line a program with the services it uses. */
export function innocent(): string {
  const sections = readdirSync(folder).sort().map(section);
  const count = sections.reduce((sum, { programs }) => sum + programs.length, 0);
  const intro = `${count} programs of normal use, each inside one territory, as a first preview sees them: nothing is refused and nothing reported. They are in \`test/innocent\` and judged by \`test/innocent.test.ts\`.`;
  return `${["# Innocent programs", intro, ...sections.map(({ text }) => text)].join("\n\n")}\n`;
}

function section(file: string): { readonly programs: readonly Program[]; readonly text: string } {
  const document: unknown = parse(readFileSync(new URL(file, folder), "utf8"), {
    customTags: [{ tag: "!unknown", resolve: () => null }],
    logLevel: "error",
  });
  const programs = document as readonly Program[];
  const lines = programs.map((one) => `- ${one.case} (${servicesOf(one).join(", ")})`);
  return { programs, text: `## ${file.replace(".yaml", "")}\n\n${lines.join("\n")}` };
}

/** "s3, kms", by how they come in the program. */
function servicesOf({ resources }: Program): readonly string[] {
  return [...new Set(resources.map(({ type }) => type.split(/[:/]/)[1] ?? type))];
}

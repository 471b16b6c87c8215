/** A command that a script calls by a name of its own ("alias put=scp"), under the name of what that runs. */

/** The lines with each such name filled in, wherever a command begins. */
export function withoutAliases(lines: readonly string[]): readonly string[] {
  const aliases = new Map(lines.flatMap(setBy));
  if (aliases.size === 0) return lines;
  return lines.map((line) => line.replaceAll(called, (whole, name: string) => aliases.get(name) ?? whole));
}

/** Where a command begins, behind what runs it as another. */
const called = /(?<=(?:^|[;&|(]|\b(?:then|do|else|sudo)\s)\s{0,20})([\w-]+)(?=\s)/g;

function setBy(line: string): readonly (readonly [string, string])[] {
  if (!/\balias\s/.test(line)) return [];
  return [...line.matchAll(/\balias\s{1,9}(?:-g\s)?([\w-]+)=(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s;&|"']+))/g)].map(
    ([, name = "", quoted, single, bare]) => [name, (quoted ?? single ?? bare ?? "").trim()] as const,
  );
}

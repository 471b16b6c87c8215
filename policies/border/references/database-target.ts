/**
 * Where a database's dump is put in, where only a file of settings, a service's name or a variable says that: what the command that
 * took the dump was told too is the same server.
 */
import type { CarryingTool } from "../estate/facts.ts";

/** By options of the command: "psql service=dr", "mysql --defaults-extra-file=/etc/dr.cnf". */
export function namedByOption(
  { options }: CarryingTool,
  name: string,
  words: readonly string[],
  line: string,
): readonly string[] {
  const before = dumpOf(line, name);
  return words
    .flatMap((word) => [...word.matchAll(/(?:^|[?&\s])([\w-]+)=([^&\s]+)/g)])
    .flatMap(([, option = "", value = ""]) =>
      options?.has(option) && !before.includes(value) ? [`${name} ${option}=${value}`] : [],
    );
}

/** By a variable of the script that nothing sets, or that names a service: "PGHOST=$VAULT", "PGSERVICE=vault". */
export function namedByVariable(
  { options }: CarryingTool,
  name: string,
  line: string,
  script: readonly string[],
): readonly string[] {
  const before = dumpOf(line, name);
  const own = line.slice(before.length);
  const isElsewhere = /\s(-h|--host|-d\s*["']?\w+:\/\/)/.test(before);
  const told = [own, ...(isElsewhere ? script : [])];
  const set = told.flatMap((one) => [...one.matchAll(/(?<![\w-])([A-Z_]+)=["']?([^\s"';|&]+)/g)]);
  return set.flatMap(([, variable = "", value = ""]) =>
    options?.has(variable) && (variable.endsWith("SERVICE") || /^\$\{?\w+\}?$/.test(value)) ? [value] : [],
  );
}

/** What stands before the command that is fed. */
function dumpOf(line: string, name: string): string {
  const at = line.search(new RegExp(String.raw`(?:\||>\()\s*(?:sudo\s+)?(?:\w+=\S+\s+)*(?:\S*/)?${name}\b`));
  return line.slice(0, Math.max(0, at));
}

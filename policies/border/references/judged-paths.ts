/** The properties of a type that the catalogue judges itself, or says to be harmless: their texts are not read for mentions. */
import type { Node } from "../estate/estate.ts";
import type { Entry, Reference } from "../terms/entry.ts";

/** Whether all below some steps from a resource's inputs is judged otherwise. */
export function isJudged({ cloud, entry }: Pick<Node, "cloud" | "entry">, steps: readonly string[]): boolean {
  // Where the resource itself lies, as the estate has it.
  if (cloud === "aws" && steps.length === 1 && steps[0] === "region") return true;
  return entry !== undefined && pathsOf(entry).some((path) => leadsTo(path, steps));
}

const known = new WeakMap<Entry, readonly (readonly string[])[]>();

function pathsOf(entry: Entry): readonly (readonly string[])[] {
  const paths = known.get(entry) ?? judgedIn(entry).map((path) => path.match(/\{\}|[^.[\]{}]+/g) ?? []);
  known.set(entry, paths);
  return paths;
}

function judgedIn(entry: Entry): readonly string[] {
  const { movements = [], exposures = [], joins, shields } = entry;
  const ends = movements.flatMap(({ from, to }) => [...listed(from), ...listed(to)]);
  const opened = exposures.flatMap((one) => [...("path" in one ? [one.path] : []), ...listed(one.of ?? [])]);
  const single = [entry.tags, entry.zone, entry.reaches, joins?.hub.path, joins?.place?.path, shields?.of.path];
  return [
    ...ends,
    ...opened,
    ...movements.flatMap(({ narrowedBy = [] }) => narrowedBy.map(({ path }) => path)),
    ...single.filter((path) => path !== undefined),
    ...(entry.harmless ?? []),
  ];
}

function listed(references: unknown): readonly string[] {
  return Array.isArray(references) ? references.map(({ path }: Reference) => path) : [];
}

/** "{}" is any key of a map. */
function leadsTo(path: readonly string[], steps: readonly string[]): boolean {
  return path.length === steps.length && path.every((step, index) => step === "{}" || step === steps[index]);
}

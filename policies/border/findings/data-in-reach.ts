/** What data of its stack a resource nobody can look into could take: what it is fed from, and what its own words name. */
import type { Estate, Node } from "../estate/estate.ts";
import { type Held, highestClass } from "../terms/residency-tags.ts";
import { isRecord, type Value } from "../terms/value.ts";
import type { Unseen } from "./problem.ts";

/** A stack that states whose data it holds holds it everywhere; in any other, what the resource is fed from tells. */
export function dataInReach(node: Node, estate: Estate, what: Unseen): Held | undefined {
  const { residency } = estate.settings;
  if (residency && residency.dataClass !== "none") return residency;
  // A hook of a stack that states nothing is a program's own code, as all of it is: that it is there is said.
  if (what.code === "hook") return undefined;
  // What a template nobody reads makes of data, its kinds can't tell: it counts as a holder itself.
  const self = node.entry?.unread !== undefined && node.dataClass !== "none" ? [node] : [];
  // A plugin from elsewhere gets the credentials of the account, and with them all that lies there.
  const within = node.plugin === undefined ? sourcesOf(node, estate) : [...estate.byUrn.values()];
  const holders = [...within, ...namedBy(node, estate)].filter(holdsPeoples);
  return together([...self, ...holders]);
}

/** What lies in the same stack, whether anything leads from it to the resource or not. */
export function dataBeside({ byUrn }: Estate): Held | undefined {
  return together([...byUrn.values()].filter(holdsPeoples));
}

function together(holders: readonly Node[]): Held | undefined {
  if (holders.length === 0) return undefined;
  const subjects = [...new Set(holders.flatMap((one) => one.subjects))].sort();
  return { dataClass: holders.map((one) => one.dataClass).reduce(highestClass), subjects };
}

function holdsPeoples({ entry, dataClass }: Node): boolean {
  const holds = entry?.kinds.some((kind) => kind === "holds" || kind === "processes") === true;
  return holds && dataClass !== "none";
}

/** Everything its inputs come from, by however many resources between. */
function sourcesOf(node: Node, { byUrn }: Estate): readonly Node[] {
  const found = new Set([node]);
  for (const one of found) {
    for (const urn of Object.values(one.propertyDependencies).flat()) {
      const source = byUrn.get(urn);
      if (source) found.add(source);
    }
  }
  return [...found];
}

/** "aws s3 sync s3://people s3://elsewhere" names the bucket people, though nothing leads from it. */
function namedBy(node: Node, { byIdentity }: Estate): readonly Node[] {
  const texts = [...new Set(textsIn(node.inputs))];
  const words = texts.flatMap((text) => [text, ...(text.match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? [])]);
  return [...new Set(words)].flatMap((word) => [...(byIdentity.get(word) ?? [])]).filter((one) => one !== node);
}

function textsIn(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

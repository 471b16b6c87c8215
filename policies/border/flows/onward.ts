/**
 * Data keeps its class and its people wherever it goes: what flows into a resource is there as well, and flows on from
 * there. A resource that states less than what flows into it launders, unless a declared anonymising step stands between.
 */
import { type Estate, type Node, tagsOf } from "../estate/estate.ts";
import type { RawFinding } from "../findings/finding.ts";
import { dataOf } from "../findings/refusal.ts";
import { anonymisesTag, type DataClass, dataClasses } from "../terms/residency-tags.ts";
import { type Flow, highest } from "./flow.ts";

interface Content {
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
}

/** The flows with what really passes: also what flowed into their source before. */
export function carryOnward(flows: readonly Flow[]): readonly Flow[] {
  const carrying = flows.filter(carries);
  const into = new Map<string, Content>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const flow of carrying) {
      if (!flow.target) continue;
      const former = into.get(flow.target.urn) ?? { dataClass: "none", subjects: [] };
      const now = union(former, contentOf(flow, into));
      if (now.dataClass === former.dataClass && now.subjects.length === former.subjects.length) continue;
      into.set(flow.target.urn, now);
      changed = true;
    }
  }
  return flows.map((flow) => (flow.verb === "link" ? flow : { ...flow, ...contentOf(flow, into) }));
}

/** Refused wherever it happens, also inside the border: the next copy would pass as nobody's data. */
export function judgeClasses(flow: Flow, estate: Estate): readonly RawFinding[] {
  const { target, mover } = flow;
  if (!target || !carries(flow) || target === flow.source || rank(target.dataClass) >= rank(flow.dataClass)) return [];
  const { laws } = estate.facts;
  const say = (who: string): string =>
    `${who} would put ${dataOf(flow.dataClass, flow.subjects, laws)} into ${target.name}, which says it holds ${dataOf(target.dataClass, [], laws)} of class ${target.dataClass}: from there it would pass as less than it is. Instead: tag ${target.name} with landlocked-class ${flow.dataClass}, or tag the step that anonymises with ${anonymisesTag}, naming who vouches for it.`;
  return [
    {
      policy: "refuse-laundering",
      node: mover,
      cause: `${mover.short}|${target.urn}|${flow.dataClass}`,
      say,
      laws: [],
    },
  ];
}

/** What a ledger knows of the place data is handed to ends there: its way on is judged in that stack. */
export function judgeHandover(flow: Flow): readonly RawFinding[] {
  if (flow.handedTo === undefined || flow.dataClass === "none" || !carries(flow)) return [];
  const say = (who: string): string =>
    `${who} hands data of class ${flow.dataClass} to the stack ${flow.handedTo}: where it goes from there is out of sight here, and judged in that stack.`;
  return [
    {
      policy: "report-handover",
      node: flow.mover,
      cause: `${flow.mover.short}|${flow.handedTo}|${flow.dataClass}`,
      say,
      laws: [],
    },
  ];
}

/** Keys, logs and links carry none of the content; neither does a step that is declared to anonymise. */
function carries({ verb, what, mover }: Flow): boolean {
  const content = what === "content" || what === "backups" || what === "images";
  return content && verb !== "link" && verb !== "expose" && !anonymises(mover);
}

function anonymises(mover: Node): boolean {
  const vouched = tagsOf(mover, mover.entry)?.[anonymisesTag];
  return typeof vouched === "string" && vouched !== "";
}

function contentOf(flow: Flow, into: ReadonlyMap<string, Content>): Content {
  const earlier = flow.source && into.get(flow.source.urn);
  return earlier ? union(flow, earlier) : flow;
}

function union(one: Content, other: Content): Content {
  return {
    dataClass: highest(one.dataClass, other.dataClass),
    subjects: [...new Set([...one.subjects, ...other.subjects])].sort(),
  };
}

function rank(dataClass: DataClass): number {
  return dataClasses.indexOf(dataClass);
}

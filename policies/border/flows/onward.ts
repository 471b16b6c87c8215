/**
 * Data keeps its class and its people wherever it goes: what flows into a resource is there as well, and flows on from
 * there. A resource that states less than what flows into it launders, unless an anonymising step that somebody answers for stands between.
 */
import type { Settings } from "../estate/settings.ts";
import { type DataClass, highestClass } from "../terms/residency-tags.ts";
import { anonymises } from "./anonymiser.ts";
import type { Flow } from "./flow.ts";

interface Content {
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
}

/** The flows with what really passes: also what flowed into their source before. */
export function carryOnward(flows: readonly Flow[], settings: Settings): readonly Flow[] {
  const carrying = flows.filter((flow) => carriesContent(flow, settings));
  const into = new Map<string, Content>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const flow of carrying) {
      if (!flow.target) continue;
      const former = into.get(flow.target.urn) ?? { dataClass: "none", subjects: [] };
      const content = contentOf(flow, into);
      // What is nobody's brings nobody with it.
      if (content.dataClass === "none") continue;
      const now = union(former, content);
      if (now.dataClass === former.dataClass && now.subjects.length === former.subjects.length) continue;
      into.set(flow.target.urn, now);
      changed = true;
    }
  }
  return flows.map((flow) => (flow.verb === "link" ? flow : { ...flow, ...contentOf(flow, into) }));
}

/** Keys, logs and links carry none of the content; neither does a step that is declared to anonymise. */
export function carriesContent({ verb, what, mover }: Flow, settings: Settings): boolean {
  const content = what === "content" || what === "backups" || what === "images";
  return content && verb !== "link" && verb !== "expose" && !anonymises(mover, settings);
}

function contentOf(flow: Flow, into: ReadonlyMap<string, Content>): Content {
  const earlier = flow.source && into.get(flow.source.urn);
  return earlier ? union(flow, earlier) : flow;
}

function union(one: Content, other: Content): Content {
  return {
    dataClass: highestClass(one.dataClass, other.dataClass),
    subjects: [...new Set([...one.subjects, ...other.subjects])].sort(),
  };
}

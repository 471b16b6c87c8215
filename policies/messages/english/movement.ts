/** What a flow would do, whose data it is and which property says so, in English. */
import type { Finding } from "../../border/findings/finding.ts";
import type { FlowFacts } from "../../border/findings/flow-facts.ts";
import type { People } from "../language.ts";
import { some } from "./listed.ts";
import { opened } from "./openings.ts";
import { payloadOf, placeName, quoted } from "./words.ts";

/** "copy personal data of people in the EU from Frankfurt (eu-central-1) to Hangzhou (cn-hangzhou)" */
export function movement(finding: Finding, people: People): string {
  const flow = flowOf(finding);
  return `${verbed(flow, people)}${howOf(flow)}${asSaid(flow)}`;
}

/** The same, with whose data it is, as a register names it, and the property that says so, unless `told` names that. */
export function movementInFull(finding: Finding, people: People, told = ""): string {
  const flow = flowOf(finding);
  const { property, words, how } = flow;
  const isNamed = property === "" || words !== undefined || told.includes(property);
  const by = isNamed ? "" : how ? ` (${property})` : `, by ${property}`;
  return `${verbed(flow, people)}${ofWhat(flow)}${howOf(flow)}${asSaid(flow)}${by}`;
}

function flowOf({ flow, problem }: Finding): FlowFacts {
  if (!flow) throw new Error(`a finding of ${problem.code} carries no flow`);
  return flow;
}

/** Whose data it is, by the names a register calls them by. */
function ofWhat({ sources, verb }: FlowFacts): string {
  const named = sources.filter((name) => name !== null);
  if (named.length === 0) return "";
  return `, ${verb === "expose" || verb === "link" ? "that in" : "out of"} ${some(named)}`;
}

function asSaid({ property, words }: FlowFacts): string {
  return words === undefined ? "" : `, as ${property} says (${quoted(words)})`;
}

function verbed(flow: FlowFacts, people: People): string {
  const data = payloadOf(flow, people);
  const [from, to] = [placeName(flow.from), placeName(flow.to)];
  switch (flow.verb) {
    case "expose":
      return `make ${data} in ${from} readable by ${flow.to.kind === "world" ? to : "others"}`;
    case "process":
      return `have ${data} from ${from} processed in ${to}`;
    case "link":
      return `join the network that carries ${data} in ${from} with one in ${to}`;
    default:
      return `${flow.verb} ${data} from ${from} to ${to}`;
  }
}

function howOf({ how }: FlowFacts): string {
  return how ? `, since ${opened(how)}` : "";
}

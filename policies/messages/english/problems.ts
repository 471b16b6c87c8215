/** The sentences of findings, in English: what would happen, why it may not, and what to do instead. */
import type { Finding } from "../../border/findings/finding.ts";
import type { Bound, LapsedAcceptance, Unseen } from "../../border/findings/problem.ts";
import { type Language, say } from "../language.ts";
import { refusal } from "./flow.ts";
import { listed } from "./listed.ts";
import { movement, movementInFull } from "./movement.ts";
import { reasons } from "./reasons.ts";
import { remedies } from "./remedies.ts";
import { ending, used } from "./transfer.ts";
import { areSeveral, citation, dataOf, it, its, number, ofStack, placeName } from "./words.ts";

export const problems: Language["problems"] = {
  "flow-refused": ({ unsound }, finding, people) => refusal(who(finding), unsound, finding, people),
  "flow-unproven": ({ reason }, finding, people) => {
    const why = say(reasons, reason, areSeveral(finding));
    return `${who(finding)} would ${movementInFull(finding, people, why)}, and nothing proves it stays inside the border: ${why}. Not known means refused. ${instead(finding)}`;
  },
  "placement-unproven": ({ held, reason }, finding, people) =>
    `${who(finding)} can hold ${dataOf(held, people)}, and nothing proves it lies where it must: ${say(reasons, reason, areSeveral(finding))}. Not known means refused. ${instead(finding)}`,
  "placed-elsewhere": ({ held, place, home, bound }, finding, people) =>
    `${who(finding)} would hold ${dataOf(held, people)} in ${placeName(place)}, and ${boundBy(bound, home)}. ${instead(finding)}`,
  "tag-missing": ({ tags }, finding) => untagged(finding, `${listed(tags)} ${tags.length > 1 ? "are" : "is"} missing`),
  "tag-not-known": ({ tag }, finding) => untagged(finding, `${tag} is not known in preview`),
  "tags-not-known": (_, finding) => untagged(finding, `${its(areSeveral(finding))} tags are not known in preview`),
  "tag-wrong": ({ tag, found, allowed }, finding) =>
    untagged(finding, `${tag} is "${found}", allowed are ${allowed.join(", ")}`),
  "tag-elsewhere": ({ tag, found, zone }, finding) =>
    untagged(finding, `${tag} is "${found}", and this stack's data lies in ${zone}`),
  "type-unlisted": ({ type }, { remedies: [remedy] }) =>
    `${type} is a type nobody has classified: it lies inside the border, but nothing is known of what it moves.${remedy?.code === "classify-type" ? ` Add it to policies/clouds/${remedy.facts.cloud}/resources.` : ""}`,
  unseen: ({ held, what, lapsed }, finding, people) =>
    `${who(finding)}${number(finding, "", ", each of them")}: ${unseen(what)}, and ${dataOf(held, people)} is in reach: nothing proves it stays inside the border.${lapse(lapsed, finding)} Not known means refused. ${instead(finding)}`,
  "unseen-alone": ({ what }, finding) =>
    `${who(finding)}${number(finding, "", ", each of them")}: ${unseen(what)}, and nothing beside ${it(areSeveral(finding))} that is judged says what data ${number(finding, "it works", "they work")} on: where that goes, nothing shows. ${instead(finding)}`,
  "unseen-beside-data": ({ held, what }, finding, people) =>
    `${who(finding)}${number(finding, "", ", each of them")}: ${unseen(what)}, and ${dataOf(held, people)} lies in the same stack: whether it reaches that, nothing shows. ${instead(finding)}`,
  "places-of-unseen-stack": ({ stack, held }, finding, people) =>
    `${who(finding)} ${number(finding, "is", "are")} told by the stack ${stack}, which this preview does not see, what ${number(finding, "it calls or runs", "they call or run")}, and ${dataOf(held, people)} is in reach: nothing proves it stays inside the border. Not known means refused. ${instead(finding)}`,
  "texts-of-unseen-stack": ({ stack }, finding) =>
    `${who(finding)} ${number(finding, "is", "are")} told texts of the stack ${stack}, which this preview does not see: where they lead, nothing shows. ${instead(finding)}`,
  "variables-not-known": (_, finding) =>
    `${who(finding)} ${number(finding, "is", "are")} told texts that no run of the program shows here: where they lead, nothing shows before they are known. ${instead(finding)}`,
  "component-unseen": (_, finding) =>
    `${who(finding)} ${number(finding, "is a component", "are components")} that a plugin builds, so an offline preview can't see what ${number(finding, "it consists", "they consist")} of. Not known means refused. ${instead(finding)}`,
  accepted: ({ owner, until, reason, daysLeft }, finding) =>
    `${who(finding)} ${number(finding, "is", "are")} not looked into: ${owner} accepts ${it(areSeveral(finding))} until ${until}, ${daysLeft === 1 ? "1 day" : `${daysLeft} days`} from now (${reason}).`,
  laundering: ({ held, target, stack, targetClass }, finding, people) =>
    `${who(finding)} would put ${dataOf(held, people)} into ${ofStack(target, stack)}, which says it holds ${dataOf({ dataClass: targetClass, subjects: [] }, people)} of class ${targetClass}: from there it would pass as less than it is. ${instead(finding)}`,
  "unvouched-anonymiser": ({ tag }, finding) =>
    `${who(finding)} ${number(finding, "bears", "bear")} the tag ${tag}, and nobody answers for ${it(areSeveral(finding))} in the stack's config: what passes through ${it(areSeveral(finding))} counts as it did before. ${instead(finding)}`,
  "placed-as-nobodys": ({ place, home }, finding) =>
    `${who(finding)} ${number(finding, "lies", "lie")} in ${placeName(place)}, though this stack is pinned to ${home.city} (${home.region}), and ${number(finding, "it passes only because it is", "they pass only because they are")} said to hold none of anybody: nothing here can see that. ${instead(finding)}`,
  "said-to-be-nobodys": ({ said }, finding, people) =>
    `${who(finding)} would ${movement(finding, people)}, and ${number(finding, "it passes", "they pass")} only because ${said} is said to hold none of anybody: nothing here can see that. ${instead(finding)}`,
  "ledger-doubtful": ({ stack, digested, taken }, finding) => {
    const age = taken === undefined ? "" : taken === null ? "does not say when it was taken" : `was taken on ${taken}`;
    const doubts = [age, digested ? "" : "carries no digest"].filter((one) => one !== "");
    return `${who(finding)} ${number(finding, "is", "are")} judged by the ledger of the stack ${stack}, which ${doubts.join(" and ")}. ${instead(finding)}`;
  },
  handover: ({ dataClass, stack }, finding) =>
    `${who(finding)} ${number(finding, "hands", "hand")} data of class ${dataClass} to the stack ${stack}: where it goes from there is out of sight here, and judged in that stack.`,
  unrestricted: (_, finding, people) =>
    `${who(finding)} may ${movement(finding, people)}: no law concerned restricts that (${allowing(finding)}).`,
  "transfer-used": (_, finding, people) => used(who(finding), finding, people),
  "transfer-ending": ({ endsSoon }, finding) => `${ending(who(finding), endsSoon, finding)} ${instead(finding)}`,
};

/** At most three names, the rest counted: "a, b, c and 4 more (aws:s3/bucket)". */
function who({ resources }: Finding): string {
  const names = resources.slice(0, 3).map(({ name }) => name);
  const more = resources.length - names.length;
  const types = [...new Set(resources.map(({ type }) => type))];
  const kinds = types.length > 1 ? `${types[0]} and others` : (types[0] ?? "");
  return `${listed(more > 0 ? [...names, `${more} more`] : names)} (${kinds})`;
}

/** "Instead: do this, or do that." */
function instead(finding: Finding): string {
  return `Instead: ${finding.remedies.map((one) => say(remedies, one, areSeveral(finding))).join(", or ")}.`;
}

function untagged(finding: Finding, problem: string): string {
  return `${who(finding)} must say whose data it is and where it lies: ${problem}. ${instead(finding)}`;
}

function boundBy(bound: Bound, { region, city }: { readonly region: string; readonly city: string }): string {
  if (bound.by === "pin") return `this stack is pinned to ${city} (${region})`;
  const must = `this stack's data must stay in ${bound.territory}`;
  return bound.by === "law" ? `${must} (${citation(bound.article)})` : must;
}

function unseen(what: Unseen): string {
  if (what.code === "not-read") return what.facts.text;
  if (what.code === "provider") return `nobody here knows what resources of the provider ${what.facts.provider} do`;
  if (what.code === "plugin") return unjudgedPlugin(what.facts.from);
  if (what.code === "hook") return unreadHooks(what.facts.hooks);
  return `its template deploys ${what.facts.types.join(", ")}, of which nothing is judged here`;
}

function unreadHooks(hooks: readonly string[]): string {
  return `the engine runs code of the program beside it (${hooks.length === 1 ? "the hook" : "the hooks"} ${listed(hooks)}), which nobody here reads`;
}

function unjudgedPlugin(from: string): string {
  const whence = from === "" ? "is a parameterised one under a cloud's name" : `comes from ${from}`;
  return `the plugin that manages it ${whence}: nobody here has judged that code, and it gets the account's credentials`;
}

function lapse(lapsed: LapsedAcceptance | undefined, finding: Finding): string {
  if (!lapsed) return "";
  const { owner, until, why } = lapsed;
  const because = {
    over: "that day has come",
    "too-long": "an acceptance lasts at most a year",
    "shared-name": "another resource has the same type and name, and the acceptance names no urn",
  } as const;
  return ` ${number(finding, "It was", "They were")} accepted by ${owner}, until ${until}: ${because[why]}.`;
}

/** "DSP: 28 CFR 202.601" */
function allowing({ chain }: Finding): string {
  return chain.map(({ short, articles }) => `${short}: ${articles.map(citation).join(", ")}`).join("; ");
}

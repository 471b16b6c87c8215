/** Whether a resource lies where its stack's data must lie, and says of itself what it must say. */
import { homeOf, ownRank } from "./data.ts";
import { type Estate, placeOfResource, type Resource, tagOf } from "./estate.ts";
import { lawOf } from "./facts.ts";
import { kindOf } from "./kinds.ts";

type Say = (line: string) => unknown;

export function lie(resource: Resource, estate: Estate, say: Say): void {
  classify(resource, estate, say);
  place(resource, estate, say);
  tag(resource, estate, say);
}

/** A type nobody has classified is reported, unless it is refused for lying abroad. */
function classify(resource: Resource, estate: Estate, say: Say): void {
  if (kindOf(resource.type).does !== "nobody knows") return;
  const [home, here] = [homeOf(estate), placeOfResource(resource, estate)];
  if (!home || !here || here.territory === home.territory) say("report-unlisted reported");
}

/** What holds or works on data lies in the stack's territory; in its region where the stack is pinned. */
function place(resource: Resource, estate: Estate, say: Say): void {
  const [home, here] = [homeOf(estate), placeOfResource(resource, estate)];
  const { does } = kindOf(resource.type);
  const { pinned, dataClass = "none" } = estate.settings;
  if (!home || does === "neither") return;
  if (!here) {
    say("refuse-unproven unproven");
    return;
  }
  if (here.cloud === home.cloud && here.region === home.region) return;
  if (here.territory === home.territory && !pinned) return;
  // In a pinned stack only a stack of people's data has something of nobody's beside it.
  const isBound = does === "nobody knows" || ownRank(resource, estate) > 0 || (pinned && dataClass === "none");
  if (isBound) say(`refuse-foreign-region refused ${lawOf(home.territory)?.id ?? ""}`.trim());
  else if (pinned) say("report-class-none reported");
}

/** Where a stack states what it holds, all that holds data of people and takes tags says so too; a zone that is said is its own. */
function tag(resource: Resource, estate: Estate, say: Say): void {
  const { does, isTagged } = kindOf(resource.type);
  if (estate.settings.dataClass === undefined || does !== "holds" || !isTagged) return;
  const said = ["zone", "class", "subjects", "owner", "stack"].map((word) => tagOf(resource, `landlocked-${word}`));
  const [zone] = said;
  const lacks = ownRank(resource, estate) > 0 && said.includes(undefined);
  if (lacks || (zone !== undefined && zone !== homeOf(estate)?.territory)) say("require-residency-tags refused");
}

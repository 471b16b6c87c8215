/** The judge: from resources to findings. */
export type { Node } from "../border/estate/estate.ts";
export type { Facts } from "../border/estate/facts.ts";
export { withResidencyTags } from "../border/estate/fill-tags.ts";
export { type Resource, shortType } from "../border/estate/resource.ts";
export type { Settings } from "../border/estate/settings.ts";
export type { Finding } from "../border/findings/finding.ts";
export { judge } from "../border/judge.ts";
export type { Remedy } from "../border/terms/remedy.ts";
export { type Inputs, read, textOf, unknown, type Value } from "../border/terms/value.ts";
export { type Digests, digestsOf } from "../facts/digests.ts";
export { loadFacts } from "../facts/load-facts.ts";

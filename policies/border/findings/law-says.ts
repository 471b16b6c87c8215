/** What one law says of a flow, as a finding shows it: the articles that decided, what it demands, and what a breach costs. */
import { type Citation, cite, type Law, type LawName, nameOf } from "../law/law.ts";
import { decidedBy, type Opinion, type Outcome } from "../law/opinion.ts";
import type { Saying } from "../law/saying.ts";

export interface LawSays {
  /** "EU-GDPR", and as people call it: "GDPR". */
  readonly law: string;
  readonly short: string;
  readonly verdict: Outcome;
  /** The articles that decided. */
  readonly articles: readonly Citation[];
  /** What it demands; absent where what is on file satisfies it. */
  readonly demand?: Demand;
  /** The heaviest fine for a breach; absent where nothing is lacking. */
  readonly fine?: { readonly text: string; readonly article: Citation };
}

/** By which article a law forbids an export, binds it, or allows it only with one of these. */
export type Demand =
  | { readonly kind: "forbids"; readonly article: Citation; readonly says: readonly Saying[] }
  | { readonly kind: "binds"; readonly article: Citation }
  | {
      readonly kind: "allows-with";
      readonly article: Citation;
      readonly mechanisms: readonly (LawName & { readonly id: string })[];
      /** The decision that finds the destination adequate: what the mechanism of that kind is here. */
      readonly adequacy?: CountryDecision;
      /** The article that would let it pass without any mechanism. */
      readonly exemption?: Citation;
    };

/** A decision on a country, for whom where not for all, and its last day where it has one. */
export interface CountryDecision {
  readonly mechanism: string;
  readonly decision: string;
  readonly country: string;
  readonly limit?: string;
  readonly until?: string;
}

/**
 * @param opinions of all laws that bind the flow
 * @param isNear whether a transfer names it, so that a law it satisfies demands nothing more
 */
export function lawsSay(opinions: readonly Opinion[], isNear: boolean): readonly LawSays[] {
  const isLacking = (one: Opinion): boolean => one.verdict !== "allowed" || one.mechanism === undefined || !isNear;
  const noneLacks = !opinions.some(isLacking);
  return opinions.map((one) => {
    const { law, verdict } = one;
    const [fine] = law.fines;
    const counts = noneLacks || isLacking(one);
    return {
      law: law.id,
      short: law.short,
      verdict,
      articles: decidedBy(one).map((article) => cite(law, article)),
      ...(isLacking(one) ? { demand: demandOf(one) } : {}),
      ...(counts && fine ? { fine: { text: fine.text, article: cite(law, fine.article) } } : {}),
    };
  });
}

/** What laws that let a flow pass say of it: by which articles. */
export function lawsAllow(opinions: readonly Opinion[]): readonly LawSays[] {
  return opinions.map((one) => ({
    law: one.law.id,
    short: one.law.short,
    verdict: one.verdict,
    articles: decidedBy(one).map((article) => cite(one.law, article)),
  }));
}

function demandOf(opinion: Opinion): Demand {
  const { law, needs, mechanism, exemption } = opinion;
  const article = cite(law, articleOf(opinion));
  if (opinion.verdict === "refused") return { kind: "forbids", article, says: opinion.chain.map(({ says }) => says) };
  const accepted = new Set([mechanism?.id, ...(needs?.anyOf ?? []), ...(needs?.allOf ?? [])]);
  const mechanisms = law.mechanisms.filter(({ id }) => accepted.has(id)).map(({ id }) => ({ id, ...nameOf(law, id) }));
  if (mechanisms.length === 0 && exemption === undefined) return { kind: "binds", article };
  const adequacy = adequacyOf(opinion);
  return {
    kind: "allows-with",
    article,
    mechanisms,
    ...(adequacy ? { adequacy } : {}),
    ...(exemption === undefined ? {} : { exemption: cite(law, exemption) }),
  };
}

function adequacyOf({ law, chain, mechanism }: Opinion): CountryDecision | undefined {
  const says = chain.map((step) => step.says).find(({ code }) => code === "adequate");
  if (says?.code !== "adequate" || !mechanism || mechanism.id !== law.adequacy?.mechanism) return undefined;
  const { decision, country, limit } = says.facts;
  if (limit?.fails) return undefined;
  const until = law.adequacy.decisions.find((one) => one.decision === decision)?.until;
  return {
    mechanism: mechanism.id,
    decision,
    country,
    ...(limit ? { limit: limit.text } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/** The first that decided; what decides is not known: the one that restricts. */
function articleOf({ law, chain, unknown }: Opinion): string {
  const decisive = unknown.length === 0 ? chain[0]?.articles[0] : undefined;
  return decisive ?? restriction(law);
}

/** The first article of a law that restricts exports. */
export function restriction({ restricts }: Law): string {
  return restricts.articles[0] ?? "";
}

/** The answer as one JSON document: the verdict of every law, what it needs, and the articles that decided. */

import { decidedBy, type ExportJudgement, type Outcome } from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import { cited, language } from "../render/language.ts";

export interface Answer {
  readonly overall: Outcome;
  readonly by_regime: Readonly<Record<string, LawAnswer>>;
  /** Allowed, but due by that day. */
  readonly duties_due: readonly { readonly duty: string; readonly by: string }[];
  readonly warnings: readonly string[];
  /** What no law on file can judge, with what to do. */
  readonly unproven: readonly { readonly why: string; readonly remedy: string }[];
}

export interface LawAnswer {
  readonly verdict: Outcome;
  readonly needs?: { readonly any_of?: readonly string[]; readonly all_of?: readonly string[] };
  readonly decided_by: readonly string[];
  /** Each step of the reasoning, in its order. */
  readonly reasons: readonly LawReason[];
  /** Facts that would have to be known. */
  readonly unknown?: readonly string[];
}

export interface LawReason {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same as a sentence. */
  readonly says: string;
  /** As people cite them. */
  readonly articles: readonly string[];
  /** Facts not known that would have to turn out so; absent: the step holds. */
  readonly given?: readonly string[];
}

export function toAnswer({ overall, opinions, missing }: ExportJudgement): Answer {
  return {
    overall,
    by_regime: Object.fromEntries(
      opinions.map((one) => [
        one.law.id,
        {
          verdict: one.verdict,
          ...(one.needs
            ? {
                needs: {
                  ...(one.needs.anyOf ? { any_of: one.needs.anyOf } : {}),
                  ...(one.needs.allOf ? { all_of: one.needs.allOf } : {}),
                },
              }
            : {}),
          decided_by: decidedBy(one),
          reasons: one.chain.map(({ says, articles, given }) => ({
            code: says.code,
            facts: { ...says.facts },
            says: say(language.sayings, says),
            articles: articles.map((article) => cited(one.law, article)),
            ...(given ? { given } : {}),
          })),
          ...(one.unknown.length > 0 ? { unknown: one.unknown } : {}),
        },
      ]),
    ),
    duties_due: opinions.flatMap((one) => one.dutiesDue),
    warnings: [...new Set(opinions.flatMap((one) => one.warnings.map(({ id }) => id)))],
    unproven: missing.map(({ reason, remedy }) => ({
      why: say(language.reasons, reason),
      remedy: say(language.remedies, remedy),
    })),
  };
}

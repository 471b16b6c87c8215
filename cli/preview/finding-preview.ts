/** A finding of the judge as a preview shows it: its facts, and the sentences made of them. */
import type { Finding } from "@landlocked/policies/judge";
import type { Law } from "@landlocked/policies/laws";
import { say, sentence } from "@landlocked/policies/messages";
import type { Source } from "@landlocked/policies/replay";
import { language } from "../render/language.ts";
import type { FindingPreview } from "./preview-result.ts";

/**
 * @param onFile the laws on file, which say how their people are called
 * @param sources where the program makes its resources, by URN
 */
export function toPreview(
  finding: Finding,
  onFile: readonly Law[],
  sources: ReadonlyMap<string, Source> = new Map(),
): FindingPreview {
  const { policy, outcome: verdict, laws, remedies, resources, ...rest } = finding;
  return {
    policy,
    verdict,
    message: sentence(finding, language, onFile),
    urns: resources.map(({ urn }) => urn),
    laws,
    resources: resources.map((one) => {
      const source = sources.get(one.urn);
      return source ? { ...one, source } : one;
    }),
    ...rest,
    remedies: remedies.map((remedy) => ({ ...remedy, says: say(language.remedies, remedy, resources.length > 1) })),
  };
}

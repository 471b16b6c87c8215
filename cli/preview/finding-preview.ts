/** A finding of the judge as a preview shows it: its facts, and the sentences made of them. */
import type { Finding } from "@landlocked/policies/border/findings/finding";
import type { Law } from "@landlocked/policies/border/law/law";
import { english } from "@landlocked/policies/messages/english";
import { say } from "@landlocked/policies/messages/language";
import { sentence } from "@landlocked/policies/messages/sentence";
import type { FindingPreview } from "./preview.ts";

/** @param onFile the laws on file, which say how their people are called */
export function toPreview(finding: Finding, onFile: readonly Law[]): FindingPreview {
  const { policy, outcome: verdict, laws, remedies, resources, ...rest } = finding;
  return {
    policy,
    verdict,
    message: sentence(finding, english, onFile),
    urns: resources.map(({ urn }) => urn),
    laws,
    resources,
    ...rest,
    remedies: remedies.map((remedy) => ({ ...remedy, says: say(english.remedies, remedy) })),
  };
}

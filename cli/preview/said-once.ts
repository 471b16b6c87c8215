/** Many findings rest on the same law: what it demands and what a breach costs is told by the first that is shown, and referred to after. */
import { visible } from "@landlocked/policies/messages";
import { language } from "../render/language.ts";
import type { FindingPreview } from "./preview-result.ts";

/** Takes the findings of a run in the order in which they are shown. */
export function saidOnce(): (finding: FindingPreview) => FindingPreview {
  const said = new Set<string>();
  return (finding) => {
    let { message } = finding;
    for (const legal of language.legalTexts(finding.chain)) {
      const text = visible(legal.text);
      if (!message.includes(text)) continue;
      if (said.has(text)) message = message.replace(text, () => visible(legal.again));
      said.add(text);
    }
    return { ...finding, message };
  };
}

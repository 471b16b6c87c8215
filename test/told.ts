/** Findings as people read them, for tests: each with its sentence in English and the resources it is about. */
import type { Finding } from "@landlocked/policies/border/findings/finding";
import type { Law } from "@landlocked/policies/border/law/law";
import { english } from "@landlocked/policies/messages/english";
import { sentence } from "@landlocked/policies/messages/sentence";

export interface Told extends Finding {
  readonly message: string;
  readonly urns: readonly string[];
}

export function told(findings: readonly Finding[], { laws }: { readonly laws: readonly Law[] }): readonly Told[] {
  return findings.map((finding) => ({
    ...finding,
    message: sentence(finding, english, laws),
    urns: finding.resources.map(({ urn }) => urn),
  }));
}

/** Findings as people read them, for tests: each with its sentence in English and the resources it is about. */
import type { Finding } from "../policies/border/findings/finding.ts";
import type { Law } from "../policies/border/law/law.ts";
import { english } from "../policies/messages/english.ts";
import { sentence } from "../policies/messages/sentence.ts";

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

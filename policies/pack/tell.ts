/** What the engine is told of findings: a sentence each, in English, with nothing secret in it. */
import type { Node } from "../border/estate/estate.ts";
import type { Finding } from "../border/findings/finding.ts";
import type { PolicyName } from "../border/findings/policy-name.ts";
import type { Law } from "../border/law/law.ts";
import { brief } from "../messages/brief.ts";
import { english } from "../messages/english.ts";
import { sentence } from "../messages/sentence.ts";
import { masked } from "../replay/masked.ts";
import { partsMaskedIn } from "../replay/masked-in.ts";
import { partsMasking } from "../replay/secret-parts.ts";

/** A finding as the engine shows it: on the first of the resources concerned. */
export interface Told {
  readonly policy: PolicyName;
  readonly message: string;
  readonly urn: string;
}

/**
 * One sentence is told once, whichever way it was found.
 *
 * @param secrets texts that must never be shown, nor parts of them
 * @param nodes whose names and properties anybody may read
 */
export function tell(
  findings: readonly Finding[],
  laws: readonly Law[],
  secrets: ReadonlySet<string>,
  nodes: Iterable<Node>,
): readonly Told[] {
  if (findings.length === 0) return [];
  const hide = partsMasking(secrets, nodes);
  const told = findings.map((finding) => {
    const said = sentence(partsMaskedIn(finding, hide), english, laws);
    return { policy: finding.policy, message: brief(masked(said, secrets)), urn: finding.resources[0]?.urn ?? "" };
  });
  return [...new Map(told.map((one) => [one.message, one])).values()];
}

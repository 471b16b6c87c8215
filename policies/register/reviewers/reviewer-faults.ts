/** What the shape of reviewers.yaml can't say: that nobody gets two voices, and no weak key one. */

import { parseSshKey, type SshKey } from "../signature/ssh-key.ts";
import type { Fault } from "../strict/fault.ts";

/** What it says of a person. */
interface Stated {
  readonly id: string;
  readonly stages: readonly string[];
  readonly keys: readonly { readonly key: string; readonly from: string; readonly until?: string | undefined }[];
}

/** @param keys takes each key that could be read, by its line */
export function* reviewerFaults(reviewers: readonly Stated[], keys: Map<string, SshKey>): Iterable<Fault> {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const [index, { id, stages, keys: entries }] of reviewers.entries()) {
    const path = ["reviewers", index];
    if (ids.has(id))
      yield { path: [...path, "id"], message: `is "${id}", as another reviewer's; give each person one id` };
    ids.add(id);
    if (new Set(stages).size < stages.length)
      yield { path: [...path, "stages"], message: "names a stage twice; name it once" };
    for (const [number, { key: text, from, until }] of entries.entries()) {
      const at = [...path, "keys", number];
      if (until !== undefined && until < from)
        yield { path: [...at, "until"], message: `is ${until}; allowed is ${from}, its first day, or later` };
      const key = parseSshKey(text);
      if ("problem" in key) {
        yield { path: [...at, "key"], message: key.problem };
        continue;
      }
      const owner = owners.get(key.material);
      if (owner !== undefined)
        yield {
          path: [...at, "key"],
          message:
            owner === id
              ? "stands here twice; name it once"
              : `is ${owner}'s too; a key belongs to one person, who has one id`,
        };
      owners.set(key.material, id);
      keys.set(text, key);
    }
  }
}

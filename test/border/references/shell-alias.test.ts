/** A command's own name is filled in where a command begins, and nowhere else. */
import { expect, test } from "vitest";
import { withoutAliases } from "../../../policies/border/references/shell-alias.ts";

test.each([
  [["alias put=scp", "put d dr:/x"], "scp d dr:/x"],
  [["alias put='scp -q'", "cd /srv && put d dr:/x"], "cd /srv && scp -q d dr:/x"],
  [['alias put="scp -q"', "tar c . | put - dr:/x; put d dr:/y"], "tar c . | scp -q - dr:/x; scp -q d dr:/y"],
  [["alias put=scp", "sudo put d dr:/x"], "sudo scp d dr:/x"],
  [["alias put=scp", "echo put d"], "echo put d"],
  [["echo alias put", "put d"], "put d"],
])("%s", (lines, last) => {
  expect(withoutAliases(lines).at(-1)).toBe(last);
});

/** Where commands carry data to, as each kind of program is told; all others are shown by what remotes.test.ts carries. */
import { expect, test } from "vitest";
import type { CarryingTool } from "../../../policies/border/estate/facts.ts";
import { targetsOf } from "../../../policies/border/references/tool-target.ts";

const hub: CarryingTool = { sends: new Set(["push"]), to: "image" };
const database: CarryingTool = { to: "variable", options: new Set(["-h", "--host"]) };
const shell: CarryingTool = { to: "first" };
const put: CarryingTool = { sends: new Set(["put"]), to: "itself" };

test.each<[CarryingTool, string, readonly string[]]>([
  [hub, "push acme/people:1", ["tool push acme/people:1"]],
  [hub, "push docker.io/acme/people", ["tool push docker.io/acme/people"]],
  [hub, "push registry.acme.de/people", []],
  [hub, "push localhost:5000/people", []],
  [hub, "push $REGISTRY/people", []],
  [hub, "pull acme/people", []],
  [database, "-h $TARGET shop", ["$TARGET"]],
  [database, "--host=$TARGET shop", ["$TARGET"]],
  [database, "$TARGET", ["$TARGET"]],
  [database, "-h replica shop", []],
  [database, "shop", []],
  [shell, "me@offsite cat", ["offsite"]],
  [shell, "localhost cat", []],
  [shell, "me@offsite.net cat", []],
])("%j: %s", (tool, words, expected) => {
  expect(targetsOf(tool, "tool", words.split(" "))).toEqual(expected);
});

test("the word that sends can stand in a script of the program's own", () => {
  expect(targetsOf(put, "tool", ["-c", "open vault; put /srv"])).toEqual(["tool open vault; put /srv"]);
});

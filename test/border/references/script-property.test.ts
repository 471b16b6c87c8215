/** What tells a program all it does is told from what only shapes it. */
import { expect, test } from "vitest";
import { tellsProgram } from "../../../policies/border/references/script-property.ts";

test.each([
  ["userData", true],
  ["userDataBase64", true],
  ["environment.variables.QUEUE", true],
  ["source.buildspec", true],
  ["containerDefinitions", true],
  ["definition", true],
  ["commandContent", true],
  ["containers[0].commands[1]", true],
  ["subnetIds[0]", false],
  ["command.scriptLocation", false],
  ["code", false],
  ["userDataReplaceOnChange", false],
])("%s: %s", (at, expected) => {
  expect(tellsProgram(at)).toBe(expected);
});

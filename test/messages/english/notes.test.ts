/** What is said of a run of the pack as a whole. */
import { expect, test } from "vitest";
import { notes } from "../../../policies/messages/english/notes.ts";

test.each([
  [{ advisory: ["refuse-unproven"], disabled: [] }, "refuse-unproven only advises"],
  [
    { advisory: ["refuse-a", "refuse-b"], disabled: ["refuse-c", "refuse-d"] },
    "refuse-a and refuse-b only advise, and refuse-c and refuse-d are disabled",
  ],
])("policies without force are named: %j", (levels, named) => {
  expect(notes.weakened(levels)).toBe(
    `The pack's config takes policies their force: ${named}, so what they would refuse is deployed; state "mandatory" for them, or take them out of that config.`,
  );
});

/** Only a cloud's SDK that reads a region is noted: a program may read the environment as it likes. */
import { expect, test } from "vitest";
import { noteRegionVariables, regionVariablesRead } from "../../policies/replay/host/note-region-variables.ts";

test("a program that reads a region itself is not noted, and sees what is there", () => {
  const former = process.env;
  process.env = { ...former, AWS_REGION: "eu-central-1" };
  try {
    noteRegionVariables();
    expect(process.env.AWS_REGION).toBe("eu-central-1");
    expect(Object.keys(process.env)).toContain("AWS_REGION");
    expect(regionVariablesRead()).toEqual([]);
  } finally {
    process.env = former;
  }
});

/** The config of the stack being run is read, or the run ends with a sentence and no stack trace. */
import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { readStackConfig } from "../../stacks/read-stack-config.ts";
import { stackFile } from "./stack-file.ts";

function read(stack: string, config: Record<string, string>) {
  pulumi.runtime.setMocks({ call: () => ({}), newResource: () => ({ id: "", state: {} }) }, "landlocked", stack);
  pulumi.runtime.setAllConfig(config);
  return readStackConfig();
}

it("reads the config of the stack being run", () => {
  const { region, residency } = read("frankfurt", stackFile("frankfurt"));
  expect({ region, stack: residency.stack }).toEqual({ region: "eu-central-1", stack: "frankfurt" });
});

it("ends the run without a stack trace where a key is misspelt, and names the key meant", () => {
  const misspelt = { ...stackFile("frankfurt"), "landlocked:pined": "true" };
  expect(() => read("frankfurt", misspelt)).toThrow(pulumi.RunError);
  expect(() => read("frankfurt", misspelt)).toThrow(
    "stacks/Pulumi.frankfurt.yaml: landlocked:pined is no known key; the nearest is landlocked:pinned.",
  );
});

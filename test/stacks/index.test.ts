/** The program of every stack deploys what its config says, and ends plainly on a wrong one. */
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import stack from "../../stacks/index.ts";
import { record } from "../components/recorder.ts";
import { type Change, stackFile } from "./stack-file.ts";

const answers = { "alicloud:index/getAccount:getAccount": { id: "1234567890123456" } };

/** Runs the program of the stack Singapore in preview; returns what becomes its outputs. */
async function run(change: Change) {
  let outputs: Awaited<ReturnType<typeof stack>> | undefined;
  const recording = await record(
    async () => {
      pulumi.runtime.setAllConfig(stackFile("singapore", { compute: undefined, ...change }));
      outputs = await stack();
    },
    { answers, preview: true, stack: "singapore" },
  );
  return { recording, outputs };
}

describe("the program of every stack", () => {
  it("deploys what the stack's config says, and publishes what it holds", async () => {
    const { recording, outputs } = await run({});
    expect(recording.one("landlocked:index:PrivateCloud").name).toBe("singapore");
    expect(outputs).toMatchObject({ region: "ap-southeast-1", territory: "SG", environment: "production" });
    expect(Object.keys(outputs?.buckets ?? {})).toEqual(["recordings", "documents"]);
    expect(outputs?.ledger).toHaveLength(5);
    expect(outputs).not.toHaveProperty("compute");
  });

  it("can run twice in one process", async () => {
    await run({});
    const { outputs } = await run({ environment: "staging" });
    expect(outputs?.environment).toBe("staging");
  });

  it("ends on a wrong config with its sentences and no stack trace", async () => {
    const error: unknown = await run({ zones: ["a"], owner: undefined }).catch((thrown: unknown) => thrown);
    expect(pulumi.RunError.isInstance(error)).toBe(true);
    expect(String(error)).toBe(
      "Error: stacks/Pulumi.singapore.yaml: landlocked:owner is missing; allowed is 1 to 128 letters, digits and + - = . _ : / @, as both clouds accept in a tag.\n" +
        "stacks/Pulumi.singapore.yaml: landlocked:zones is a list of 1; allowed is a list of 2 to 6, each one lower-case letter.",
    );
  });
});

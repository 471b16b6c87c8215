/** A key meant for us that nobody reads is an error with the one meant; a program's own keys are its own. */

import { expect, test } from "vitest";
import { refuseStrays } from "../../policies/config/refuse-strays.ts";

const stack = { source: "config of stack dev", project: "shop", hasHome: false };
const told = (config: Record<string, string>, change: Partial<typeof stack> = {}): readonly string[] => {
  try {
    refuseStrays(config, { ...stack, ...change });
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
};
const line = (key: string, meant: string) =>
  `config of stack dev: ${key} is read by no policy; the nearest that is read is landlocked:${meant}.`;

test.each([
  ["landlockd:region", "region"],
  ["landlocked_:regoin", "region"],
  ["Landlocked:dataclass", "dataClass"],
  ["LANDLOCKED:transfers", "transfers"],
  ["lanlocked:whatever", "region"],
  ["shop:landlocked.region", "region"],
  ["shop:landlockedCloud", "cloud"],
  ["shop:landlocked", "region"],
  ["shop:dataClass", "dataClass"],
])("%s is meant for landlocked:%s", (key, meant) => expect(told({ [key]: "x" })).toEqual([line(key, meant)]));

test("a cloud of ours and a region of the project's own are a home that is not read, unless one is", () => {
  const bare = { "shop:cloud": "aws", "shop:region": "eu-central-1", "shop:owner": "web", "shop:size": "3" };
  expect(told(bare)).toEqual([line("shop:cloud", "cloud"), line("shop:region", "region"), line("shop:owner", "owner")]);
  expect(told(bare, { hasHome: true })).toEqual([]);
});

test.each([
  { "landlocked:region": "x", "aws:region": "eu-central-1" },
  { "shop:region": "eu-central-1" },
  { "shop:cloud": "gcp", "shop:region": "europe-west1" },
  { "shop:cloud": "aws" },
  { "other:dataClass": "x", "unlocked:region": "x", "grounded:region": "x" },
])("%j is nobody's fault", (config) => expect(told(config)).toEqual([]));

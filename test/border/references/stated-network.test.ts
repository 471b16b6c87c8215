/** A stated network holds the addresses of its block, and itself where it is an id. */
import { expect, test } from "vitest";
import { isStatedNetwork } from "../../../policies/border/references/stated-network.ts";
import { settings } from "../made-up-estate.ts";

test.each([
  ["192.0.2.10", true],
  ["192.0.3.10", false],
  ["192.0.2.10.example.com", false],
  ["vpce-0a1b2c3d", true],
  ["vpce-0a1b", false],
  ["", false],
])("%s: %s", (name, stated) => {
  expect(isStatedNetwork(name, { ...settings, networks: ["vpce-0a1b2c3d", "192.0.2.0/24"] })).toBe(stated);
});

test("nothing is stated by default", () => expect(isStatedNetwork("192.0.2.10", settings)).toBe(false));

/** A network of one's own is one that nobody else is in: an id, or public addresses in a block of one owner's size. */
import { expect, test } from "vitest";
import { isOwnNetwork } from "../../policies/config/own-network.ts";

test.each(["vpc-0a1b2c", "vpc-t4nlw426y44rd3iq4xxxx", "vpce-0a1b", "ep-bp1a", "198.51.100.0/24", "198.51.100.7"])(
  "%s is one's own",
  (text) => expect(isOwnNetwork(text)).toBe(true),
);

test.each([
  "vpc-*",
  "vpc",
  "*",
  "",
  "0.0.0.0/0",
  "198.0.0.0/8",
  "10.1.0.0/16",
  "192.168.1.1",
  "100.64.1.0/24",
  "256.1.1.1",
])("%j is anybody's, or none", (text) => expect(isOwnNetwork(text)).toBe(false));

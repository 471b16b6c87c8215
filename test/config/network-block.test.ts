/** A stack's network is a private block of a size both clouds take. */
import { expect, it } from "vitest";
import { isNetworkBlock, networkBlock } from "../../policies/config/network-block.ts";

it.each(["10.0.0.0/16", "10.255.0.0/16", "172.16.0.0/16", "172.31.255.0/24", "192.168.0.0/16", "10.1.2.0/23"])(
  "takes %s",
  (text) => expect(isNetworkBlock(text)).toBe(true),
);

it.each([
  ["wider than /16", "10.0.0.0/8"],
  ["narrower than /24", "10.0.0.0/25"],
  ["not written with its first address", "10.10.1.0/16"],
  ["public", "11.0.0.0/16"],
  ["just outside a private range", "172.32.0.0/16"],
  ["a number too large", "10.256.0.0/16"],
  ["octal", "010.0.0.0/16"],
  ["short", "10.1/16"],
  ["no length", "10.10.0.0"],
  ["two lengths", "10.10.0.0/16/16"],
  ["hexadecimal", "0xa.0.0.0/16"],
  ["IPv6", "fd00::/16"],
  ["a blank", " 10.10.0.0/16"],
  ["a line end", "10.10.0.0/16\n"],
  ["a word", "ten"],
])("refuses what is %s", (_, text) => expect(isNetworkBlock(text)).toBe(false));

it("reads the block an address lies in", () => {
  expect(networkBlock("10.10.1.7/16")?.toString()).toBe("10.10.0.0/16");
  expect(networkBlock("10.300.0.0/16")).toBeUndefined();
  expect(networkBlock("10.10.0.0/33")).toBeUndefined();
});

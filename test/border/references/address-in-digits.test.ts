/** A public address counts wherever it stands in a script; versions, networks, masks and the examples of manuals do not. */
import { expect, test } from "vitest";
import { addressesInDigits } from "../../../policies/border/references/address-in-digits.ts";

test.each([
  ['echo "52.1.2.3 db" >> /etc/hosts', ["52.1.2.3"]],
  ["COLLECTOR=52.1.2.3 ./send", ["52.1.2.3"]],
  ["iptables -j DNAT --to-destination 52.1.2.3:443", ["52.1.2.3"]],
  ["./send 2a05:d018:abcd:1::5", ["[2a05:d018:abcd:1::5]"]],
  ["./send [2A05:d018::5]:443", ["[2A05:d018::5]"]],
  ["./send 2600::1, 8.8.8.8.", ["8.8.8.8", "[2600::1]"]],
  ["52.1.2.3", []],
  ["pip install a==1.2.3.4", []],
  ["npm i a@1.2.3.4 && tar xf a-1.2.3.4.tgz", []],
  ["VERSION=1.2.3.4 ./install", []],
  ["a version 1.2.3.4 of it", []],
  ["a v1.2.3.4 of it", []],
  ["oid 1.3.6.1.4.1", []],
  ["ip route add 52.1.2.0/24", []],
  ["netmask 255.255.255.0", []],
  ["route 0.0.0.0 to 224.0.0.251", []],
  ["as in 192.0.2.1, 198.51.100.7 and 203.0.113.9", []],
  ["as in 2001:db8::1 or 2001:0db8::1", []],
  ["./a 1.2.3.456 52.1.2.3.nip.io", ["52.1.2.3"]],
  ["date 2024:01:02 and ff02::1", []],
])("%s", (line, found) => {
  expect(addressesInDigits(line)).toEqual(found);
});

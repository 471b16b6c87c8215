/** A literal that is a host is told from a name with points in it. */
import { expect, test } from "vitest";
import { literalHost } from "../../../policies/border/references/literal-host.ts";

test.each([
  ["collect.partner.net", undefined, "collect.partner.net"],
  ["collect.partner.net:8443/in", undefined, "collect.partner.net"],
  ["partner.com", undefined, "partner.com"],
  ["api.partner.io", undefined, "api.partner.io"],
  ["203.0.113.9", undefined, "203.0.113.9"],
  ["203.0.113.9", "version", undefined],
  ["socket.io", undefined, undefined],
  ["user.info", undefined, undefined],
  ["detail.user.id", undefined, undefined],
  ["index.html", undefined, undefined],
  ["com.acme.orders", undefined, undefined],
  ["collect partner.net", undefined, undefined],
])("%s, called %s: %s", (literal, key, host) => {
  expect(literalHost(literal, key)).toBe(host);
});

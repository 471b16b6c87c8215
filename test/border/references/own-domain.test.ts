/** A host is the company's own below a domain of the stack or of its owner's address, and below nothing that only looks like one. */
import { expect, test } from "vitest";
import { isOwnDomain } from "../../../policies/border/references/own-domain.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const zone = (domain: Value) => resource("zone", { type: "aws:a/zone:Zone", inputs: { domain } });

test.each<[host: string, zone: Value, own: boolean]>([
  ["app.acme.example", "acme.example", true],
  ["acme.example", "acme.example.", true],
  ["app.acme.example", "*.Acme.example", true],
  ["acme.example", "app.acme.example", false],
  ["badacme.example", "acme.example", false],
  ["app.acme.example", "example", false],
  ["x.vendor.example", "vendor.example", false],
  ["a.x.vendor.example", "x.vendor.example", false],
  ["acme.example", "hostmaster@acme.example", true],
  ["acme.example", unknown, false],
  ["mail.owner.example", "acme.example", true],
])("%s beside a zone %s: %s", (host, domain, own) => {
  const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev", owner: "dpo@owner.example" } as const;
  expect(isOwnDomain(host, buildMadeUp([zone(domain)], madeUpFacts(), { residency }))).toBe(own);
});

test("without an owner or a zone nothing is one's own", () => {
  expect(isOwnDomain("acme.example", buildMadeUp([], madeUpFacts()))).toBe(false);
});

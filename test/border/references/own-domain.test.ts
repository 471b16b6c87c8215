/** A host is the company's own below a domain of the stack or of its owner's address, and below nothing that only looks like one. */
import { expect, test } from "vitest";
import { isOwnDomain } from "../../../policies/border/references/own-domain.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const zone = (domain: string) => resource("zone", { type: "aws:a/zone:Zone", inputs: { domain } });

test.each([
  ["app.acme.example", "acme.example", true],
  ["acme.example", "acme.example.", true],
  ["app.acme.example", "*.Acme.example", true],
  ["acme.example", "app.acme.example", false],
  ["badacme.example", "acme.example", false],
  ["app.acme.example", "example", false],
  ["x.vendor.example", "vendor.example", false],
  ["mail.owner.example", "acme.example", true],
])("%s beside a zone %s: %s", (host, domain, own) => {
  const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev", owner: "dpo@owner.example" } as const;
  expect(isOwnDomain(host, buildMadeUp([zone(domain)], madeUpFacts(), { residency }))).toBe(own);
});

test("what the owner of a public mailbox writes from is nobody's own", () => {
  expect(isOwnDomain("acme.example", buildMadeUp([], madeUpFacts()))).toBe(false);
});

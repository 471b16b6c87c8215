/** People are led nobody knows where by a host nobody can place; by a proof, a mail service or the own domain they are led nowhere new. */
import { expect, test } from "vitest";
import { ledTo } from "../../../policies/border/references/led.ts";
import { type NotKnown, notKnown } from "../../../policies/border/terms/not-known.ts";
import type { Place } from "../../../policies/border/terms/place.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, regionOf, resource } from "../made-up-estate.ts";

const nobody = notKnown("host-not-on-file", { host: "x" }, "use-own-endpoint", {});
const leads = { name: "name", domain: "domain" };

function led(
  name: string | null,
  place: Place | NotKnown = nobody,
  inputs: Inputs = {},
  how = { leads, isCertain: true },
) {
  const estate = buildMadeUp([
    resource("zone", { type: "aws:a/zone:Zone", inputs: { domain: "own.example" } }),
    resource("stack", { type: "pulumi:pulumi:StackReference" }),
    resource("record", {
      inputs: { name: "shop", domain: "acme.example", ...inputs },
      propertyDependencies: { here: ["urn:zone"], told: ["urn:stack"], hidden: ["urn:hidden"] },
    }),
  ]);
  const node = estate.byUrn.get("urn:record");
  return node ? ledTo([{ name, place, at: String(inputs.at ?? "records[0]") }], { node, ...how }, estate) : [];
}

test("to a host nobody can place, a number, a URL or what stands behind numbers", () => {
  for (const host of ["shop.hosting.example", "https://shop.hosting.example/a", "10 5 443 shop.hosting.example."])
    expect(led(host)).toMatchObject([{ place: { remedy: { code: "list-with-region" } } }]);
  expect(led("203.0.113.9")).toMatchObject([{ place: { remedy: { code: "list-account" } } }]);
});

test.each([
  "a.post.example",
  "www.own.example",
  "acme.example",
  "app.acme.example",
  "10.0.0.7",
  "localhost",
  "1 . alpn=h2",
])("to nowhere new by %s", (host) => expect(led(host)).toEqual([]));

test("nobody by a proof, a page that is only read, or where it is not certain or not asked", () => {
  expect(led("a.example.com", nobody, { name: "_acme-challenge" })).toEqual([]);
  expect(led("a.example.com", nobody, { name: "s1._domainkey.acme.example" })).toEqual([]);
  expect(led("a.example.com", nobody, { name: "status.acme.example" })).toEqual([]);
  expect(led("a.example.com", nobody, {}, { leads, isCertain: false })).toEqual([]);
});

test("the domain above a name is the own one, unless it is everybody's", () => {
  expect(led("www.theirs.example", nobody, { name: "shop.theirs.example" })).toEqual([]);
  expect(led("theirs.co.uk", nobody, { name: "acme.co.uk", domain: "" })).toHaveLength(1);
});

test("a place that is known counts, the whole world does not", () => {
  const region = regionOf("aws/us-east-1");
  expect(led("x", { kind: "region", region })).toHaveLength(1);
  expect(led("x", { kind: "region", region }, { name: "_a" }, { leads, isCertain: false })).toHaveLength(1);
  expect(led("x", { kind: "world", as: { code: "everywhere", facts: {} } })).toEqual([]);
});

test("what is not known yet counts where it does not come from this stack", () => {
  expect(["here", "told", "hidden", "nothing"].map((at) => led(null, nobody, { at }).length)).toEqual([0, 1, 1, 1]);
});

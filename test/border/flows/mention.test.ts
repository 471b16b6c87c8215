/** What a text names, data can go to; what is known to lie there, or must lie at home, can also come from there. */
import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { flowsOfMentions } from "../../../policies/border/flows/mention.ts";
import type { Mention } from "../../../policies/border/references/mentions.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { notKnown, placeKey } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpFlow, regionOf, resource } from "../made-up-estate.ts";

const mention: Mention = {
  at: "env.X",
  word: "w",
  place: inRegion("aws/us-east-1"),
  verb: "process",
  what: "content",
  held: false,
  taken: false,
};

function flows(
  change: Partial<Mention> = {},
  more: Partial<Settings> = {},
  region = "eu-central-1",
  judged = [madeUpFlow({ to: inRegion("aws/cn-north-1") })],
) {
  const estate = buildMadeUp([resource("one", { provider: { region } })], madeUpFacts(), more);
  const [node] = estate.byUrn.values();
  if (!node) return [];
  const resolved = { ...new References(estate).of(node), mentions: [{ ...mention, ...change }] };
  return flowsOfMentions(resolved, judged, estate).map(({ verb, from, to, words }) => [
    verb,
    placeKey(from),
    placeKey(to),
    words,
  ]);
}

test("from where the text is read to the place it names, in its own words", () => {
  expect(flows()).toEqual([["process", "aws/eu-central-1", "aws/us-east-1", "w"]]);
});

test("what a property of the catalogue says already is not said again", () => {
  expect(flows({}, {}, "eu-central-1", [madeUpFlow()])).toEqual([]);
});

test("what is known to lie there can be read from there, unless the words say that it goes there", () => {
  expect(flows({ held: true })).toEqual([
    ["process", "aws/eu-central-1", "aws/us-east-1", "w"],
    ["process", "aws/us-east-1", "aws/eu-central-1", "w"],
  ]);
  expect(flows({ held: true, verb: "copy" })).toHaveLength(1);
});

test("what is only taken from there goes nowhere; what a stranger there takes in is said besides what lies there", () => {
  expect(flows({ taken: true, verb: "copy" })).toEqual([]);
  expect(flows({ taken: true, verb: "copy", held: true })).toEqual([
    ["process", "aws/us-east-1", "aws/eu-central-1", "w"],
  ]);
  expect(flows({ stranger: "999988887777" }, {}, "eu-central-1", [madeUpFlow()])).toHaveLength(1);
});

test("what must lie at home can be read from there by what lies abroad", () => {
  const home = { home: regionOf("aws/eu-central-1") };
  expect(flows({ place: inRegion("aws/eu-west-1") }, home, "us-east-1")).toContainEqual([
    "process",
    "aws/eu-west-1",
    "aws/us-east-1",
    "w",
  ]);
  expect(flows({ held: true }, home)).toHaveLength(1);
});

const entries: readonly Entry[] = [
  { type: "aws:x/worker:Worker", kinds: ["processes"] },
  { type: "aws:x/rule:Rule", kinds: ["guards"] },
  { type: "aws:x/edge:Edge", kinds: ["processes"], global: true },
];

test("words of what lies nowhere concern what the stack holds; those about no known place say nothing of its data", () => {
  const edge = resource("told", { type: "aws:x/edge:Edge", inputs: { host: "https://sqs.us-east-1.amazonaws.com" } });
  const estate = buildMadeUp([edge, resource("one")], madeUpFacts(entries));
  const node = estate.byUrn.get("urn:told");
  const found = node && flowsOfMentions(new References(estate).of(node), [], estate);
  const to = { to: { region: { code: "us-east-1" } }, sources: [], part: { kind: "whole" }, clashes: [] };
  expect(found).toMatchObject([{ from: { region: { code: "eu-central-1" } }, ...to }]);
  const place = notKnown("region-not-stated", {}, "use-own-zone", {});
  expect(flows({ place, held: true })).toHaveLength(1);
  expect(flows({ place }, { home: regionOf("aws/eu-central-1") })).toHaveLength(1);
});

test("where data must lie at home, what lies nobody knows where can read it, and what lies there reads nothing from abroad", () => {
  const home = { home: regionOf("aws/eu-central-1") };
  const dublin = { place: inRegion("aws/eu-west-1") };
  expect(flows(dublin, home, "mars-1")).toHaveLength(2);
  expect(flows(dublin, home, "eu-central-1")).toHaveLength(1);
  expect(flows({ place: inRegion("aws/xx-secret-1"), held: true }, home, "us-east-1")).toHaveLength(1);
});

test("what another provider's resource is told concerns whatever the stack holds, or where it must lie", () => {
  const told = resource("told", {
    type: "kubernetes:core/v1:ConfigMap",
    inputs: { a: { host: "https://sqs.us-east-1.amazonaws.com" } },
  });
  const places = (resources: readonly Resource[], more: Partial<Settings> = {}) => {
    const estate = buildMadeUp([told, ...resources], madeUpFacts(entries), more);
    const node = estate.byUrn.get("urn:told");
    return node && flowsOfMentions(new References(estate).of(node), [], estate).map(({ from }) => placeKey(from));
  };
  const works = resource("works", { type: "aws:x/worker:Worker", provider: { region: "cn-north-1" } });
  const rule = resource("rule", { type: "aws:x/rule:Rule", provider: { region: "eu-west-1" } });
  const lost = resource("lost", { provider: { region: "mars-1" } });
  const strange = resource("strange", { type: "aws:x/strange:Strange", provider: { region: "eu-west-1" } });
  const dublin = resource("dublin", { provider: { region: "eu-west-1" } });
  expect(places([])).toEqual([]);
  expect(places([rule, strange, lost])).toEqual([]);
  expect(places([works, rule])).toEqual(["aws/cn-north-1"]);
  expect(places([resource("one"), resource("other"), dublin])).toEqual(["aws/eu-central-1", "aws/eu-west-1"]);
  expect(places([dublin], { home: regionOf("aws/eu-central-1") })).toEqual(["aws/eu-central-1"]);
});

/** What is said to be nobody's and leaves the territory is shown; what stays, or a stack that holds nobody's data, is not. */

import { expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { reportClassNone } from "../../../policies/border/findings/report-class-none.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const source = madeUpNode("prices");
const residency = (dataClass: "none" | "personal") => ({ residency: { dataClass, subjects: ["EEA"], stack: "dev" } });
const said = (change: Partial<Flow>, settings: Partial<Settings> = {}): readonly unknown[] => {
  const flow = madeUpFlow({ dataClass: "none", source, ...change });
  return reportClassNone(flow, buildMadeUp([], madeUpFacts(), settings)).map(({ problem }) => problem.facts);
};
const hidden = notKnown("region-not-stated", {}, "correct-region", {});

test("names what says so", () => {
  expect(said({})).toEqual([{ said: "prices" }]);
  expect(said({ source: undefined })).toEqual([{ said: "mover" }]);
  expect(said({ to: hidden })).toEqual([{ said: "prices" }]);
  expect(said({}, residency("personal"))).toEqual([{ said: "prices" }]);
  expect(said({ from: hidden, to: hidden })).toEqual([{ said: "prices" }]);
  const secret = inRegion("aws/xx-secret-1");
  expect(said({ from: secret, to: secret })).toEqual([{ said: "prices" }]);
});

test.each<[Partial<Flow>, Partial<Settings>]>([
  [{ dataClass: "personal" }, {}],
  [{ to: inRegion("aws/eu-west-1") }, {}],
  [{ to: { kind: "world", as: { code: "everywhere", facts: {} } } }, {}],
  [{ verb: "link" }, {}],
  [{ what: "logs" }, {}],
  [{}, residency("none")],
])("nothing of %j in %j", (change, settings) => expect(said(change, settings)).toEqual([]));

test("says what to do about it", () => {
  const [one] = reportClassNone(madeUpFlow({ dataClass: "none", source }), buildMadeUp([]));
  expect(one?.remedies).toEqual([{ code: "check-class", facts: { said: "prices" } }]);
});

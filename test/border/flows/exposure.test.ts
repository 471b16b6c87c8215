/** Whose data an exposure opens: what its property names, where that lies, with the class and people it has there. */
import { expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { flowsOfExposures } from "../../../policies/border/flows/exposure.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { placeKey } from "../../../policies/border/terms/not-known.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { bucket, madeUpFacts, resource, settings } from "../made-up-estate.ts";

const opener: Entry = {
  type: "aws:x/opener:Opener",
  kinds: ["exposes"],
  exposures: [
    {
      to: "world",
      when: [{ path: "public", is: [true] }],
      how: "is public",
      of: [{ path: "bucket", form: "reference", names: ["aws:s3/bucket"] }],
    },
  ],
};

/** What is opened, where it lies and of what class it is. */
function opened(inputs: Inputs): readonly string[] {
  return found(inputs).map(({ sources, from, dataClass }) => `${sources.join()} in ${placeKey(from)}: ${dataClass}`);
}

function found(inputs: Inputs) {
  const orders = resource("orders", {
    inputs: { bucket: "orders", tags: { "landlocked-class": "sensitive" } },
    provider: { region: "eu-west-1" },
  });
  const all = [orders, resource("opener", { type: opener.type, inputs: { public: true, ...inputs } })];
  const estate = buildEstate(all, madeUpFacts([bucket, opener]), settings);
  const node = estate.byUrn.get("urn:opener");
  if (!node) throw new Error("the opener is not in the estate");
  const references = new References(estate);
  return flowsOfExposures(references.of(node), references);
}

test.each<[what: string, inputs: Inputs, expected: string]>([
  ["a resource of the stack, where it lies", { bucket: "orders" }, "orders in aws/eu-west-1: sensitive"],
  ["a name nobody knows, at least where its opener lies", { bucket: "nobody" }, "nobody in aws/eu-central-1: personal"],
  ["a value not known, likewise", { bucket: unknown }, " in aws/eu-central-1: personal"],
  ["nothing named: the opener's own", {}, "opener in aws/eu-central-1: personal"],
])("%s", (_, inputs, expected) => expect(opened(inputs)).toEqual([expected]));

test("opens content, whole, by the property that opens it and in its words", () => {
  const how = { code: "as-set", facts: { text: "is public" } };
  const expected = { verb: "expose", what: "content", property: "public", how, part: { kind: "whole" }, clashes: [] };
  expect(found({ bucket: "orders" })).toMatchObject([expected]);
});

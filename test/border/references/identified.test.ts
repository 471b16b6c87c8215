/** What a name means: the very resource that goes by it, the one nearer of two, or what another stack lists. */
import { describe, expect, test } from "vitest";
import { identified, namedExactly } from "../../../policies/border/references/identified.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import { buildMadeUp, regionOf, resource } from "../made-up-estate.ts";

const reference = { path: "to", form: "reference" } as const;
const shown = (targets: readonly Target[]) =>
  targets.map(({ name, place }) => `${name} in ${place.kind === "region" ? place.region.code : place.kind}`);

function found(identity: string, resources: Parameters<typeof buildMadeUp>[0], region = "eu-central-1") {
  const asks = resource("asks", { provider: { region } });
  const listed = { stack: "other", identities: ["listed"], region: regionOf("aws/us-east-1"), subjects: [] };
  const estate = buildMadeUp([...resources, asks], undefined, { ledger: [{ ...listed, dataClass: "personal" }] });
  const node = estate.byUrn.get("urn:asks");
  if (!node) throw new Error("who asks is missing");
  return shown(identified({ node, reference, identity, at: "to" }, estate));
}

const called = (name: string, region: string) => resource(name, { inputs: { bucket: "orders" }, provider: { region } });

describe("a name", () => {
  test("means the one resource that bears it, wherever that lies", () => {
    expect(found("orders", [called("far", "us-east-1")])).toEqual(["far in us-east-1"]);
  });

  test("means the nearer of two", () => {
    const both = [called("far", "us-east-1"), called("near", "eu-central-1")];
    expect(found("orders", both)).toEqual(["near in eu-central-1"]);
    expect(found("orders", both, "cn-north-1")).toEqual(["far in us-east-1", "near in eu-central-1"]);
  });

  test("of a bucket means the one made elsewhere as well, whatever is read here by that name", () => {
    const both = [called("far", "us-east-1"), { ...called("near", "eu-central-1"), read: true as const }];
    expect(found("orders", both)).toEqual(["far in us-east-1", "near in eu-central-1"]);
    expect(found("orders", both.slice(1))).toEqual(["near in eu-central-1"]);
  });

  test("means what another stack lists where this one has none of it, else nothing", () => {
    expect(found("listed", [])).toEqual(["listed in us-east-1"]);
    expect(found("nobody's", [called("near", "eu-central-1")])).toEqual([]);
  });
});

describe("a made-up name", () => {
  const estate = buildMadeUp([resource("orders", { names: ["orders-1f"] })]);

  test("means its resource, of a type that fits, and not where a region is asked for", () => {
    expect(shown(namedExactly("orders-1f", reference, "to", estate))).toEqual(["orders in eu-central-1"]);
    expect(namedExactly("orders-1f", { ...reference, names: ["aws:sqs/queue"] }, "to", estate)).toEqual([]);
    expect(namedExactly("orders-1f", { path: "to", form: "region" }, "to", estate)).toEqual([]);
    expect(namedExactly("orders-1f", { path: "to", form: "zone" }, "to", estate)).toEqual([]);
  });

  test("is no name that a resource was given", () => {
    expect(namedExactly("orders", reference, "to", buildMadeUp([called("orders", "eu-central-1")]))).toEqual([]);
  });
});

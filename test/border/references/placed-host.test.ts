/** A host lies in the region it carries; one of the stack's own, where its name leads; a vendor's, nobody knows where. */
import { expect, test } from "vitest";
import { placesOfHost } from "../../../policies/border/references/placed-host.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { placeKey } from "../../../policies/border/terms/not-known.ts";
import { unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const record: Entry = {
  type: "aws:dns/record:Record",
  kinds: ["inert"],
  answers: { at: ["name"], leadTo: ["values[]"] },
};
const edge: Entry = { type: "aws:cdn/site:Site", kinds: ["moves"], global: true, answers: { at: ["alias"] } };
const named = (name: string, values: readonly (string | typeof unknown)[], dependsOn: readonly string[] = []) =>
  resource(name, {
    type: record.type,
    inputs: { name: `${name}.example`, values },
    propertyDependencies: { values: dependsOn },
  });
const estate = buildMadeUp(
  [
    resource("here"),
    resource("site", { type: edge.type, inputs: { alias: "www.example" } }),
    named("api", ["x.elb.eu-central-1.amazonaws.com"]),
    named("far", ["x.elb.us-east-1.amazonaws.com"]),
    named("vendor", ["shop.vendor.example"]),
    named("digits", ["203.0.113.9"]),
    named("seen", [unknown], ["urn:here"]),
    named("unseen", [unknown]),
    named("itself", ["itself.example"]),
  ],
  madeUpFacts([record, edge]),
);

function places(host: string) {
  const node = estate.byUrn.get("urn:here");
  return (
    node &&
    placesOfHost(host, true, node, estate)?.map(({ place }) =>
      place.kind === "not-known" ? place.reason.code : placeKey(place),
    )
  );
}

const nobody = ["host-not-on-file"];

test.each([
  ["sqs.us-east-1.amazonaws.com", ["aws/us-east-1"]],
  ["s3-fips.dualstack.us-east-1.amazonaws.com", ["aws/us-east-1"]],
  ["people.s3-website-us-east-1.amazonaws.com", ["aws/us-east-1"]],
  ["oss-cn-hangzhou-internal.aliyuncs.com", ["alicloud/cn-hangzhou"]],
  ["people.s3.amazonaws.com", undefined],
  ["sqs.us-east-1.amazonaws.com.vendor.example", nobody],
  ["www.example", []],
  ["api.example", ["aws/eu-central-1"]],
  ["far.example", ["aws/us-east-1"]],
  ["vendor.example", nobody],
  ["digits.example", nobody],
  ["seen.example", []],
  ["unseen.example", nobody],
  ["itself.example", nobody],
  ["rm-x.mysql.rds.aliyuncs.com", nobody],
])("%s", (host, expected) => {
  expect(places(host)).toEqual(expected);
});

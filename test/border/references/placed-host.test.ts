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
const door: Entry = { type: "aws:cdn/door:Door", kinds: ["moves"], global: true, known: ["alias"] };
const balancer: Entry = { type: "aws:lb/balancer:Balancer", kinds: ["moves"], answers: { at: ["dns"] } };
const far = { provider: { region: "us-east-1" } };
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
    resource("door", { type: door.type, inputs: { alias: "door.example" } }),
    resource("balancer", { ...far, type: balancer.type, inputs: { dns: "balancer.example" } }),
    resource("new", { ...far, type: "aws:new/thing:Thing", outputs: { name: "new.example" } }),
    resource("outbox", { ...far, inputs: { bucket: "outbox" } }),
    named("files", ["out.files.s3.amazonaws.com"]),
    named("half-seen", [unknown], ["urn:here", "urn:gone"]),
    named("api", ["x.elb.eu-central-1.amazonaws.com"]),
    named("far", ["x.elb.us-east-1.amazonaws.com"]),
    named("vendor", ["shop.vendor.example"]),
    named("digits", ["203.0.113.9"]),
    named("seen", [unknown], ["urn:here"]),
    named("unseen", [unknown]),
    named("itself", ["itself.example"]),
  ],
  madeUpFacts([record, edge, door, balancer]),
);

function places(host: string, called = true) {
  const node = estate.byUrn.get("urn:here");
  return (
    node &&
    placesOfHost(host, called, node, estate)?.map(({ place }) =>
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
  ["people.s3.amazonaws.com.vendor.example", nobody],
  ["cn-oss-hangzhou.aliyuncs.com", nobody],
  ["cn-vpc-hangzhou.aliyuncs.com", nobody],
  ["eu-central-1.us-east-1.amazonaws.com", nobody],
  ["euw1.rds.aliyuncs.com", nobody],
  ["x.cnn1.cache.amazonaws.com.cn", ["aws/cn-north-1"]],
  ["outbox.cdn.example", ["aws/us-east-1"]],
  ["door.example", nobody],
  ["balancer.example", ["aws/us-east-1"]],
  ["new.example", ["aws/us-east-1"]],
  ["files.example", nobody],
  ["half-seen.example", nobody],
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

test("a name of up to three parts that nothing calls can be that of a service", () => {
  expect(places("lambda.amazonaws.com", false)).toEqual([]);
  expect(places("in.logs.vendor.example", false)).toEqual(nobody);
});

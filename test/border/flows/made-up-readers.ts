/** Buckets, a role and blocks of a made-up stack, and who could read by what opens one of them. */
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { flowsOfExposures } from "../../../policies/border/flows/exposure.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry, Exposure } from "../../../policies/border/terms/entry.ts";
import type { Inputs, Value } from "../../../policies/border/terms/value.ts";
import { strangerName } from "../../../policies/messages/english/strangers.ts";
import { bucket, madeUpFacts, resource, settings } from "../made-up-estate.ts";

export const ofBucket = {
  path: "bucket",
  form: "reference",
  names: ["aws:s3/bucket", "aws:old/bucket", "aws:strange/bucket"],
} as const;
export const entries: readonly Entry[] = [
  { ...bucket, closedByDefault: true },
  { type: "aws:old/bucket:Bucket", kinds: ["holds"], known: ["bucket"] },
  { type: "aws:iam/role:Role", kinds: ["inert"] },
  { type: "aws:s3/block:Block", kinds: ["guards"], shields: { of: ofBucket, when: ["acls", "policy"] } },
];
const accounts = ["111122223333"];
export const role = resource("role", { type: "aws:iam/role:Role" });
export const lock = resource("orders", { inputs: { bucket: "orders", tags: { "landlocked-class": "sensitive" } } });

export function block(name: string, inputs: Inputs): Resource {
  return resource(name, { type: "aws:s3/block:Block", inputs: { bucket: "orders", ...inputs } });
}
export const strange = resource("strange", { type: "aws:strange/bucket:Bucket", outputs: { id: "strange" } });
export const stack = resource("stack", { type: "pulumi:pulumi:StackReference" });
export const closed = { acls: true, policy: true };

/** Who reads by one exposure: "world", the stranger, or why that is not known. */
export function readers(
  exposure: Exposure,
  change: Partial<Resource>,
  others: readonly Resource[] = [lock, role],
): readonly string[] {
  const opener: Entry = { type: "aws:x/opener:Opener", kinds: ["exposes"], holds: "content", exposures: [exposure] };
  const facts = madeUpFacts([...entries, opener]);
  const all = [...others, resource("opener", { type: opener.type, ...change })];
  const estate = buildEstate(all, facts, { ...settings, accounts, organisations: ["o-ours1"] });
  const references = new References(estate);
  const node = estate.byUrn.get("urn:opener");
  return (node ? flowsOfExposures(references.of(node), references) : []).map(({ to, dataClass, sources }) => {
    if (to.kind !== "not-known") return `${to.kind}: ${dataClass} of ${sources}`;
    return to.reason.code === "stranger" ? strangerName(to.reason.facts.who) : to.reason.code;
  });
}

export const old = resource("old", { type: "aws:old/bucket:Bucket", inputs: { bucket: "old" } });

/** Who reads by the policy of a bucket. @param dependsOn where what is not known of it comes from */
export function readersByPolicy(
  document: Value,
  dependsOn: readonly string[] = [],
  others?: readonly Resource[],
  of = "orders",
): readonly string[] {
  const inputs: Inputs = { policy: document, bucket: of };
  return readers(policy, { inputs, propertyDependencies: { policy: dependsOn } }, others);
}

export const policy: Exposure = { to: "policy", path: "policy", how: "its policy lets", of: [ofBucket] };

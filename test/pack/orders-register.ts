/** One flow and the register that lets it pass: orders copied from Hangzhou to Frankfurt, all evidence real words of the law. */

import { Temporal } from "temporal-polyfill";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { Value } from "../../policies/border/terms/value.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { document, sampleTransfer, signAll, threeSigners, writeRegister } from "../register/sign-transfer.ts";

/** What the transfer approves, and nothing wider. */
export const approvedPrefix = "exports/support/";

/** The first sentence of the report on the flow, when it passes. */
export const passes = (until: string): string =>
  `orders-copy (alicloud:oss/bucketReplication) may copy personal data of people in China from Hangzhou (cn-hangzhou) to Frankfurt (eu-central-1) until ${until}, on transfer orders-to-frankfurt (PIPL: the filed CAC standard contract).`;

/** ISO date, so many days and months after another. */
export function later(day: string, duration: Temporal.DurationLike): string {
  return Temporal.PlainDate.from(day).add(duration).toString();
}

/** Today, as the pack takes it: of the clock, in UTC. */
export function today(): string {
  return Temporal.Now.plainDateISO("UTC").toString();
}

/** Complete under the PIPL, in effect from 3 days before `day` to 300 after it; its contract's filing is still due. */
export function ordersTransfer(day: string, changes: Partial<TransferFile> = {}): TransferFile {
  const effective = later(day, { days: -3 });
  return sampleTransfer("orders-to-frankfurt", {
    to: { territory: "EEA", country: "DE", region: "alicloud/eu-central-1" },
    stacks: [{ stack: "dev", resources: ["orders"] }],
    data: { class: "personal", categories: ["ordinary"], parts: [{ resource: "orders", prefixes: [approvedPrefix] }] },
    // So many that the exemption of small numbers does not cover them (CAC order 16 art. 8).
    people: 120_000,
    laws: onBasis(day, "cn.standard_contract", { effective }, ["signed_contract_cac_text", "pipia_report"]),
    effective,
    expires: later(day, { days: 300 }),
    ...changes,
  });
}

/** One mechanism of the PIPL with its evidence and documents, and the duties done that come before any export. */
export function onBasis(
  day: string,
  mechanism: string,
  evidence: NonNullable<TransferFile["laws"][string]>["evidence"],
  documents: readonly string[] = [],
): TransferFile["laws"] {
  return {
    "CN-PIPL": {
      mechanism,
      evidence,
      documents: documents.map((word) => ({ evidence: word, ...document(`documents/orders/${word}.txt`) })),
      duties: ["cn.pipia", "cn.notice", "cn.separate_consent"].map((duty) => ({
        duty,
        done: later(day, { days: -40 }),
      })),
    },
  };
}

/** Writes a register with that one transfer, signed by three people 30 days before `day`. */
export function writeOrders(folder: string, day: string, changes: Partial<TransferFile> = {}): TransferFile {
  const signers = threeSigners();
  const transfer = signAll(ordersTransfer(day, changes), signers, later(day, { days: -30 }));
  writeRegister(folder, [transfer], signers);
  return transfer;
}

/** The program's resources as an engine tells them. */
export function ordersFlow(
  prefixes: readonly string[] = [approvedPrefix],
  { to = "eu-central-1", dataClass = "personal" }: { readonly to?: string; readonly dataClass?: string } = {},
): readonly Resource[] {
  const tags = {
    "landlocked-class": dataClass,
    "landlocked-subjects": "CN",
    "landlocked-owner": "orders-team",
    "landlocked-stack": "dev",
  };
  return [
    resource("orders", "bucket:Bucket", "cn-hangzhou", {
      bucket: "acme-orders",
      tags: { ...tags, "landlocked-zone": "CN" },
    }),
    resource("orders-there", "bucket:Bucket", to, {
      bucket: "acme-orders-there",
      tags: { ...tags, "landlocked-zone": "EEA" },
    }),
    resource("orders-copy", "bucketReplication:BucketReplication", "cn-hangzhou", {
      bucket: "acme-orders",
      action: "PUT",
      prefixSet: { prefixes },
      destination: { bucket: "acme-orders-there", location: `oss-${to}` },
    }),
  ];
}

function resource(name: string, type: string, region: string, inputs: Readonly<Record<string, Value>>): Resource {
  const full = `alicloud:oss/${type}`;
  return {
    urn: `urn:pulumi:dev::test::${full}::${name}`,
    type: full,
    name,
    inputs,
    custom: true,
    provider: { region },
    propertyDependencies: {},
  };
}

/** The same as a program that needs no compiler, for test/cli/program.ts, after its opening. */
export function ordersProgram(prefixes: readonly string[] = [approvedPrefix], dataClass = "personal"): string {
  return `
    const region = (name) => ({ provider: new (class extends pulumi.ProviderResource {
      constructor() { super("alicloud", name, { region: name }); }
    })() });
    const [here, there] = [region("cn-hangzhou"), region("eu-central-1")];
    const ours = { "landlocked-class": "${dataClass}", "landlocked-subjects": "CN" };
    const oss = (name, opts) => new Any("alicloud:oss/bucket:Bucket", name, { bucket: "acme-" + name, tags: ours }, opts);
    const orders = oss("orders", here);
    const copies = oss("orders-there", there);
    new Any("alicloud:oss/bucketReplication:BucketReplication", "orders-copy", {
      bucket: orders.bucket, action: "PUT", prefixSet: { prefixes: ${JSON.stringify(prefixes)} },
      destination: { bucket: copies.bucket, location: "oss-eu-central-1" },
    }, here);
  `;
}

/** Attacks on a register as a folder: who could not sign when they did, and successors that are none. Nothing passes on either. */
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readRegister } from "../../policies/register/read-register.ts";
import type { TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import {
  type Signer,
  sampleTransfer,
  sampleWords,
  signAll,
  signReview,
  threeSigners,
  writeRegister,
} from "./sign-transfer.ts";

const today = "2026-11-23";
const [li, eva, tan] = threeSigners();
let folder: string;
beforeEach(() => {
  folder = join(temporaryFolder(), "transfers");
});

/** What stands on file, if these people are. */
function read(transfers: readonly TransferFile[], people: readonly Signer[] = [li, eva, tan], day = today) {
  writeRegister(folder, transfers, people);
  return readRegister(folder, day, sampleWords).transfers;
}

describe("who signed", () => {
  const signed = signAll(sampleTransfer("orders"), [li, eva, tan], "2026-11-20");

  it.each<[string, Partial<Signer>, string]>([
    ["before the key's first day", { from: "2026-11-21" }, "may sign from 2026-11-21 on"],
    ["after its last day", { until: "2026-11-19" }, "may sign until 2026-11-19"],
    ["on its last day, as nothing proves", { until: "2026-11-20" }, "nothing proves that this, dated 2026-11-20"],
    ["with a key revoked since", { revoked: "2026-11-22" }, "was revoked on 2026-11-22"],
    ["on the day they left", { left: "2026-11-20" }, "left on 2026-11-20"],
    ["before they left, as nothing proves", { left: "2026-11-21" }, "nothing proves that this, dated 2026-11-20"],
  ])("%s has approved nothing", (_when, ends, why) => {
    const [orders] = read([signed], [li, eva, { ...tan, ...ends }]);
    expect(orders?.standing).toMatchObject({ kind: "pending", missing: ["security"] });
    expect(orders?.transfer?.approvedUntil).toBeUndefined();
    expect(orders?.reviews?.[2]?.problem).toContain(why);
  });

  it("a key that had its days when it signed, proven by a later review, has approved", () => {
    const once = signReview(sampleTransfer("orders"), li, "data-owner", "2026-11-18");
    const all = signReview(signReview(once, eva, "privacy", "2026-11-19"), tan, "security", "2026-11-20");
    const ended = [{ ...li, until: "2026-11-19" }, { ...eva, left: "2026-11-21" }, tan];
    expect(read([all], ended)[0]?.standing.kind).toBe("approved");
    expect(read([all], [{ ...li, until: "2026-11-18" }, eva, tan])[0]?.standing.kind).toBe("pending");
  });
});

describe("a successor", () => {
  const former = signAll(sampleTransfer("orders", { people: 900_000 }), [li, eva, tan]);
  const { exporter, importer } = former;
  const successor = (changes: Partial<TransferFile>): TransferFile =>
    signAll(sampleTransfer("orders-2", { supersedes: "orders", people: 1, ...changes }), [li, eva, tan]);

  it.each<[string, Partial<TransferFile>, string]>([
    [
      "the other way",
      {
        from: { territory: "EEA" },
        to: { territory: "CN", country: "CN" },
        exporter: { ...exporter, name: importer.name, country: "DE" },
        importer: { ...importer, name: exporter.name, country: "CN" },
      },
      "another exporter",
    ],
    [
      "of the same two the other way",
      { from: { territory: "EEA" }, to: { territory: "CN", country: "CN", region: "alicloud/cn-hangzhou" } },
      "another direction",
    ],
    [
      "to another territory",
      { to: { territory: "SG", country: "SG", region: "aws/ap-southeast-1" } },
      "another direction",
    ],
    ["of another exporter", { exporter: { ...exporter, name: "Beta Co. Ltd." } }, "another exporter"],
    [
      "of an exporter by another number",
      { exporter: { ...exporter, registrations: ["uscc:91330100799655058B"], name: "Beta" } },
      "another exporter",
    ],
    ["to another importer", { importer: { ...importer, name: "Beta GmbH" } }, "another importer"],
  ])("%s is broken, and then nothing passes on any transfer", (_what, changes, why) => {
    const [, second] = read([former, successor(changes)]);
    expect(second?.standing).toMatchObject({ kind: "broken" });
    expect(second?.unsound.join("\n")).toContain(why);
  });

  it("of the same two, the same way, takes its place", () => {
    const [first, second] = read([former, successor({ title: "Orders, fewer" })]);
    expect([first?.standing.kind, second?.standing.kind]).toEqual(["superseded", "approved"]);
  });
});

/** Ending a transfer by the signature of any reviewer. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noSshKeygen, unless } from "../unless.ts";
import { lawfulTransfer, makeKey, project, today } from "./transfer-project.ts";

const id = "orders-to-frankfurt";
const file = `transfers/${id}.yaml`;
describe("landlocked transfer revoke", unless(noSshKeygen), () => {
  it("ends an approved transfer by the signature of any reviewer", async () => {
    const of = project(lawfulTransfer());
    for (const person of ["li.wei", "eva.adler", "tan.mei"] as const) await of.review(id, person);
    const revoke = ["transfer", "revoke", id, "--key", "keys/tan.mei", "--reason", "The contract ended", "--yes"];
    expect(await of.run(revoke)).toMatchObject({ status: 0, stderr: "" });
    expect((await of.run(["transfer", "show", id])).status).toBe(1);
    const verified = await of.run(["transfer", "verify"]);
    expect(verified.status).toBe(0);
    expect(verified.stdout).toContain(
      `tan.mei revoked it on ${today} ("The contract ended"); nothing passes on it any more.`,
    );
    expect(await of.run(revoke)).toMatchObject({
      status: 1,
      stderr: `${file}: tan.mei revoked it on ${today} already.\n`,
    });
    expect(await of.review(id, "li.wei")).toMatchObject({ status: 1, stdout: "" });
  });

  it("is refused to a key of nobody, and without a reason", async () => {
    const of = project(lawfulTransfer());
    makeKey(join(of.folder, "keys", "stranger"), "stranger");
    expect((await of.run(["transfer", "revoke", id, "-k", "keys/stranger", "--reason", "x", "-y"])).status).toBe(1);
    expect(await of.run(["transfer", "revoke", id, "-k", "keys/li.wei", "--reason", " ", "-y"])).toMatchObject({
      status: 1,
      stdout: "",
    });
    expect((await of.run(["transfer", "revoke", id, "-k", "keys/li.wei", "-y"])).status).toBe(2);
    expect(of.read(file)).not.toContain("revoked");
    expect(readdirSync(join(of.folder, "transfers")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

/** What `landlocked transfer` says of reviews with time stamps: sound, not sound, missing, and believed by nobody. */
import { hash } from "node:crypto";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { signAll, writeRegister } from "../register/sign-transfer.ts";
import { certify, forAuthorities, forStamps, noOpenssl, stampBy } from "../register/time-authority.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { unless } from "../unless.ts";
import { runLandlocked } from "./run-landlocked.ts";
import { id, signers } from "./signed-register.ts";
import { lawfulTransfer } from "./transfer-project.ts";

describe("a register with time stamps", unless(noOpenssl), () => {
  const authorities = temporaryFolder();
  const root = certify(authorities, forAuthorities);
  const authority = certify(authorities, forStamps, { issuer: root });
  // Certificates made now are valid from now on, so the stamps are of later, and the register is judged after that.
  const at = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
  const judged = new Date(at.getTime() + 86_400_000).toISOString().slice(0, 10);
  const stated = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10);

  function register({ isTrusted = true, required = false, bytes = (signature: string) => signature } = {}) {
    const folder = temporaryFolder();
    const transfers = join(folder, "transfers");
    const transfer = signAll(lawfulTransfer(id, { effective: stated }, judged), signers, stated);
    writeRegister(transfers, [transfer], signers);
    const pem = root.certificate.toString();
    writeFileSync(join(transfers, "time-authority.pem"), pem);
    const trusted = `  authorities: [{ certificate: time-authority.pem, sha256: ${hash("sha256", pem)} }]`;
    if (isTrusted)
      appendFileSync(join(transfers, "reviewers.yaml"), `timeStamps:\n${trusted}\n  required: ${required}\n`);
    const signature = transfer.reviews?.[0]?.signature ?? "";
    writeFileSync(join(transfers, `${id}.data-owner.tsr`), stampBy(authority, bytes(signature), { at }));
    return (...args: readonly string[]) => runLandlocked(["transfer", ...args, "--day", judged], {}, folder);
  }

  it("shows when a review was stamped", async () => {
    const look = register();
    const time = at.toISOString();
    const { stdout } = await look("show", id);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`on ${stated}, stamped at ${time}`);
    expect(JSON.parse((await look("show", id, "--json")).stdout).reviews[0].stampedAt).toBe(time);
    expect((await look("verify")).status).toBe(0);
  });

  it("counts no review whose stamp is over something else", async () => {
    const { status, stdout } = await register({ bytes: (signature) => `${signature}\n` })("verify");
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `reviews[0] (data-owner, li.wei): its time stamp transfers/${id}.data-owner.tsr is over other bytes than this signature; have the signature stamped anew.`,
    );
  });

  it("counts no review without one where it is required", async () => {
    const { status, stdout } = await register({ required: true })("verify");
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `${id}.privacy.tsr is missing, and timeStamps of reviewers.yaml requires it`,
    );
  });

  it("believes none where nobody is trusted, and says so", async () => {
    const look = register({ isTrusted: false });
    expect((await look("show", id)).stdout).not.toContain("stamped");
    const { status, stdout } = await look("verify");
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `Note: transfers/${id}.data-owner.tsr is a time stamp that proves nothing`,
    );
  });
});

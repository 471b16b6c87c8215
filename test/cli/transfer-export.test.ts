/** What `transfer verify --export` writes, verified by OpenSSH alone with the very commands it prints. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noSshKeygen, unless } from "../unless.ts";
import { lawfulTransfer, type Project, project } from "./transfer-project.ts";

const id = "orders-to-frankfurt";

/** A register with one transfer that is signed three times and revoked. */
async function signedProject(): Promise<Project> {
  const of = project(lawfulTransfer());
  for (const person of ["li.wei", "eva.adler", "tan.mei"] as const)
    expect((await of.review(id, person)).status).toBe(0);
  const revoke = ["transfer", "revoke", id, "-k", "keys/li.wei", "--reason", "Ended", "-y"];
  expect((await of.run(revoke)).status).toBe(0);
  return of;
}

function runIn(folder: string, command: string): number | null {
  return spawnSync("sh", ["-c", command], { cwd: folder }).status;
}

describe("landlocked transfer verify --export", unless(noSshKeygen), () => {
  const exported = async (of: Project, target: string): Promise<readonly string[]> => {
    const { stdout, stderr } = await of.run(["transfer", "verify", "--export", target]);
    expect(stderr).toBe("");
    return stdout.split("\n").filter((line) => line.startsWith("ssh-keygen -Y verify "));
  };

  it("prints commands that succeed, and fail after any byte of what was signed is changed", async () => {
    const of = await signedProject();
    const commands = await exported(of, "it's out");
    expect(commands).toHaveLength(4);
    expect(readdirSync(join(of.folder, "it's out")).sort()).toEqual([
      "allowed_signers",
      `${id}.1-data-owner.json`,
      `${id}.1-data-owner.sig`,
      `${id}.2-privacy.json`,
      `${id}.2-privacy.sig`,
      `${id}.3-security.json`,
      `${id}.3-security.sig`,
      `${id}.revoked.json`,
      `${id}.revoked.sig`,
    ]);
    for (const command of commands)
      expect({ command, status: runIn(of.folder, command) }).toEqual({ command, status: 0 });
    for (const name of readdirSync(join(of.folder, "it's out")).filter((one) => one.endsWith(".json"))) {
      const path = join(of.folder, "it's out", name);
      const bytes = readFileSync(path);
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
        writeFileSync(path, changed);
        const [command = ""] = commands.filter((one) => one.includes(name));
        expect({ name, at, status: runIn(of.folder, command) }).toEqual({ name, at, status: 255 });
      }
      writeFileSync(path, bytes);
    }
    for (const command of commands) expect(runIn(of.folder, command)).toBe(0);
  });

  it("has ssh-keygen refuse one reviewer's signature as another's, and one for another purpose", async () => {
    const of = await signedProject();
    const [first = "", , , revocation = ""] = await exported(of, "out");
    expect(runIn(of.folder, first.replace("-I li.wei", "-I eva.adler"))).not.toBe(0);
    expect(runIn(of.folder, revocation.replace("-n landlocked-transfer-revocation", "-n git"))).not.toBe(0);
    expect(runIn(of.folder, first.replace(/verify-time=\d+/, "verify-time=20200101"))).not.toBe(0);
  });

  it("writes into a new folder only, and says where there is nothing to verify", async () => {
    const of = project(lawfulTransfer());
    expect((await of.run(["transfer", "verify", "--export", "out"])).stdout).toContain(
      "No review is on file, so there is nothing",
    );
    expect(await of.run(["transfer", "verify", "--export", "out"])).toEqual({
      stdout: "",
      stderr: "--export out: the folder is not empty; name a new one.\n",
      status: 2,
    });
  });
});

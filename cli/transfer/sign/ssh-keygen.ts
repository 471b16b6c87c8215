/** Signs with the reviewer's own ssh-keygen, so that passphrases, agents and keys in hardware work as they do for git. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "@landlocked/policies/errors";
import { Refusal } from "../refusal.ts";

/**
 * "SHA256:..." of a key, without its passphrase.
 *
 * @param path a private key, or a .pub whose key an agent holds
 * @throws InputError
 */
export function fingerprintOf(path: string): string {
  if (!existsSync(path)) throw new InputError(`--key ${path}: there is no such file; name the key to sign with.`);
  const { stdout, stderr, status } = run(["-l", "-E", "sha256", "-f", resolve(path)], "pipe");
  const lines = stdout.trim().split("\n");
  const [fingerprint] = /SHA256:[A-Za-z0-9+/]{43}/.exec(lines[0] ?? "") ?? [];
  if (status !== 0 || fingerprint === undefined)
    throw new InputError(
      `--key ${path}: ssh-keygen reads no key there (${lastLine(stderr)}); allowed is a private key, or a .pub whose key is in the agent.`,
    );
  if (lines.length > 1)
    throw new InputError(`--key ${path}: the file holds ${lines.length} keys; allowed is one of one key.`);
  return fingerprint;
}

/** @throws Refusal where nothing is signed: no passphrase, no touch, no agent */
export function signWithSsh(path: string, message: Uint8Array, namespace: string): string {
  const { stdout, status } = run(["-Y", "sign", "-q", "-f", resolve(path), "-n", namespace], "inherit", message);
  if (status !== 0 || !stdout.startsWith("-----BEGIN SSH SIGNATURE-----"))
    throw new Refusal(`ssh-keygen did not sign with ${path}; nothing is written.`);
  return stdout.replaceAll("\r\n", "\n");
}

/** What it asks and tells of passphrases and touches goes to the terminal. */
function run(args: readonly string[], errors: "pipe" | "inherit", input?: Uint8Array) {
  const result = spawnSync("ssh-keygen", args, {
    encoding: "utf8",
    stdio: ["pipe", "pipe", errors],
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, LC_ALL: "C" },
  });
  if (result.error && "code" in result.error && result.error.code === "ENOENT")
    throw new InputError(
      "ssh-keygen, which makes the signature, is not to be found; install OpenSSH 8.2 or later, and have it in the PATH.",
    );
  if (result.error) throw result.error;
  return result;
}

function lastLine(text: string | null): string {
  return text?.trim().split("\n").at(-1)?.trim().replace(/\.$/, "") || "it says nothing";
}

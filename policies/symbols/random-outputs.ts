/** What the random provider answers with: it names buckets and databases in many programs, and chance decides nothing here. */
import { createHash } from "node:crypto";
import type { Inputs } from "../border/terms/value.ts";

const digits = (digest: string): string => String(BigInt(`0x${digest.slice(0, 12)}`));
const letters = (digest: string): string => digest.slice(0, 8);

/** Outputs by type; how long and of which letters the real ones are, nobody who names a place by them relies on. */
const texts: Readonly<Record<string, Readonly<Record<string, (digest: string) => string>>>> = {
  "random:index/randomBytes:RandomBytes": { hex: letters, base64: letters },
  "random:index/randomId:RandomId": { id: letters, hex: letters, dec: digits, b64Std: letters, b64Url: letters },
  "random:index/randomPassword:RandomPassword": { id: letters, result: letters, bcryptHash: letters },
  "random:index/randomPet:RandomPet": { id: letters },
  "random:index/randomString:RandomString": { id: letters, result: letters },
  "random:index/randomUuid:RandomUuid": { id: letters, result: letters },
};

/** undefined for every other type. */
export function randomOutputs({ urn, type }: { readonly urn: string; readonly type: string }): Inputs | undefined {
  const digest = createHash("sha256").update(urn).digest("hex");
  const made = texts[type];
  return made && Object.fromEntries(Object.entries(made).map(([key, write]) => [key, write(digest)]));
}

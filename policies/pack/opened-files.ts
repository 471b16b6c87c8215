/**
 * Texts and archives that a program writes as files. The SDK hands a pack a promise of what each says, so it is waited for
 * before a resource is judged, and kept by the file.
 */
import { asset } from "@pulumi/pulumi";
import { signatureKey, signatures } from "../wire/encoding.ts";
import { behindProxies } from "./behind-proxies.ts";

const opened = new WeakMap<object, Readonly<Record<string, unknown>>>();

/** Waits for all that stand among a resource's properties. */
export async function openFiles(given: unknown): Promise<void> {
  const value = behindProxies(given);
  if (typeof value !== "object" || value === null || opened.has(value)) return;
  if (!isFile(value)) {
    for (const item of Object.values(value)) if (typeof item === "object") await openFiles(item);
    return;
  }
  const { text, uri, assets } = value as unknown as Record<string, Promise<unknown> | undefined>;
  const said = { text: await text, uri: await uri, assets: await assets };
  opened.set(value, said);
  await openFiles(said.assets);
}

/** As the engine wrote it, as far as it was opened. */
export function writtenFile(file: object, written: (value: unknown) => unknown): Readonly<Record<string, unknown>> {
  const { text, uri, assets } = opened.get(file) ?? {};
  return asset.Asset.isInstance(file)
    ? { [signatureKey]: signatures.asset, text, uri }
    : { [signatureKey]: signatures.archive, uri, ...(assets !== undefined && { assets: written(assets) }) };
}

/** Whether it is an asset or an archive. */
export function isFile(value: object): boolean {
  return asset.Asset.isInstance(value) || asset.Archive.isInstance(value);
}

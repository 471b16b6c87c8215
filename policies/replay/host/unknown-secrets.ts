/** Makes config values that are encrypted unknown secrets to the program: nobody has the passphrase here, and nobody needs it. */
import type { Sdk } from "./sdk.ts";
import { unknownStandIn } from "./unknown-answers.ts";

interface Keyed {
  readonly name: string;
}
type Reader = (this: Keyed, key: string, ...rest: unknown[]) => unknown;

/** Changes this copy's Config so that locked keys read as unknown; text read without `Secret` is the engine's own unknown text. */
export function keepSecretsUnknown({ pulumi }: Sdk, lockedKeys: readonly string[]): void {
  if (lockedKeys.length === 0) return;
  const readers = pulumi.Config.prototype as unknown as Record<string, Reader>;
  const names = Object.getOwnPropertyNames(readers).filter((name) =>
    /^(get|require)(Secret)?(Boolean|Number|Object)?$/.test(name),
  );
  for (const name of names.filter((one) => one !== "get" && one !== "require")) {
    const original = readers[name];
    if (!original) continue;
    readers[name] = function (key, ...rest) {
      if (!lockedKeys.includes(`${this.name}:${key}`)) return original.call(this, key, ...rest);
      return name.includes("Secret") ? pulumi.secret(unknownStandIn()) : unknownStandIn();
    };
  }
}

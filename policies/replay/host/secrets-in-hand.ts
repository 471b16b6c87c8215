/** Notes the texts a program makes secrets of: it may write one, or fail with it, and no resource ever has it. */
import type { Sdk } from "./sdk.ts";

type Make = (this: unknown, ...given: unknown[]) => unknown;

/** Changes this copy's makers of secrets; what they are given is in the set that is returned, once it is known. */
export function noteSecretsInHand({ pulumi, output }: Sdk): ReadonlySet<string> {
  const noted = new Set<string>();
  const noting = (make: Make): Make =>
    function (...given) {
      const made = make.apply(this, given);
      note(made, noted).catch(() => undefined);
      return made;
    };
  // The SDK's own code takes it from the module, a program from the package.
  for (const module of [pulumi, output] as unknown as { secret: Make }[]) module.secret = noting(module.secret);
  const readers = pulumi.Config.prototype as unknown as Record<string, Make>;
  for (const name of Object.getOwnPropertyNames(readers)) {
    const reader = readers[name];
    if (reader && /^(get|require)Secret/.test(name)) readers[name] = noting(reader);
  }
  return noted;
}

async function note(made: unknown, noted: Set<string>): Promise<void> {
  const output = made as { readonly promise?: (withUnknowns: true) => Promise<unknown> } | undefined;
  addTexts(await output?.promise?.(true), noted, new Set());
}

function addTexts(value: unknown, noted: Set<string>, met: Set<object>): void {
  if ((typeof value === "string" && value !== "") || (typeof value === "number" && value > 999))
    noted.add(String(value));
  const isPlain = Array.isArray(value) || (typeof value === "object" && value?.constructor === Object);
  if (!isPlain || met.has(value)) return;
  met.add(value);
  for (const item of Object.values(value)) addTexts(item, noted, met);
}

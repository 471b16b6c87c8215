/** Lets a program take the known outputs of a stack previewed in the same run although others of its outputs are unknown. */
import type { Sdk } from "./sdk.ts";

interface Reference {
  readonly name: unknown;
  readonly outputs: { apply(read: (all: unknown) => unknown, runWithUnknowns: true): unknown };
}
type Reader = (this: Reference, name: unknown) => unknown;

/** The SDK looks one output up in all of them at once, which is unknown as soon as one of them is. */
export function readOutputsOneByOne({ pulumi }: Sdk): void {
  const readers = pulumi.StackReference.prototype as unknown as Record<"getOutput" | "requireOutput", Reader>;
  const reader = (missing: (key: string, stack: string) => unknown): Reader =>
    function (name) {
      return pulumi.output([this.name, name]).apply(([stack, key]) =>
        this.outputs.apply((all) => {
          if (pulumi.isUnknown(all)) return pulumi.unknown;
          const outputs = Object(all) as Record<string, unknown>;
          return Object.hasOwn(outputs, String(key)) ? outputs[String(key)] : missing(String(key), String(stack));
        }, true),
      );
    };
  readers.getOutput = reader(() => undefined);
  readers.requireOutput = reader((key, stack) => {
    throw new Error(`Required output '${key}' does not exist on stack '${stack}'.`);
  });
}

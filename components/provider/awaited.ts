/** The value of an output, in preview with what is not known yet marked in it: the SDK has that, and declares it nowhere. */
import type * as pulumi from "@pulumi/pulumi";

interface Promised {
  promise(withUnknowns: true): Promise<unknown>;
}

/** Unlike `apply` it ends where the value is not known: `pulumi.containsUnknowns` tells. */
export function awaited(output: pulumi.Output<unknown>): Promise<unknown> {
  return (output as unknown as Promised).promise(true);
}

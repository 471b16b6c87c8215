/** Resources that run a program's own code or commands when they are made: what they do, no type says. */
import type { Resource } from "./resource.ts";

/** Dynamic resources of each language's SDK, and commands. */
export function runsOwnCode({ type }: Pick<Resource, "type">): boolean {
  return /^(pulumi-(nodejs|python):dynamic|command:(local|remote))[:/]/.test(type);
}

/**
 * Hears which policies the pack's user turned into advice, or off. The SDK tells a policy its config and not its level, so
 * this listens where the engine says it.
 */
import { createRequire } from "node:module";
import type { Language } from "../messages/language.ts";

/** Policies that no longer refuse, by the level they were given. */
export type Weakened = Readonly<Record<"advisory" | "disabled", readonly string[]>>;

/** What is to be said of it in the run it holds for; undefined: all refuse. */
export function sayWeakened({ advisory, disabled }: Weakened, { notes }: Language): string | undefined {
  return advisory.length + disabled.length === 0 ? undefined : notes.weakened({ advisory, disabled });
}

interface Grpc {
  readonly Server: {
    readonly prototype: { addService(service: unknown, methods: { configure?: Configure }): void };
  };
}
type Configure = (call: { readonly request: Configuring }, done: unknown) => unknown;
interface Configuring {
  getPolicyconfigMap(): { entries(): Iterable<readonly [string, { getEnforcementlevel(): number }]> };
}

/** As the engine's protocol numbers them (pulumi/proto/pulumi/analyzer.proto, EnforcementLevel). */
const levels = { advisory: 0, disabled: 2 } as const;

/**
 * Listens from before the pack is served.
 *
 * @param refusing the policies that refuse unless they are told otherwise
 * @param hear given what no longer does, each time the engine configures the pack
 */
export function onWeakened(refusing: ReadonlySet<string>, hear: (weakened: Weakened) => void): void {
  // The SDK's own copy is the one that serves.
  const grpc = createRequire(createRequire(import.meta.url).resolve("@pulumi/policy"))("@grpc/grpc-js") as Grpc;
  const { prototype } = grpc.Server;
  const { addService } = prototype;
  prototype.addService = function (service, methods) {
    const { configure } = methods;
    const heard: Configure = (call, done) => {
      const stated = [...call.request.getPolicyconfigMap().entries()].filter(([name]) => refusing.has(name));
      const at = (level: number) =>
        stated.flatMap(([name, one]) => (one.getEnforcementlevel() === level ? [name] : [])).sort();
      hear({ advisory: at(levels.advisory), disabled: at(levels.disabled) });
      return configure?.(call, done);
    };
    addService.call(this, service, configure ? { ...methods, configure: heard } : methods);
  };
}

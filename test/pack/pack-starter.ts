/** Starts packs for the tests of a file, and stops them after it. Starting takes seconds, so tests share what they need not start. */
import { afterAll } from "vitest";
import { type PackOptions, PackProcess } from "./pack-process.ts";

export interface PackStarter {
  /** One started in just that way, perhaps by a test before: it remembers what it was asked and how it was configured. */
  readonly shared: (options?: Partial<PackOptions>) => Promise<PackProcess>;
  /** One that nobody has asked anything. */
  readonly fresh: (options?: Partial<PackOptions>) => Promise<PackProcess>;
}

/** @param usual how packs are started unless a test says otherwise */
export function packStarter(usual: PackOptions): PackStarter {
  const running: Promise<PackProcess>[] = [];
  const byOptions = new Map<string, Promise<PackProcess>>();
  const fresh: PackStarter["fresh"] = (options) => {
    const pack = PackProcess.start({ ...usual, ...options });
    running.push(pack);
    return pack;
  };
  afterAll(async () => {
    await Promise.all(running.map(async (pack) => (await pack).stop()));
  });
  return {
    fresh,
    shared: (options = {}) => {
      const key = JSON.stringify(options);
      const pack = byOptions.get(key) ?? fresh(options);
      byOptions.set(key, pack);
      return pack;
    },
  };
}

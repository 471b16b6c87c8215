/** Whether exporter and importer are named so that they can be told from others: by ids that exist, and by letters one can read. */
import type { Fault } from "../strict/fault.ts";
import { lookalike } from "../strict/lookalike.ts";
import { registrationProblem } from "./registration-problem.ts";
import type { TransferFile } from "./transfer-file.ts";

/** Every fault of the parties a transfer names, at the field it stands in. */
export function* checkParties({ exporter, importer }: TransferFile): Iterable<Fault> {
  for (const [key, { name, country, registrations = [] }] of [
    ["exporter", exporter],
    ["importer", importer],
  ] as const) {
    const sign = lookalike(name);
    if (sign !== undefined) yield { path: [key, "name"], message: sign };
    for (const [index, text] of registrations.entries()) {
      const problem = registrationProblem(text, country);
      if (problem !== undefined)
        yield { path: [key, "registrations", index], message: `is "${text}", which ${problem}` };
    }
    const registers = registrations.map((text) => text.split(":")[0]);
    if (new Set(registers).size < registers.length)
      yield { path: [key, "registrations"], message: "names one register twice; an entity has one number in each" };
  }
}

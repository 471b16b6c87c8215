/** Asks of the exporter what the laws concerned turn on, and nothing else. */
import { type Law, territoryOf } from "@landlocked/policies/laws";
import type { OpenRegister } from "../open-register.ts";
import { isLine } from "./answer-checks.ts";
import type { Parties } from "./ask-parties.ts";
import type { Asker } from "./asker.ts";

/** @param subjects territories of the people whose data it is: their laws come along */
export async function askExporter(
  asker: Asker,
  { exporter, from }: Parties,
  subjects: readonly string[],
  { facts }: OpenRegister,
): Promise<Parties["exporter"]> {
  const origins = [from.territory, ...subjects, territoryOf(exporter.country, facts.laws)];
  const laws = facts.laws.filter(({ territory }) => origins.includes(territory.id));
  const city = laws.some((law) => turnsOn(law, "city"))
    ? await asker.text("Exporter: in which city is it registered?", { optional: true, check: isLine })
    : "";
  const criticalInfrastructure =
    laws.some((law) => turnsOn(law, "cii")) &&
    (await asker.confirm("Exporter: does it operate critical information infrastructure?", false));
  return { ...exporter, ...(city === "" ? {} : { city }), criticalInfrastructure };
}

/** Whether one of its conditions asks this, wherever it stands. */
function turnsOn(law: Law, condition: "city" | "cii"): boolean {
  return JSON.stringify(law).includes(`"${condition}":`);
}

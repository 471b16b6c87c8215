/** Transfers made for one of the flows of an estate: most cover it, the others miss it by a little. */
import { dutiesOf, evidenceOf, madeUpEvidence } from "../made-up-evidence.ts";
import type { Scenario } from "../scenario.ts";
import { lawOf, type Place, placeOf, territoryOf } from "./facts.ts";
import type { Law } from "./law.ts";
import type { Aim, Dice } from "./making.ts";

type Filed = NonNullable<NonNullable<Scenario["settings"]>["transfers"]>[number];

/** None where nobody knows where the flow begins or ends, or no law binds it. */
export function transferFor(dice: Dice, { source, cloud, from = "", to = "" }: Aim, id: string): Filed | undefined {
  const [begins, ends] = [placeOf(cloud, from), placeOf(cloud, to)];
  if (!begins || !ends) return undefined;
  const people = dice.in100(60) ? ["EEA", "CN", "SG", "US", "JP"] : [ends.territory];
  const subjects = [...new Set([begins.territory, ...people])];
  const laws = subjects.flatMap((territory) => lawOf(territoryOf(territory)) ?? []);
  const mechanisms = laws.filter(() => dice.in100(97)).map((law) => basisOf(dice, law, ends));
  if (mechanisms.length === 0) return undefined;
  return {
    id,
    resources: [dice.in100(95) ? source : "another"],
    from: dice.in100(97) ? begins.territory : dice.of("EEA", "CN"),
    to: dice.in100(96) ? ends.country : dice.of("DE", "US", "SG"),
    mechanisms,
    change: { subjects, ...dataOf(dice), ...timeOf(dice), ...partiesOf(dice), ...withoutADuty(dice, mechanisms, ends) },
  } as Filed;
}

/** Mostly a mechanism that its law may ask for there, with all its papers. */
function basisOf(dice: Dice, law: Law, { country, territory }: Place): Filed["mechanisms"][number] {
  const known = Object.entries(madeUpEvidence[law.id]?.evidence ?? {});
  const isAdequate = law.adequacy?.decisions.some(({ to }) => to === country || to === territory) ?? false;
  const adequate = isAdequate ? [law.adequacy?.mechanism] : [];
  const likely = [...adequate, ...law.rows.flatMap(({ anyOf = [], allOf = [] }) => [...anyOf, ...allOf])];
  const some = known.filter(([id]) => likely.includes(id));
  const [mechanism, held] = dice.of(...(some.length > 0 && dice.in100(80) ? some : known));
  if (!dice.in100(12)) return { law: law.id, mechanism };
  const value = dice.of<unknown>(
    false,
    "no",
    "negative",
    "2023-05-01",
    "2026-02-02",
    "2026-05-25",
    true,
    0,
    "papers.pdf",
  );
  return { law: law.id, mechanism, evidence: { [dice.of(...Object.keys(held))]: value } };
}

const words = [
  "sensitive health personal_health personal_financial personal_credit minor_under_16 minor_under_14 special_art9",
  "biometric_identifiers human_genomic criminal_art10 resident_registration_number spdi specific combined",
]
  .join(" ")
  .split(" ");
const purposes = [
  "crm",
  "crm",
  "crm",
  "hr_management",
  "support",
  "backup",
  "advertising",
  "transit",
  "foreign_judicial_request",
];

/** What it is about, and how many people. */
function dataOf(dice: Dice): Record<string, unknown> {
  const dataClass = dice.of("personal", "sensitive", "sensitive", "sensitive", "important");
  const isSensitive = dice.in100(35);
  const ordinary = dice.of("ordinary", "ordinary", "ordinary", "business_contact", "pseudonymised", "basic");
  const categories = isSensitive ? [dice.of(...words), ...(dice.in100(20) ? ["ordinary"] : [])] : [ordinary];
  const people = dice.of(1, 1000, 1000, 99_999, 100_000, 150_000, 999_999, 1_000_000);
  return {
    dataClass,
    categories:
      dataClass === "important" && dice.in100(30)
        ? [dice.of("important_data", "core_data", "state_organ_data")]
        : categories,
    people,
    sensitivePeople: isSensitive ? dice.of(1, 9999, 10_000) : 0,
    peopleInTwelveMonths: dice.in100(90) ? people : dice.of(null, 101),
    purpose: dice.of(...purposes),
  };
}

/** Its day has mostly come, and not gone. */
function timeOf(dice: Dice): Record<string, unknown> {
  return {
    ...(dice.in100(6) ? { expires: dice.of("2026-05-01", "2026-06-01", "2026-06-02", "2026-12-01") } : {}),
    ...(dice.in100(4) ? { effective: dice.of("2026-06-01", "2026-06-02") } : {}),
    ...(dice.in100(4) ? { approvedUntil: dice.of(null, "2026-06-01", "2026-12-31") } : {}),
  };
}

/** Who sends, who passes it on. */
function partiesOf(dice: Dice): Record<string, unknown> {
  const registrations = dice.of(
    [],
    ["uscc:91110000600037341L"],
    ["uscc:91350100M000100Y43"],
    ["DE-HRB-MUENCHEN:86000"],
  );
  const exporter = {
    name: "Acme",
    country: "CN",
    city: dice.of("Hangzhou", "Shenzhen"),
    role: "controller",
    criticalInfrastructure: dice.in100(20),
    registrations,
  };
  return {
    ...(dice.in100(25) ? { exporter } : {}),
    ...(dice.in100(10) ? { exporterRole: dice.of("processor", "data_broker", null) } : {}),
    ...(dice.in100(10) ? { transaction: dice.of("vendor_agreement", "data_brokerage", null) } : {}),
    ...(dice.in100(8) ? { onward: [dice.of("DE", "US", "SG", "HK", "AU")] } : {}),
  };
}

function withoutADuty(dice: Dice, mechanisms: Filed["mechanisms"], { country }: Place): Record<string, unknown> {
  if (!dice.in100(8)) return {};
  const laws = mechanisms.map(({ law, mechanism, evidence = {} }) => {
    const left = dice.of("", ...dutiesOf(law));
    const duties = dutiesOf(law).filter((duty) => duty !== left);
    return { law, mechanism, evidence: { ...evidenceOf(mechanism, country), ...evidence }, duties };
  });
  return { laws };
}

/** Asks for each law concerned what the transfer relies on, out of what that law would accept for exactly this export. */
import {
  applies,
  binding,
  type Concerned,
  concerned,
  type ExportFacts,
  isAvailable,
  judgeByLaw,
  type Law,
  type Mechanism,
  type Opinion,
  territoryOf,
} from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import { exportFactsOf, type Transfer, type TransferFile, toTransfer } from "@landlocked/policies/transfers";
import { language, nameIn } from "../../render/language.ts";
import type { OpenRegister } from "../open-register.ts";
import { Refusal } from "../refusal.ts";
import { spaced } from "../transfer-words.ts";
import { askDuties } from "./ask-duties.ts";
import { askEvidence } from "./ask-evidence.ts";
import type { Asker, Choice } from "./asker.ts";

type Draft = Omit<TransferFile, "laws" | "reviews" | "revoked">;

/**
 * The draft with its laws.
 *
 * @throws Refusal where a law forbids it whatever is on file
 */
export async function askLaws(asker: Asker, draft: Draft, register: OpenRegister): Promise<TransferFile> {
  let file: TransferFile = { ...draft, laws: {} };
  const { laws, missing } = concernedBy(draft, register);
  for (const { reason, remedy } of missing)
    if (reason.code === "no-law-of-origin")
      asker.tell(
        `No law of ${reason.facts.territory} is on file: nothing will pass until it is there (${say(language.remedies, remedy)}).`,
      );
  for (const law of laws) {
    file = await askDealing(asker, file, law, register);
    const asked = factsOf(file, law, register);
    const opinion = judgeByLaw(law, asked);
    const says = opinion.chain.map((step) => say(language.sayings, step.says)).join("; ");
    if (opinion.verdict === "refused")
      throw new Refusal(`${law.short} forbids this transfer: ${says}. Nothing is written.`);
    asker.tell(`${law.name}: ${says}.`);
    const id = await asker.choose(`What does the transfer rely on by ${law.short}?`, choicesOf(law, opinion, asked));
    const mechanism = law.mechanisms.find((one) => one.id === id);
    if (!mechanism) continue;
    const { evidence, documents } = await askEvidence(asker, mechanism, file.to.country, register);
    const duties = await askDuties(asker, law, owedBefore(law, mechanism, asked), register);
    const entry = {
      mechanism: id,
      evidence,
      ...(documents.length > 0 ? { documents } : {}),
      ...(duties.length > 0 ? { duties } : {}),
    };
    file = { ...file, laws: { ...file.laws, [law.id]: entry } };
  }
  return file;
}

/** Those the judge asks, and the exporter's own. */
function concernedBy(
  { exporter, from, to, subjects, onward }: Draft,
  { facts }: OpenRegister,
): Pick<Concerned, "laws" | "missing"> {
  const origins = [...[from.territory, ...subjects].sort(), territoryOf(exporter.country, facts.laws)];
  const by = concerned(origins, [to.country, ...onward.map(({ country }) => country)], facts);
  return { laws: binding(by), missing: by.missing };
}

/** What the transfer is by itself, with nothing on file and no duty left open: so the law says what it wants besides. */
function factsOf(file: TransferFile, law: Law, register: OpenRegister): ExportFacts {
  const { facts, day } = register;
  const unreviewed = { code: "not-reviewed", facts: { file: register.shown } } as const;
  const later = day < file.effective ? file.effective : day;
  const transfer: Transfer = toTransfer(file, { kind: "pending", missing: [], why: unreviewed }, later);
  const { country, territory } = transfer.to;
  const destination = { country, territory, groups: facts.groupsOf(country, later) };
  const asked = exportFactsOf(transfer, destination, law, register.transfers, later, facts);
  return { ...asked, offered: [], missingDuties: [] };
}

/** The kind of dealing and the exporter's trade, where the law turns on them. */
async function askDealing(asker: Asker, file: TransferFile, law: Law, register: OpenRegister): Promise<TransferFile> {
  const { unknown } = judgeByLaw(law, factsOf(file, law, register));
  const { words } = register;
  const choices = (allowed: ReadonlySet<string>): readonly Choice<string>[] =>
    [...allowed].map((value) => ({ value, label: spaced(value) }));
  if (file.transaction === undefined && unknown.includes("transaction")) {
    const transaction = await asker.choose("What dealing is it part of?", choices(words.transactions));
    return askDealing(asker, { ...file, transaction }, law, register);
  }
  if (file.exporterRole === undefined && unknown.includes("exporter_role")) {
    const exporterRole = await asker.choose("What is the exporter?", choices(words.exporterRoles));
    return askDealing(asker, { ...file, exporterRole }, law, register);
  }
  return file;
}

/** First what the law asks for, then what it may accept besides. */
function choicesOf(law: Law, { needs, mechanism: found }: Opinion, asked: ExportFacts): readonly Choice<string>[] {
  const wanted = [...(needs?.allOf ?? []), ...(needs?.anyOf ?? []), ...(found ? [found.id] : [])];
  const others = law.mechanisms.filter((one) => !wanted.includes(one.id) && isAvailable(one, law, asked));
  const choice = (id: string, hint: string): Choice<string> => ({ value: id, label: nameIn(law, id), hint });
  return [
    ...wanted.filter((id) => law.mechanisms.some((one) => one.id === id)).map((id) => choice(id, "would do")),
    ...others.map(({ id, exempts }) =>
      choice(id, exempts ? "an exemption, under conditions of its own" : "under conditions of its own"),
    ),
    { value: "", label: "nothing yet", hint: "nothing passes until something is on file" },
  ];
}

/** Owed before the first export, also for the mechanism that is chosen. */
function owedBefore(law: Law, mechanism: Mechanism, asked: ExportFacts): readonly string[] {
  const facts = { ...asked, offered: [{ mechanism: mechanism.id, evidence: {} }] };
  return law.duties
    .filter(({ timing, when }) => timing === "before" && (when === undefined || applies(when, facts, law) !== false))
    .map(({ id }) => id);
}

/** What one law says of one export, asked in the order of docs/laws.md. */
import { type Answer, and, type Export, holds, known, or } from "./ask.ts";
import type { Condition, Law } from "./law.ts";
import { counts } from "./on-file.ts";

/** Whether the export may be made: "unclear" where that turns on what nobody knows. */
export function allows(law: Law, one: Export): Answer {
  if (law.territory.countries.includes(one.country)) return "yes";
  const prohibited = or(law.prohibited.map(({ when }) => holds(when, one, law)));
  if (prohibited === "yes") return "no";
  const allowed = isOpen(law, one);
  return prohibited === "unclear" && allowed === "yes" ? "unclear" : allowed;
}

function isOpen(law: Law, one: Export): Answer {
  const done = dutiesDone(law, one);
  const exempt = or(law.mechanisms.filter(({ exempts }) => exempts).map(({ id }) => counts(id, one, law)));
  const free = or([exempt, one.offered.length > 0 ? isAdequate(law, one) : "no"]);
  if (free === "yes") return done;
  const decided = byRows(law, one, done, 0);
  if (free === "no") return decided;
  return decided === done ? decided : "unclear";
}

function isAdequate(law: Law, one: Export): Answer {
  return or(
    (law.adequacy?.decisions ?? []).map((decision) => {
      const isThere = decision.to === one.country || decision.to === one.territory;
      const inTime = (decision.from ?? "") <= one.day && one.day < (decision.until ?? "9999");
      const { failsIf, requires } = decision.limit ?? {};
      return and([
        known(isThere && inTime),
        failsIf
          ? holds(failsIf, one, law) === "no"
            ? "yes"
            : holds(failsIf, one, law) === "yes"
              ? "no"
              : "unclear"
          : "yes",
        requires ? counts(requires, one, law) : "yes",
      ]);
    }),
  );
}

/** The first that fits decides; one that may fit, and those after it, must agree. */
function byRows(law: Law, one: Export, done: Answer, index: number): Answer {
  const row = law.rows[index];
  if (!row) throw new Error(`${law.id} has no last row.`);
  const isMixed =
    row.outside && row.when?.category && !one.categories?.every((word) => isOnly(row.when, word, one, law));
  const fits = isMixed ? "no" : holds(row.when, one, law);
  if (fits === "no") return byRows(law, one, done, index + 1);
  const here = row.outside ? "yes" : and([done, row.free ? "yes" : isHeld(row, law, one)]);
  if (fits === "yes") return here;
  const there = byRows(law, one, done, index + 1);
  return here === there ? here : "unclear";
}

/** What is partly outside a law is not outside it. */
function isOnly(when: Condition | undefined, word: string, one: Export, law: Law): boolean {
  return holds({ category: when?.category ?? [] }, { ...one, categories: [word] }, law) === "yes";
}

function isHeld({ anyOf, allOf, also }: Law["rows"][number], law: Law, one: Export): Answer {
  const each = (ids: readonly string[]): Answer[] => ids.map((id) => counts(id, one, law));
  const needed = and([...(anyOf ? [or(each(anyOf))] : []), ...(allOf ? [and(each(allOf))] : [])]);
  return also ? or([needed, ...each(also)]) : needed;
}

function dutiesDone(law: Law, one: Export): Answer {
  return and(
    law.duties.map(({ id, timing, when }) => {
      if (timing !== "before" || one.duties.includes(id)) return "yes";
      const due = holds(when, one, law);
      return due === "yes" ? "no" : due === "no" ? "yes" : "unclear";
    }),
  );
}

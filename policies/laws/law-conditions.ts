/** Every condition a law's file states, with where it stands, so that each can be checked. */
import type { Law } from "../border/law/law.ts";
import type { LawCondition } from "../border/law/law-condition.ts";

export interface Stated {
  /** "prohibited[ae.p.health].when" */
  readonly field: string;
  readonly condition: LawCondition;
}

/** The nested ones too, each with the field of the outermost. */
export function conditionsOf(law: Law): readonly Stated[] {
  const must = (field: string, all: Law["recognises"][number]["must"] = []): readonly Possible[] =>
    all.flatMap(({ when, facts }) => [
      { field: `${field}.must`, condition: when },
      { field: `${field}.must`, condition: facts },
    ]);
  const top: readonly Possible[] = [
    ...law.mechanisms.flatMap(({ id, only, except, must: all }) => [
      { field: `mechanisms[${id}].only`, condition: only },
      { field: `mechanisms[${id}].except`, condition: except?.when },
      ...must(`mechanisms[${id}]`, all),
    ]),
    ...law.recognises.flatMap(({ mechanism, must: all }) => must(`recognises[${mechanism}]`, all)),
    ...(law.adequacy?.decisions ?? []).map(({ to, limit }) => ({
      field: `adequacy.decisions[${to}].limit`,
      condition: limit?.failsIf,
    })),
    ...law.prohibited.map(({ id, when }) => ({ field: `prohibited[${id}].when`, condition: when })),
    ...law.rows.map(({ when }, index) => ({ field: `rows[${index}].when`, condition: when })),
    ...law.notes.map(({ when }, index) => ({ field: `notes[${index}].when`, condition: when })),
    ...law.duties.map(({ id, when }) => ({ field: `duties[${id}].when`, condition: when })),
  ];
  return top.flatMap(({ field, condition }) =>
    condition === undefined ? [] : deep(condition).map((one) => ({ field, condition: one })),
  );
}

interface Possible {
  readonly field: string;
  readonly condition: LawCondition | undefined;
}

function deep(one: LawCondition): readonly LawCondition[] {
  return [one, ...(one.anyOf ?? []).flatMap(deep), ...(one.not ? deep(one.not) : [])];
}

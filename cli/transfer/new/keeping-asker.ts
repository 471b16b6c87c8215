/** Asks as another asker does, keeps every answer in a draft, and gives those of a former run in the person's place. */
import { InputError } from "@landlocked/policies/errors";
import type { AnswerDraft, GivenAnswer } from "./answer-draft.ts";
import type { Asker, Choice } from "./asker.ts";

/** Asks first what becomes of a draft that is there. */
export async function keepingAsker(asker: Asker, draft: AnswerDraft): Promise<Asker> {
  const given = [...(await kept(asker, draft))];
  const said: GivenAnswer[] = [];

  /** The former answer, where it is one to this question; what follows a question that is asked otherwise is asked anew. */
  async function answer<T extends GivenAnswer["answer"]>(
    question: string,
    isSound: (former: GivenAnswer["answer"]) => former is T,
    ask: () => Promise<T>,
  ): Promise<T> {
    const former = given.shift();
    if (former?.question === question && isSound(former.answer)) {
      said.push(former);
      return former.answer;
    }
    given.length = 0;
    const answered = await ask().catch((error: unknown) => {
      if (!(error instanceof InputError) || said.length === 0) throw error;
      throw new InputError(
        `Stopped: nothing is on file; ${count(said.length)} kept, and landlocked transfer new goes on with them.`,
      );
    });
    said.push({ question, answer: answered });
    await draft.keep(said);
    return answered;
  }

  return {
    tell: (text) => {
      if (given.length === 0) asker.tell(text);
    },
    text: (question, options = {}) =>
      answer(
        question,
        (former): former is string => typeof former === "string" && isText(former, options),
        () => asker.text(question, options),
      ),
    choose: <T extends string>(question: string, choices: readonly Choice<T>[], first?: T) =>
      answer<T>(
        question,
        (former): former is T => choices.some(({ value }) => value === former),
        () => asker.choose(question, choices, first),
      ),
    chooseSeveral: (question, choices, first) =>
      answer(
        question,
        (former): former is string[] =>
          Array.isArray(former) && former.every((one) => choices.some(({ value }) => value === one)),
        async () => [...(await asker.chooseSeveral(question, choices, first))],
      ),
    confirm: (question, first) =>
      answer(
        question,
        (former): former is boolean => typeof former === "boolean",
        () => asker.confirm(question, first),
      ),
  };
}

function isText(former: string, { check, optional, suggestion }: NonNullable<Parameters<Asker["text"]>[1]>): boolean {
  return former === "" ? optional === true || suggestion !== undefined : check?.(former) === undefined;
}

/** The former answers to go on with. */
async function kept(asker: Asker, draft: AnswerDraft): Promise<readonly GivenAnswer[]> {
  const { answers } = draft;
  const [first] = answers;
  if (first === undefined) return [];
  const way = await asker.choose(`A draft is kept, "${String(first.answer)}": ${count(answers.length)} there. Go on?`, [
    { value: "on", label: "go on after the last answer" },
    { value: "back", label: "go back to a question" },
    { value: "anew", label: "begin anew", hint: "the draft goes" },
  ]);
  const from = way === "anew" ? 0 : way === "on" ? answers.length : await askFrom(asker, answers);
  if (from === 0) draft.remove();
  else await draft.keep(answers.slice(0, from));
  const lines = draft.answers.map(({ question, answer }) => `${question} ${shown(answer)}`);
  if (lines.length > 0) asker.tell(lines.join("\n"));
  return draft.answers;
}

async function askFrom(asker: Asker, answers: readonly GivenAnswer[]): Promise<number> {
  const choices = answers.map(({ question, answer }, index) => ({
    value: String(index),
    label: question,
    hint: shown(answer),
  }));
  return Number(await asker.choose("To which?", choices.reverse()));
}

function shown(answer: GivenAnswer["answer"]): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return Array.isArray(answer) ? answer.join(", ") : answer === "" ? "(none)" : String(answer);
}

function count(answers: number): string {
  return answers === 1 ? "1 answer is" : `${answers} answers are`;
}

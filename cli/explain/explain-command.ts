/** `landlocked explain`: what every law says of one export, why, and what would change the answer. */

import { readFileSync } from "node:fs";
import { parseDataFile } from "@landlocked/policies/config";
import { InputError } from "@landlocked/policies/errors";
import {
  type ExportJudgement,
  type ExportQuestion,
  judgeExport,
  type LawFacts,
  loadLawFacts,
} from "@landlocked/policies/laws";
import { loadRegions } from "@landlocked/policies/places";
import { z } from "zod";
import { print, printJson } from "../render/print.ts";
import { wantsColor } from "../render/wants-color.ts";
import { alternatives } from "./alternatives.ts";
import { toAnswer } from "./answer.ts";
import { ask, optionOf } from "./ask.ts";
import { type ExplainOptions, fromOptions } from "./from-options.ts";
import { placeOf, type TypedPlace } from "./place-of.ts";
import { type Question, questionSchema, toExport } from "./question.ts";

/** Returns the exit code: 0 allowed, 1 anything else. Throws InputError or DataFileError on wrong input. */
export async function explain(options: ExplainOptions): Promise<number> {
  const facts = loadLawFacts();
  const regions = loadRegions();
  const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true && !options.json;
  const today = new Date().toISOString().slice(0, 10);
  const stated = options.facts === undefined ? fromOptions(options, facts, regions) : fromFile(options, facts);
  const question = complete(isAsking ? await askPlaces(stated, facts) : stated);
  const { asked, judgement } = await judgeAsking(question, isAsking, facts, today);
  if (options.json) printJson(toAnswer(judgement));
  else {
    const { renderExplanation } = await import("./render-explanation.ts");
    const { stdout } = process;
    const paper = { width: stdout.isTTY ? stdout.columns : Infinity, color: options.color && wantsColor() };
    const more = alternatives(asked, judgement.opinions, facts);
    print(renderExplanation(asked, judgement, more, paper));
  }
  return judgement.overall === "allowed" ? 0 : 1;

  /** Each fact that still decides is asked for once. */
  async function judgeAsking(
    first: Question,
    isAsked: boolean,
    loaded: LawFacts,
    day: string,
  ): Promise<{ readonly asked: ExportQuestion; readonly judgement: ExportJudgement }> {
    let current = first;
    const done = new Set<string>();
    for (;;) {
      const asked = toExport(current, loaded, regions, day);
      const judgement = judgeExport(asked, loaded);
      const unknown = [
        ...judgement.opinions.flatMap((one) => one.unknown),
        ...(asked.missingDuties === undefined ? ["duties"] : []),
      ];
      const next = isAsked ? unknown.find((fact) => !done.has(fact) && fact in optionOf) : undefined;
      const answered = next === undefined ? undefined : await ask(next, current, loaded);
      if (next === undefined || answered === undefined) return { asked, judgement };
      done.add(next);
      current = complete(answered);
    }
  }
}

/** One case's input fields, as YAML or JSON; what only a test says of it (expect, trap, confidence) is left aside. */
function fromFile(options: ExplainOptions, facts: LawFacts): Partial<Question> {
  const { facts: file = "", json: _json, color: _color, ...others } = options;
  const [also] = Object.entries(others).filter(([name, value]) => name !== "facts" && value !== undefined);
  if (also)
    throw new InputError(
      `--facts states the whole question; leave out --${also[0].replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.`,
    );
  const schema = questionSchema(facts).extend({ expect: anything, trap: anything, confidence: anything });
  const {
    expect: _expect,
    trap: _trap,
    confidence: _confidence,
    ...question
  } = parseDataFile(readText(file), file, schema);
  return question as Question;
}

const anything = z.unknown().optional();

async function askPlaces(stated: Partial<Question>, facts: LawFacts): Promise<Partial<Question>> {
  const { isCancel, text } = await import("@clack/prompts");
  const place = async (message: string, option: string): Promise<TypedPlace> => {
    const answer = await text({
      message,
      validate: (value) => {
        try {
          placeOf(option, value ?? "", facts, loadRegions());
          return undefined;
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      },
    });
    if (isCancel(answer)) throw new InputError("Stopped: nothing was judged.");
    return placeOf(option, answer, facts, loadRegions());
  };
  const origin = stated.origin ?? [
    (await place("From where? (a country or a region, such as DE or cn-hangzhou)", "--from")).origin,
  ];
  const isGoing = stated.destination !== undefined || stated.dest_region !== undefined;
  return {
    ...stated,
    origin,
    ...(isGoing ? {} : { destination: (await place("To where, or read from where?", "--to")).country }),
  };
}

function complete(question: Partial<Question>): Question {
  const { origin } = question;
  if (origin === undefined)
    throw new InputError("--from is missing: say where the data leaves, such as DE or cn-hangzhou.");
  if (question.destination === undefined && question.dest_region === undefined)
    throw new InputError("--to is missing: say where the data goes, such as US or eu-central-1.");
  return { ...question, origin };
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new InputError(`--facts ${file} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

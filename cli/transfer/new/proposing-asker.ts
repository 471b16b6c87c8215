/** What a refusal already knows of a transfer, proposed where the questions ask for it: a person only confirms it. */
import { InputError } from "@landlocked/policies/errors";
import type { OpenRegister } from "../open-register.ts";
import type { Asker, Choice } from "./asker.ts";

/** Options of `landlocked transfer new`, as the remedy of a refusal fills them in. */
export interface Proposal {
  readonly stack?: string;
  readonly resource?: readonly string[];
  /** A region by its cloud, "aws/eu-central-1". */
  readonly from?: string;
  /** The same, or a country. */
  readonly to?: string;
  readonly class?: string;
}

/** @throws InputError where a place is none on file */
export function proposing(asker: Asker, proposal: Proposal, { words }: OpenRegister): Asker {
  for (const [option, place] of Object.entries({ from: proposal.from, to: proposal.to })) {
    const isOnFile = place === undefined || words.regions.has(place) || /^[A-Z]{2}$/.test(place);
    if (!isOnFile)
      throw new InputError(`--${option} ${place} is no region on file by its cloud, such as aws/eu-central-1.`);
  }
  const to = proposal.to === undefined ? undefined : (words.regions.get(proposal.to) ?? proposal.to);
  const proposed: Readonly<Record<string, string | undefined>> = {
    "In which stack do the resources lie?": proposal.stack,
    "Which resources? (a, b, ...)": proposal.resource?.join(", "),
    "Of which class is the data?": proposal.class,
    "Where does the data lie?": proposal.from,
    "Where does it go, or from where is it read?": proposal.to,
    "Importer: in which country is it?": to,
  };
  return {
    ...asker,
    text: (question, options) => {
      const suggestion = proposed[question];
      return asker.text(question, { ...options, ...(suggestion === undefined ? {} : { suggestion }) });
    },
    choose: (question, choices, first) => {
      const found = choices.find(({ value }) => value === proposed[question]);
      return asker.choose(question, found ? [found, ...without(choices, found)] : choices, found?.value ?? first);
    },
  };
}

function without<T extends string>(choices: readonly Choice<T>[], one: Choice<T>): readonly Choice<T>[] {
  return choices.filter((other) => other !== one);
}

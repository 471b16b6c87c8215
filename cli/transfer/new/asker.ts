/** Asks a person at a terminal, one question after the other. Tests answer in their place. */
import { InputError } from "@landlocked/policies/errors";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface TextOptions {
  /** Taken where nothing is typed. */
  readonly suggestion?: string | undefined;
  /** Nothing may be typed: the answer is then "". */
  readonly optional?: true;
  /** Why an answer won't do, as a sentence. */
  readonly check?: (answer: string) => string | undefined;
}

/** Every question throws InputError when the person stops. */
export interface Asker {
  readonly tell: (text: string) => void;
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  readonly choose: <T extends string>(question: string, choices: readonly Choice<T>[], first?: T) => Promise<T>;
  readonly chooseSeveral: (
    question: string,
    choices: readonly Choice<string>[],
    first: readonly string[],
  ) => Promise<readonly string[]>;
  readonly confirm: (question: string, first: boolean) => Promise<boolean>;
}

/** More than a screen takes is searched by typing. */
const mostShown = 10;

export async function terminalAsker(): Promise<Asker> {
  const prompts = await import("@clack/prompts");
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (prompts.isCancel(answer)) throw new InputError("Stopped: nothing is written.");
    return answer as Exclude<T, symbol>;
  };
  return {
    tell: (text) => prompts.log.message(text),
    text: async (message, { suggestion, optional, check } = {}) => {
      const answer = await prompts.text({
        message,
        ...(suggestion === undefined ? {} : { placeholder: suggestion, defaultValue: suggestion }),
        ...(optional && suggestion === undefined ? { placeholder: "Enter for none" } : {}),
        validate: (typed = "") => {
          const value = typed.trim();
          if (value === "" && (optional || suggestion !== undefined)) return undefined;
          return value === "" ? "Please type an answer." : check?.(value);
        },
      });
      return (answered(answer) ?? "").trim();
    },
    choose: async (message, choices, first) => {
      const options = choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }));
      const common = { message, options: options as never, maxItems: mostShown };
      const initial = first === undefined ? {} : { initialValue: first };
      const isLong = choices.length > mostShown;
      return answered(
        await (isLong ? prompts.autocomplete(common) : prompts.select({ ...common, ...initial })),
      ) as never;
    },
    chooseSeveral: async (message, choices, first) => {
      const options = choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }));
      const common = { message, options, maxItems: mostShown, initialValues: [...first], required: true };
      const isLong = choices.length > mostShown;
      return answered(await (isLong ? prompts.autocompleteMultiselect(common) : prompts.multiselect(common)));
    },
    confirm: async (message, initialValue) => answered(await prompts.confirm({ message, initialValue })),
  };
}

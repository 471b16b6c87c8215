/** The answers given to `transfer new` so far, on disk after each of them: a closed terminal or Ctrl-C costs none. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "@landlocked/policies/transfers";
import { z } from "zod";
import type { OpenRegister } from "../open-register.ts";
import { writeWhole } from "../write/write-whole.ts";

const answerSchema = z.strictObject({
  question: z.string(),
  answer: z.union([z.string(), z.boolean(), z.array(z.string())]),
});
const draftSchema = z.strictObject({ day: z.string(), answers: z.array(answerSchema) });
export type GivenAnswer = z.output<typeof answerSchema>;

/** A name that begins with a dot is no transfer. */
const fileName = ".new-transfer.json";

export class AnswerDraft {
  readonly #path: string;
  readonly #shown: string;
  readonly #day: string;
  #onDisk: Buffer | undefined;
  #answers: readonly GivenAnswer[] = [];

  /** What a former run left; nothing where it can't be read. */
  constructor({ folder, shown, day }: Pick<OpenRegister, "folder" | "shown" | "day">) {
    this.#path = join(folder, fileName);
    this.#shown = `${shown}/${fileName}`;
    this.#day = day;
    const bytes = readRegularFile(this.#path);
    if ("problem" in bytes) return;
    this.#onDisk = bytes;
    this.#answers = answersIn(bytes.toString());
  }

  get answers(): readonly GivenAnswer[] {
    return this.#answers;
  }

  /** Keeps these alone. */
  async keep(answers: readonly GivenAnswer[]): Promise<void> {
    const text = `${JSON.stringify({ day: this.#day, answers }, null, 2)}\n`;
    await writeWhole(this.#path, this.#onDisk, text, this.#shown);
    this.#onDisk = Buffer.from(text);
    this.#answers = answers;
  }

  remove(): void {
    rmSync(this.#path, { force: true });
    this.#onDisk = undefined;
    this.#answers = [];
  }
}

function answersIn(text: string): readonly GivenAnswer[] {
  try {
    return draftSchema.parse(JSON.parse(text)).answers;
  } catch {
    return [];
  }
}

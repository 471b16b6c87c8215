/** What a run reads once, for all that its programs ask and for their judgement: facts, and the settings of each stack. */
import type { Facts, Settings } from "@landlocked/policies/judge";
import type { Declared, Project } from "@landlocked/policies/replay";
import { loadFunctions, loadOutputs } from "@landlocked/policies/symbols";
import type { StackInRun } from "./stack-in-run.ts";

export class ReadOnce {
  readonly #project: Project;
  readonly #day: string;
  readonly #settings = new Map<string, Promise<Settings>>();
  #facts: Promise<Facts> | undefined;
  #declared: Declared | undefined;

  /** @param day of judgement, ISO date */
  constructor(project: Project, day: string) {
    this.#project = project;
    this.#day = day;
  }

  facts(): Promise<Facts> {
    this.#facts ??= import("@landlocked/policies/judge").then(({ loadFacts }) => loadFacts());
    return this.#facts;
  }

  /** What the types and functions of both clouds answer with. */
  declared(): Declared {
    this.#declared ??= { outputs: loadOutputs(), functions: loadFunctions() };
    return this.#declared;
  }

  /** With the register and the ledgers they name. */
  settings(stack: StackInRun): Promise<Settings> {
    const known = this.#settings.get(stack.name);
    if (known) return known;
    const settings = this.#readSettings(stack);
    this.#settings.set(stack.name, settings);
    return settings;
  }

  async #readSettings({ name, file }: StackInRun): Promise<Settings> {
    const { previewSettings } = await import("./preview-settings.ts");
    return previewSettings(this.#project, name, file, this.#day, await this.facts());
  }
}

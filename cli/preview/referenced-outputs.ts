/** What a stack gets to see of another by a StackReference: its outputs once it has run, or why there are none. */
import type { Run, WireProperties } from "@landlocked/policies/replay";

export class ReferencedOutputs {
  readonly #project: string;
  readonly #stacks: readonly string[];
  readonly #wait: (stack: string) => Promise<Run>;
  readonly #waitsFor = new Map<string, string>();

  /**
   * @param stacks those of the project that run
   * @param wait for the end of one of them
   */
  constructor(project: string, stacks: readonly string[], wait: (stack: string) => Promise<Run>) {
    this.#project = project;
    this.#stacks = stacks;
    this.#wait = wait;
  }

  /** @param reference "stack", "project/stack" or "organisation/project/stack" */
  async seenFrom(
    stack: string,
    reference: string,
  ): Promise<{ readonly outputs: WireProperties } | { readonly unknown: string }> {
    const [name = "", project = this.#project] = reference.split("/").reverse();
    const isHere = project === this.#project && this.#stacks.includes(name);
    if (!isHere || this.#reaches(name, stack)) {
      return { unknown: `Stack ${reference} was not previewed in this run: its outputs count as unknown.` };
    }
    this.#waitsFor.set(stack, name);
    const run = await this.#wait(name);
    this.#waitsFor.delete(stack);
    if ("failure" in run) return { unknown: `Stack ${reference} failed: its outputs count as unknown.` };
    return { outputs: run.recording.outputs };
  }

  /** Whether a stack waits, by however many others, for another. */
  #reaches(from: string, to: string): boolean {
    for (let at: string | undefined = from; at !== undefined; at = this.#waitsFor.get(at)) if (at === to) return true;
    return false;
  }
}

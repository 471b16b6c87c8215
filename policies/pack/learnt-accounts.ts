/**
 * Which account turns out to be a stack's own that states none. A program tells it, by what it says in a run with made-up
 * names and in the engine's, and one could mean to deceive: so one number it is, and the one the cloud writes.
 */
import type { Resource } from "../border/estate/resource.ts";
import { textOf } from "../border/terms/value.ts";

/** One a run. */
export class LearntAccounts {
  readonly #learnt = new Set<string>();
  /** Lengths of ids, by which the clouds differ, of which the program told two. */
  readonly #contested = new Set<number>();

  /** Those that stand. */
  get all(): readonly string[] {
    return [...this.#learnt].filter((one) => !this.#contested.has(one.length));
  }

  /** @returns whether this changes which they are */
  learn(accounts: readonly string[]): boolean {
    const before = this.all.join();
    for (const one of accounts) {
      if ([...this.#learnt].some((other) => other !== one && other.length === one.length))
        this.#contested.add(one.length);
      this.#learnt.add(one);
    }
    return this.all.join() !== before;
  }

  /**
   * Takes back what nothing the cloud writes bears out, though it writes some: a shared thing may bear its owner's.
   *
   * @param resources of the stack, with outputs as far as they exist
   */
  confirm(resources: readonly Resource[]): void {
    const written = new Set(resources.flatMap(accountOf));
    if ([...written].some((one) => this.#learnt.has(one))) return;
    for (const one of written) this.#contested.add(one.length);
  }
}

/** As the cloud names what it made, in the account it lies in. */
function accountOf({ outputs = {}, provider = {} }: Resource): readonly string[] {
  // One that signs in otherwise works in an account of its own.
  if (Object.keys(provider).some((key) => /^(assume|profile|accessKey|token|ecsRole)/.test(key))) return [];
  return ["arn", "id"].flatMap((key) => {
    const output = outputs[key];
    const [, aws, alicloud] =
      /^(?:arn:(?:[^:]*:){3}(\d{12})|acs:(?:[^:]*:){2}(\d{16})):/.exec(textOf(output) ?? "") ?? [];
    return aws ?? alicloud ?? [];
  });
}

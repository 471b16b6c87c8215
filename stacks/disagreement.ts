/** What two keys of a stack file disagree on, or a key and its cloud, as the checks tell it. */
export interface Disagreement {
  readonly path: (string | number)[];
  /** Completes "<field at path> ...". */
  readonly message: string;
}

/** Which register a transfer stands in: told with every flow that passes on it. */

export interface RegisterUsed {
  /** From the project's folder, or from the root where it lies outside. */
  readonly path: string;
  readonly isOutside: boolean;
  /** Whether its reviewers.yaml is other than the committed one; false too where there is no repository. */
  readonly isChanged: boolean;
}

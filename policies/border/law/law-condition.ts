/** When a row, a prohibition or a requirement of a law applies, as its file says it. */

/** All that is stated must hold. Words by policies/vocabulary. */
export interface LawCondition {
  readonly category?: readonly string[] | undefined;
  readonly purpose?: readonly string[] | undefined;
  readonly transaction?: readonly string[] | undefined;
  readonly exporterRole?: readonly string[] | undefined;
  readonly city?: readonly string[] | undefined;
  readonly cii?: boolean | undefined;
  readonly important?: boolean | undefined;
  readonly encrypted?: boolean | undefined;
  readonly remote?: boolean | undefined;
  /** Countries, territories of other laws, or groups of policies/vocabulary/places.yaml. */
  readonly to?: readonly string[] | undefined;
  readonly flag?: readonly string[] | undefined;
  /** One of these mechanisms is on file. */
  readonly onFile?: readonly string[] | undefined;
  /** One of these thresholds is reached. */
  readonly reaches?: readonly string[] | undefined;
  readonly anyOf?: readonly LawCondition[] | undefined;
  readonly not?: LawCondition | undefined;
}

/** A law as its file writes it, as far as it is asked here. */

/** What a law asks of an export; every key that stands in it must hold. */
export interface Condition {
  readonly category?: readonly string[];
  readonly purpose?: readonly string[];
  readonly transaction?: readonly string[];
  readonly exporterRole?: readonly string[];
  readonly city?: readonly string[];
  readonly cii?: boolean;
  readonly important?: boolean;
  readonly encrypted?: boolean;
  readonly remote?: boolean;
  readonly to?: readonly string[];
  readonly flag?: readonly string[];
  readonly onFile?: readonly string[];
  readonly reaches?: readonly string[];
  readonly anyOf?: readonly Condition[];
  readonly not?: Condition;
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
}

export interface Requirement extends Dated {
  readonly evidence?: readonly string[];
  readonly is?: readonly unknown[];
  readonly isNot?: readonly unknown[];
  readonly present?: true;
  readonly notBefore?: string;
  readonly includes?: "destination";
  readonly whenStated?: true;
  readonly when?: Condition;
  readonly facts?: Condition;
}

export interface Mechanism extends Dated {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly only?: Condition;
  readonly exempts?: true;
  readonly except?: { readonly when: Condition };
  readonly must?: readonly Requirement[];
  readonly valid?: { readonly from: string; readonly months: number; readonly whenStated?: true };
  readonly filing?: {
    readonly event: string;
    readonly done: string;
    readonly days?: number;
    readonly workingDays?: number;
    readonly eventAhead?: true;
  };
}

export interface Threshold {
  readonly id: string;
  readonly counts: string;
  readonly atLeast?: number;
  readonly moreThan?: number;
  readonly category?: readonly string[];
}

export interface Law {
  readonly id: string;
  readonly territory: { readonly id: string; readonly countries: readonly string[] };
  readonly inForce: string;
  readonly categories?: readonly {
    readonly words: readonly string[];
    readonly as?: string;
    readonly maybe?: readonly string[];
  }[];
  readonly thresholds: readonly Threshold[];
  readonly mechanisms: readonly Mechanism[];
  readonly recognises: readonly (Dated & {
    readonly mechanism: string;
    readonly as: string;
    readonly must: readonly Requirement[];
  })[];
  readonly adequacy?: {
    readonly mechanism: string;
    readonly decisions: readonly (Dated & {
      readonly to: string;
      readonly limit?: { readonly requires?: string; readonly failsIf?: Condition };
    })[];
  };
  readonly prohibited: readonly { readonly when: Condition }[];
  readonly rows: readonly {
    readonly when?: Condition;
    readonly free?: true;
    readonly outside?: true;
    readonly anyOf?: readonly string[];
    readonly allOf?: readonly string[];
    readonly also?: readonly string[];
  }[];
  readonly duties: readonly { readonly id: string; readonly timing: string; readonly when?: Condition }[];
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}

/** The policies of the pack: each is the file of that name at the top of this package, named by its effect. */
export const policyNames = [
  "refuse-cross-border-copy",
  "refuse-foreign-region",
  "refuse-laundering",
  "refuse-public-exposure",
  "refuse-unproven",
  "report-accepted",
  "report-anonymiser",
  "report-class-none",
  "report-expiring-transfer",
  "report-handover",
  "report-transfer",
  "report-unlisted",
  "report-unrestricted",
  "report-unseen",
  "require-residency-tags",
] as const;

export type PolicyName = (typeof policyNames)[number];

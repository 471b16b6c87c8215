/** The reviews of a transfer, in the order they are signed. */
export const stages = ["data-owner", "privacy", "security"] as const;
export type Stage = (typeof stages)[number];

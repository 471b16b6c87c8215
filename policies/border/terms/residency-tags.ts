/**
 * The tags that say where data lives, what class it is and whose it is. The keys and values keep to what both clouds
 * accept: letters, digits and "-" in keys (Alibaba Cloud refuses the prefixes aliyun and acs:, AWS the prefix aws:);
 * letters, digits and "+ - = . _ : / @" in values, so a list is joined by "+".
 */

/** Ordered: none < personal < sensitive < important (China: Data Security Law art. 21). */
export const dataClasses = ["none", "personal", "sensitive", "important"] as const;
export type DataClass = (typeof dataClasses)[number];

/** What data something holds, and whose: territories of the people. */
export interface Held {
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
}

/** The higher of two classes. */
export function highestClass(one: DataClass, other: DataClass): DataClass {
  return classRank(one) >= classRank(other) ? one : other;
}

/** Its place in the order of classes. */
export function classRank(dataClass: DataClass): number {
  return dataClasses.indexOf(dataClass);
}

export interface Residency {
  /** Territory whose law binds the place: "CN", "EEA", "SG", or the ISO country code of another. */
  readonly zone: string;
  readonly dataClass: DataClass;
  /** Territories of the people the data is about. */
  readonly subjects: readonly string[];
  /** Team or person who answers for the data. */
  readonly owner: string;
  readonly stack: string;
}

export const tagKeys = {
  zone: "landlocked-zone",
  dataClass: "landlocked-class",
  subjects: "landlocked-subjects",
  owner: "landlocked-owner",
  stack: "landlocked-stack",
} as const;

/** On a resource whose data moves for one purpose only (a word of policies/vocabulary): a transfer for another does not cover it. */
export const purposeTag = "landlocked-purpose";

/** On a resource that anonymises what passes through it: who vouches for that. */
export const anonymisesTag = "landlocked-anonymises";

/** The five residency tags. */
export function residencyTags(residency: Residency): Record<string, string> {
  return {
    [tagKeys.zone]: residency.zone,
    [tagKeys.dataClass]: residency.dataClass,
    [tagKeys.subjects]: residency.subjects.join("+"),
    [tagKeys.owner]: residency.owner,
    [tagKeys.stack]: residency.stack,
  };
}

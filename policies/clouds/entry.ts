/**
 * Writes down what the catalogue says of one resource type. Facts only; policies/border judges. Paths are checked by the
 * compiler against the SDK's own argument types.
 */
import type { Input } from "@pulumi/pulumi";
import type { Entry } from "../border/terms/entry.ts";

export type {
  Entry,
  Exposure,
  InputCondition,
  Movement,
  Narrowing,
  Payload,
  Reference,
} from "../border/terms/entry.ts";

type Unwrap<T> = T extends Input<infer U> ? (U extends Input<infer V> ? V : U) : T;
type Plain<T> = Exclude<T extends PromiseLike<unknown> | { apply: unknown } ? never : T, undefined | null>;
type Item<T> = Plain<Unwrap<T>> extends readonly (infer U)[] ? Plain<Unwrap<U>> : Plain<Unwrap<T>>;
type Key<T> = Extract<keyof T, string>;

/** P itself when it leads through the properties of T, else a type that names the step that does not exist. */
export type Checked<T, P extends string> = P extends `${infer Head}.${infer Rest}`
  ? StepName<Head> extends Key<T>
    ? Rest extends Checked<Item<T[StepName<Head>]>, Rest>
      ? P
      : never
    : never
  : StepName<P> extends Key<T>
    ? P
    : never;

type StepName<S extends string> = S extends `${infer Name}[]` ? Name : S;

type PathOf<T, P extends string> = string extends keyof T ? P : Checked<T, P>;

/** The path as given; a path the SDK's arguments do not have does not compile. */
export type At<T> = <const P extends string>(path: P & PathOf<T, P>) => P;

/** The same for two types: the arguments of both must have the path. */
type AtBoth<One, Other> = <const P extends string>(path: P & PathOf<One, P> & PathOf<Other, P>) => P;

/** What is said of a type. */
export type Description = Omit<Entry, "type">;

/** One entry: `entry<aws.s3.BucketArgs>("aws:s3/bucket:Bucket", (at) => ({ kinds: ["holds"], tags: at("tags") }))`. */
export function entry<Args>(type: string, describe: (at: At<Args>) => Description): Entry {
  return { type, ...describe((path) => path) };
}

/** What is said of two types alike, for an entry of each: `entry<aws.s3.BucketArgs>("aws:s3/bucket:Bucket", () => stored)`. */
export function twins<One, Other>(describe: (at: AtBoth<One, Other>) => Description): Description {
  return describe((path) => path);
}

/** Types that neither hold nor move personal data, by one person's judgement of the group: `inert("roles hold no data", [...])`. */
export function inert(why: string, types: readonly string[], more: MoreSaid = {}): readonly Entry[] {
  return types.map((type) => ({ type, kinds: ["inert"], ...more, why }));
}

/** Types that only protect or limit access to what others hold: `guards("rules of a firewall", [...])`. */
export function guards(why: string, types: readonly string[], more: MoreSaid = {}): readonly Entry[] {
  return types.map((type) => ({ type, kinds: ["guards"], ...more, why }));
}

/** What is said of a whole group besides. */
type MoreSaid = Pick<Entry, "moreInTemplates">;

/** The clouds' own templates give these types properties that their SDK types do not have. */
export const moreInTemplates: MoreSaid = { moreInTemplates: true };

/** Types that run nothing themselves, and whose texts tell others what to do and where: `instructs("scripts of a job", [...])`. */
export function instructs(why: string, types: readonly string[]): readonly Entry[] {
  return types.map((type) => ({ type, kinds: ["inert"], instructs: true, why }));
}

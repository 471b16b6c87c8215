/** A movement, and the words in which the tables of both clouds say where one leads. */
import { at, type Resource } from "./estate.ts";
import type { End } from "./where.ts";

export interface Movement {
  /** Several are several ways to say one place; none: the resource itself. */
  readonly from: readonly End[];
  readonly to: readonly End[];
  /** Both ends see each other. */
  readonly isLink?: boolean;
  /** It takes from a source, wherever that lies, and pushes nothing. */
  readonly isPull?: boolean;
  /** What lies in the source moves, not logs, lists or secrets about it. */
  readonly isContent: boolean;
  /** It is gathered from every region. */
  readonly isEverywhere?: boolean;
  /** It goes to wherever somebody asks for it. */
  readonly isToWorld?: boolean;
}

/** By type of the resource. */
export type Movements = Readonly<Record<string, (one: Resource) => readonly Movement[]>>;

export const bucket = ["aws:s3/bucket:Bucket"];
export const ossBucket = ["alicloud:oss/bucket:Bucket"];
export const itself: readonly End[] = [];

/** A property that is not given leads nowhere. */
export function given(
  resource: Resource,
  path: string,
  form: End["form"],
  types: readonly string[] = [],
): readonly End[] {
  return at(resource.inputs ?? {}, path).map((value) => ({ value, form, types }));
}

/** By name, they are of the own region. */
export function here(ends: readonly End[]): readonly End[] {
  return ends.map((end) => ({ ...end, isHere: true }));
}

/** One movement to each of what a path gives. */
export function toEach(from: readonly End[], to: readonly End[], isContent = true): readonly Movement[] {
  return to.map((end) => ({ from, to: [end], isContent }));
}

export function fromEach(from: readonly End[]): readonly Movement[] {
  return from.length === 0 ? [] : [{ from, to: itself, isContent: true }];
}

/** What nobody can name one place for. */
const nowhere: End = { value: undefined, form: "region" };

/** Where a condition is not known, so is where it leads. */
export function ifSo(value: unknown, wanted: readonly string[], movements: readonly Movement[]): readonly Movement[] {
  if (typeof value === "string") return wanted.includes(value) ? movements : [];
  return value === undefined ? [] : movements.map((one) => ({ ...one, to: [nowhere], isToWorld: false }));
}

export function ifNot(value: unknown, other: readonly string[], movements: readonly Movement[]): readonly Movement[] {
  return typeof value === "string" && other.includes(value) ? [] : ifSo(value, [String(value)], movements);
}

export function links(to: readonly End[]): readonly Movement[] {
  return to.map((end) => ({ from: itself, to: [end], isLink: true, isContent: false }));
}

export const region = (one: Resource, path: string): readonly End[] => given(one, path, "region");
export const named = (one: Resource, path: string, ...types: string[]): readonly End[] =>
  given(one, path, "reference", types);
export const inputOf = (one: Resource, property: string): unknown => one.inputs?.[property];

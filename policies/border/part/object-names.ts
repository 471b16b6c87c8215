/** Objects and files by the beginning of their names: as a prefix, as the path of a URI, or as the patterns of DataSync. */
import { notReadable, type Read, whole } from "./selection.ts";

/** "people/"; the empty prefix is that of every object. */
export const prefix: Read = (value) => {
  if (typeof value !== "string") return notReadable;
  return value === "" ? whole : { kind: "prefixes", names: [value] };
};

/** "s3://bucket/people/" or "bucket/people/ada.json". An ARN and whatever else is spelled otherwise narrows nothing. */
export const objectPath: Read = (value) => {
  if (typeof value !== "string") return notReadable;
  const path = /^(?:s3:\/\/)?[a-z0-9][a-z0-9.-]+\/(.+)$/s.exec(value)?.[1];
  return path === undefined ? whole : { kind: "prefixes", names: [path] };
};

/**
 * "/people|/orders/2026*": folders and files below the location, whose names are given without the leading slash. A
 * pattern that begins otherwise matches at any depth, and a star matches anything, so it narrows only at the end.
 */
export const includePatterns: Read = (value) => {
  if (typeof value !== "string") return notReadable;
  const names = value.split("|").map((pattern) => /^\/([^*\\]+?)(?:\/?|\*)$/s.exec(pattern)?.[1]);
  const known = names.filter((name) => name !== undefined && !name.startsWith("/"));
  return known.length < names.length ? whole : { kind: "prefixes", names: known as string[] };
};

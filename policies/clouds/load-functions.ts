/** Reads what the functions of both SDKs look up: generated from their declarations by the catalogue's gate. */

import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Cloud } from "../border/terms/place.ts";

/** A function that describes one thing of a type of the catalogue. */
export interface LookUpFunction {
  /** What it describes: "aws:s3/bucket:Bucket". */
  readonly type: string;
  /** The arguments that name it, each with the property of the type it states. */
  readonly named: Pairs;
  /** The arguments that identify it by an id or ARN. */
  readonly ids: readonly string[];
  /** The fields of its answer that name the thing or its place, each with the type's output it is. */
  readonly tells: Pairs;
  /** The other fields, which nobody knows here. */
  readonly hides: readonly string[];
  /** It finds what others own as well: whose it is, only its answer says. */
  readonly anybodys: boolean;
  /** It finds as many as there are: then tells and hides are of each. */
  readonly lists?: Lists | undefined;
}

/** A function that lists what a cloud offers in a region: its zones, or kinds of machines. */
export interface OfferFunction {
  readonly offers: "zone" | "choice";
  /** The fields of each offer that name it. */
  readonly tells: Pairs;
  readonly hides: readonly string[];
  readonly lists: Lists;
}

/** How a list is answered: as lists side by side, of blocks and of one field of theirs. */
export interface Lists {
  /** The lists of blocks, one a thing. */
  readonly blocks: readonly string[];
  /** The lists of texts, each with the output of the thing it has of each. */
  readonly texts: Pairs;
  /** The other fields of the answer. */
  readonly hides: readonly string[];
}

type Pairs = readonly (readonly [string, string])[];

/** Where the functions of one cloud stand, by token without function name: words separated by blanks. */
export const functionsFile = (cloud: Cloud): URL => new URL(`${cloud}/functions.json`, import.meta.url);

/** By token without function name: "aws:s3/getBucket". */
export function loadFunctions(): ReadonlyMap<string, LookUpFunction | OfferFunction> {
  const clouds: readonly Cloud[] = ["aws", "alicloud"];
  return new Map(
    clouds.flatMap((cloud) => Object.entries(record.parse(JSON.parse(readFileSync(functionsFile(cloud), "utf8"))))),
  );
}

const words = z.string().transform((text) => text.split(" ").filter((word) => word !== ""));
const pairs = words.transform(
  (all): Pairs =>
    all.map((word) => {
      const [one = "", other = one] = word.split("=");
      return [one, other];
    }),
);
const lists = z.strictObject({ blocks: words, texts: pairs, hides: words });
const record = z.record(
  z.string(),
  z.union([
    z.strictObject({
      type: z.string(),
      named: pairs,
      ids: words,
      tells: pairs,
      hides: words,
      anybodys: z.boolean().default(false),
      lists: lists.optional(),
    }),
    z.strictObject({ offers: z.enum(["zone", "choice"]), tells: pairs, hides: words, lists }),
  ]),
);

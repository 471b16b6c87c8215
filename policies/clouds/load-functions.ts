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
}

type Pairs = readonly (readonly [string, string])[];

/** Where the functions of one cloud stand, by token without function name: words separated by blanks. */
export const functionsFile = (cloud: Cloud): URL => new URL(`${cloud}/functions.json`, import.meta.url);

/** By token without function name: "aws:s3/getBucket". */
export function loadFunctions(): ReadonlyMap<string, LookUpFunction> {
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
const record = z.record(
  z.string(),
  z.strictObject({
    type: z.string(),
    named: pairs,
    ids: words,
    tells: pairs,
    hides: words,
    anybodys: z.boolean().default(false),
  }),
);

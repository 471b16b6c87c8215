/** What the shape of a transfer's file can't say: words on file, places that fit together, and nothing wider than it looks. */
import { Temporal } from "temporal-polyfill";
import { tagKeys } from "../../border/terms/residency-tags.ts";
import { listed } from "../../messages/english/listed.ts";
import type { Fault } from "../strict/fault.ts";
import { lookalike } from "../strict/lookalike.ts";
import { checkParties } from "./check-parties.ts";
import { checkPlaces } from "./check-places.ts";
import { checkWords } from "./check-words.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-file.ts";

/** A transfer lasts no longer: nobody vouches for more. */
export const longestMonths = 36;

/** Every fault of a file whose keys and types are right, at the field it stands in. */
export function checkTransfer(file: TransferFile, words: RegisterWords): readonly Fault[] {
  return [
    ...checkParties(file),
    ...checkPlaces(file, words),
    ...scopes(file),
    ...parts(file),
    ...checkWords(file, words),
    ...dates(file),
  ];
}

/** Tags that most resources share: alone they would let everything pass. */
export const broadTags: readonly string[] = [tagKeys.stack, tagKeys.zone, tagKeys.dataClass, tagKeys.subjects];

function* scopes({ stacks }: TransferFile): Iterable<Fault> {
  for (const [index, { stack, resources, tags }] of stacks.entries()) {
    const path = ["stacks", index];
    const named = [
      [["stack"], stack] as const,
      ...(resources ?? []).map((name, at) => [["resources", at], name] as const),
    ];
    for (const [at, name] of named) {
      const sign = lookalike(name);
      if (sign !== undefined) yield { path: [...path, ...at], message: sign };
    }
    if ((resources === undefined) === (tags === undefined))
      yield { path, message: "must name either resources or tags, one of the two" };
    if (tags !== undefined && Object.keys(tags).every((key) => broadTags.includes(key)))
      yield {
        path: [...path, "tags"],
        message: `would match nearly everything; name a tag besides ${listed(broadTags, "and")}`,
      };
  }
}

function* parts({ data, stacks }: TransferFile): Iterable<Fault> {
  if ((data.whole === undefined) === (data.parts === undefined))
    yield { path: ["data"], message: "must say either whole: true or parts, one of the two" };
  const named = stacks.every(({ resources }) => resources)
    ? stacks.flatMap(({ resources }) => resources ?? []).map((one) => one.split("::").at(-1))
    : undefined;
  for (const [index, { resource, prefixes, tables, columns, fields }] of (data.parts ?? []).entries()) {
    const path = ["data", "parts", index];
    const isWhole = !prefixes && !tables && !fields && Object.keys(columns ?? {}).length === 0;
    if (isWhole) yield { path, message: "narrows nothing; name prefixes, tables, columns or fields of the resource" };
    if (named && !named.includes(resource))
      yield { path: [...path, "resource"], message: `is "${resource}", which is none of the resources in stacks` };
  }
}

function* dates({ id, effective, expires, supersedes }: TransferFile): Iterable<Fault> {
  const latest = Temporal.PlainDate.from(effective).add({ months: longestMonths }).toString();
  if (expires <= effective)
    yield { path: ["expires"], message: `is ${expires}; allowed is a day after effective, ${effective}` };
  if (expires > latest)
    yield {
      path: ["expires"],
      message: `is ${expires}; allowed is at most ${longestMonths} months after effective, ${latest}`,
    };
  if (supersedes === id) yield { path: ["supersedes"], message: "names the transfer itself; name the one it replaces" };
}

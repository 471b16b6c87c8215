/** What docs/layout.md says of where things are can be followed. */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isThere, namedPaths } from "./named-paths.ts";

const page = readFileSync("docs/layout.md", "utf8");
const paths = namedPaths("docs/layout.md");

test("every path it names is there", () => {
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

/** The rooms in the order of the table; those of one line have one place. */
const places = new Map(
  page
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line, place) =>
      [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, room]) => [room ?? "", place]),
    ),
);

test("every room has its line", () => {
  const rooms = ["policies", "policies/border", "cli"].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !["border", "dist", "node_modules"].includes(one.name))
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(rooms.filter((room) => !places.has(room))).toEqual([]);
});

test("in the policies, imports run down its table", () => {
  const upward = globSync("policies/**/*.ts", { exclude: (path) => /dist|node_modules/.test(path) }).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "(\.{1,2}\/[^"]+)"/g)]
      .map(([, path]) => join(file, "..", path ?? ""))
      .filter((target) => placeOf(target) < placeOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

function placeOf(file: string): number {
  const folder = dirname(file);
  const room = [file, folder === "policies" ? "policies/*.ts" : folder, ...above(folder)].find((one) =>
    places.has(one),
  );
  if (room === undefined) throw new Error(`${file} is in no room of docs/layout.md.`);
  return Number(places.get(room));
}

function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === "." ? [] : [parent, ...above(parent)];
}

/** Each answer, followed: the word and the file it is said to be in. */
test.each([
  ["aws:s3/bucketReplicationConfig", "policies/clouds/aws/resources/s3.ts"],
  ["aws:s3/bucketReplicationConfig", "test/plans/refused/aws-s3.yaml"],
  ["toFlow", "policies/border/flows/movement.ts"],
  ["judgeByLaw", "policies/border/law/law-opinion.ts"],
  ['"refuse-cross-border-copy"', "policies/border/findings/refuse-cross-border-copy.ts"],
  ["unknown", "policies/wire/decode.ts"],
  ["interface NotKnown", "policies/border/terms/not-known.ts"],
  ["trace", "policies/border/references/trace.ts"],
  ['kind: "not-known"', "policies/border/terms/are-met.ts"],
  ['outcome: "unproven"', "policies/border/verdict/verdict.ts"],
  ["refuseUnproven", "policies/border/findings/refuse-unproven.ts"],
  ["function refusal", "policies/messages/english/flow.ts"],
  ['"flow-refused"', "policies/messages/english/problems.ts"],
  ["interface Language", "policies/messages/language.ts"],
  ["sentence(", "policies/pack/session.ts"],
  ["sentence(", "cli/preview/finding-preview.ts"],
  ["interface Resource", "policies/border/estate/resource.ts"],
  ["interface Settings", "policies/border/estate/settings.ts"],
  ["export function judge(", "policies/border/judge.ts"],
  ["fromStackResource", "policies/pack/from-engine.ts"],
  ["fromRecording", "policies/replay/from-wire.ts"],
  [".command(", "cli/main.ts"],
])("%s is in %s", (word, file) => {
  expect(paths).toContain(file);
  expect(readFileSync(file, "utf8")).toContain(word);
});

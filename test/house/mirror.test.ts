/** Tests mirror the names: what a file of the core does is tested in the file of its name, and nowhere else is to be looked for. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rooms = ["border", "messages", "config", "register", "wire"].filter((room) => existsSync(`policies/${room}`));

/** Files that need no test of their own, and why. */
const exempt: Readonly<Record<string, string>> = {
  "border/transfer/lack": "puts a code and its facts together, as its types say",
  "border/transfer/objection": "puts a code and its facts together, as its types say",
};

function filesOf(folder: string, ending: string): readonly string[] {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return all.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length).replaceAll("\\", "/"));
}

const files = rooms.flatMap((room) => filesOf(`policies/${room}`, ".ts").map((file) => `${room}/${file}`));

/** Whether a file exports a function or a class, not types and tables alone. */
function isBehaviour(file: string): boolean {
  const text = readFileSync(`policies/${file}.ts`, "utf8");
  return /^export (async )?(function|class) |^export const \w+(: [^=]+)? = (async )?\(/m.test(text);
}

test("every file that does something has a test of its name", () => {
  const excused = Object.keys(exempt);
  const untested = files.filter((file) => isBehaviour(file) && !existsSync(`test/${file}.test.ts`));
  expect(untested.filter((file) => !excused.includes(file))).toEqual([]);
});

test("every test of the core and of its messages is of a file that is there", () => {
  const tests = ["border", "messages"].flatMap((room) =>
    filesOf(`test/${room}`, ".test.ts").map((file) => `${room}/${file}`),
  );
  expect(tests.filter((file) => !files.includes(file))).toEqual([]);
});

test("nothing is excused that is not there", () => {
  expect(Object.keys(exempt).filter((file) => !files.includes(file))).toEqual([]);
});

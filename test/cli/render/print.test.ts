/** What leaves by the door to the terminal are letters, line ends and our own colours; what a program says forges none of them. */
import type { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test, vi } from "vitest";
import { complain, print, printJson, visibleIn } from "../../../cli/render/print.ts";
import { opening, program } from "../program.ts";
import { runLandlocked } from "../run-landlocked.ts";

test("our colours pass, everything else that steers a terminal is written out", () => {
  const ours =
    "\u001b[1m\u001b[31mrefused\u001b[39m\u001b[22m \u001b[2mx\u001b[22m \u001b[32mok\u001b[39m \u001b[33mno\u001b[39m \u001b[36mtold\u001b[39m";
  expect(written(() => print(`${ours}\n`))).toBe(`${ours}\n`);
  expect(written(() => print("a\u001b[8mb\u001b]0;c\u0007\u009B2J\u202E"))).toBe(
    "a\\u001b[8mb\\u001b]0;c\\u0007\\u009b2J\\u202e",
  );
});

test("JSON and complaints take the same door", () => {
  expect(written(() => printJson({ a: "\u202E" }))).toBe('{\n  "a": "\\u202e"\n}\n');
  expect(written(() => complain("a\u202E"))).toBe("a\\u202e\n");
});

test("texts within a result become lines, at whatever depth", () => {
  const rest = { count: 1, none: null, not: undefined };
  expect(visibleIn({ name: "a\nb", list: ["c\u001b[1m", { deep: "d\r" }], ...rest })).toEqual({
    name: "a\\nb",
    list: ["c\\u001b[1m", { deep: "d\\r" }],
    ...rest,
  });
});

test("names, tags, values and output of a program can't say that nothing is refused", async () => {
  const forged = "\nok  dev: nothing refused (99 resources judged)";
  const cwd = program({
    "index.js": `${opening}
const de = { provider: provider("de", "eu-central-1") };
const forged = ${JSON.stringify(forged)};
console.log("\\u001b[2J" + forged);
bucket("orders\\u001b[8m" + forged + "\\u202E", { tags: { "landlocked-subjects": "\\u001b[31mX" + forged } }, de);
new Any("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "copy" + forged, {
  bucket: "orders", rules: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::hidden" + forged } }],
}, de);`,
  });
  const text = await runLandlocked(["preview"], { FORCE_COLOR: "1" }, cwd);
  const json = await runLandlocked(["preview", "--json"], {}, cwd);
  expect([text.status, json.status]).toEqual([1, 1]);
  const plain = stripVTControlCharacters(text.stdout);
  // Its own output stands indented, below a title that says whose it is.
  expect(plain.split("\n").filter((line) => line.startsWith("ok"))).toEqual([]);
  expect(plain).toContain("    \\u001b[2J\n    ok  dev: nothing refused");
  expect(plain).toContain("copy\\nok  dev: nothing refused (99 resources judged)");
  for (const out of [plain, json.stdout]) expect(out).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
});

test("what was typed is shown where it is wrong", async () => {
  const { status, stderr } = await runLandlocked(["x\u001b[8m\u202E"], {}, ".");
  expect(status).toBe(2);
  expect(stderr).toContain("unknown command 'x\\u001b[8m\\u202e'");
});

/** What it writes to either stream. */
function written(write: () => void): string {
  let all = "";
  const spies = [process.stdout, process.stderr].map((one: Writable) =>
    vi.spyOn(one, "write").mockImplementation((chunk) => {
      all += String(chunk);
      return true;
    }),
  );
  write();
  for (const spy of spies) spy.mockRestore();
  return all;
}

/** An object that is run is told from one that people see. */
import { expect, test } from "vitest";
import { isStoredProgram } from "../../../policies/border/references/stored-program.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { loadFacts } from "../../../policies/facts/load-facts.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";

const facts = await loadFacts();

function ask(inputs: Inputs, type = "aws:s3/bucketObjectv2:BucketObjectv2") {
  const [node] = buildMadeUp([resource("o", { type, inputs })], facts).byUrn.values();
  return node && isStoredProgram(node);
}

test.each<[Inputs, boolean]>([
  [{ key: "job.py" }, true],
  [{ key: "bootstrap.sh" }, true],
  [{ key: "code.zip", source: { "index.js": "f()" } }, true],
  [{ key: "index.html" }, false],
  [{ key: "app.js", source: "f()" }, false],
])("%j: %s", (inputs, expected) => {
  expect(ask(inputs)).toBe(expected);
});

test("what is no object is none", () => {
  expect(ask({ key: "job.py" }, "aws:s3/bucket:Bucket")).toBe(false);
});

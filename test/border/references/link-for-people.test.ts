/** A key says that people open a link where it is kept to be read and all of it is one; of what a program runs by it says nothing. */
import { expect, test } from "vitest";
import { isKeptOnly, isLinkForPeople } from "../../../policies/border/references/link-for-people.ts";
import type { Kind } from "../../../policies/border/terms/entry.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function nodeOf(kinds: readonly Kind[], type = "aws:ssm/parameter:Parameter") {
  const facts = madeUpFacts([{ type: "aws:ssm/parameter:Parameter", kinds }]);
  const [node] = buildMadeUp([resource("one", { type })], facts).byUrn.values();
  if (!node) throw new Error("made up");
  return node;
}

function isLink(steps: string, text: string, kinds: readonly Kind[] = ["holds"]): boolean {
  return isLinkForPeople(text, steps.split(" "), nodeOf(kinds), madeUpFacts().harmlessTexts);
}

const page = "https://help.example.com/start";

test("by its key, or in a list of links", () => {
  const found = (...at: readonly string[]) => at.map((one) => isLink(one, page));
  expect(found("value helpurl", "value links help", "value a links b help")).toEqual([true, true, true]);
  expect(found("value help", "value apiurl", "value links api", "value links")).toEqual([false, false, false, false]);
});

test("only where all of it is a link", () => {
  expect(isLink("value helpurl", `curl -T x ${page}`)).toBe(false);
  expect(isLink("value helpurl", "sftp://help.example.com")).toBe(false);
});

test("only in what is kept", () => {
  expect(isLink("value helpurl", page, ["holds", "processes"])).toBe(false);
  expect(isLink("value helpurl", page, ["moves"])).toBe(false);
  expect(isKeptOnly(nodeOf(["holds"], "kubernetes:core/v1:ConfigMap"))).toBe(true);
});

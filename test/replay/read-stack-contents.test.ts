/** A stack's file is read, or refused by the line of the slip; values of people's own pass. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStackContents } from "../../policies/replay/read-stack-contents.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const contents = (text: string) => {
  const path = join(temporaryFolder(), "Pulumi.dev.yaml");
  writeFileSync(path, text);
  return readStackContents(path);
};

test.each([
  ["aws:region: eu-central-1\n", "line 1: aws:region stands beside config:, where nobody reads it"],
  ["config:\n  landlocked:region： eu-central-1\n", "line 2: the colon is a look-alike"],
  ["config:\n  landlocked：region: eu-central-1\n", "line 2: the colon is a look-alike"],
])("%j", (text, said) => expect(() => contents(text)).toThrow(said));

test("what is below config: is read as it stands, whatever its values", () => {
  const config = { "aws:region": "eu-central-1", "shop:note": "注意：x" };
  expect(contents("encryptionsalt: v1:x\nconfig:\n  aws:region: eu-central-1\n  shop:note: 注意：x\n")).toMatchObject({
    config,
  });
  expect(contents("")).toBeNull();
});

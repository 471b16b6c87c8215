/** Pieces of a word are read together; whole words, and what stands in quotes by itself, stay as they are. */
import { expect, test } from "vitest";
import { joinedWords } from "../../../policies/border/references/joined-words.ts";

test.each([
  ['get https://coll"ect.io"/', "get https://collect.io/"],
  ["'ht''tps://x.io/'", "'https://x.io/'"],
  ['"cu""rl https://x"."io"', '"curl https://x.io"'],
  ["post('https://' + 'x.' + 'io')", "post('https://x.io')"],
  ["https:\\/\\/x.io", "https://x.io"],
])("%s", (line, joined) => expect(joinedWords(line)).toBe(joined));

test.each(['{"a":"https://x.io"}', "get 'https://x.io' \"y\"", `'a' + "b"`, "A='b c'", "C:\\Users", "a\\nb"])(
  "as it is: %s",
  (line) => expect(joinedWords(line)).toBe(line),
);

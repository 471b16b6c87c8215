/** Text in base64 is read as what it spells, packed or not, as often as it is spelt so; nothing else is. */
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unpacked, unpackedWithin } from "../../../policies/border/references/packed.ts";

const script = "#!/bin/sh\nship --region r-1\n";
const base64 = (one: string | Uint8Array): string => Buffer.from(one).toString("base64");

describe("is read", () => {
  const signs = "what? is? that? >>> ~~~ ~~?";
  test.each<[what: string, text: string, said?: string]>([
    ["base64", base64(script)],
    ["base64 for URLs", Buffer.from(script).toString("base64url")],
    ["base64 of eleven to sixteen signs", base64("eu-central-1"), "eu-central-1"],
    ["a single word that is packed", base64(gzipSync("singlewordofmany")), "singlewordofmany"],
    ["base64 for URLs with its own signs", Buffer.from(signs).toString("base64url"), signs],
    ["base64 in lines", base64(script).replaceAll(/.{20}/g, "$&\n")],
    ["gzip", base64(gzipSync(script))],
    ["zlib", base64(deflateSync(script))],
    ["gzip in parts", base64(Buffer.concat([gzipSync(script.slice(0, 9)), gzipSync(script.slice(9))]))],
  ])("%s", (_, text, said = script) => expect(unpacked(text)).toBe(said));

  test("base64 in base64, layer by layer", () => {
    const inner = base64("no-blank-and-no-end");
    expect(unpacked(base64(inner))).toBe(inner);
    expect(unpacked(base64(base64(script)))).toBe(base64(script));
    expect(unpacked(base64(gzipSync(base64(script))))).toBe(base64(script));
  });

  test("what only begins like something packed", () => {
    expect(unpacked(base64("x^ is 2 to the power of y"))).toBe("x^ is 2 to the power of y");
  });
});

describe("is not", () => {
  test.each([
    ["plain text", script],
    ["a word that could be base64", "AAAAAAAAAAAAAAAA"],
    ["a single word in base64", base64("singlewordofmany")],
    ["less than any name", base64("a b")],
    ["another encoding", base64(Buffer.from("caf\u00e9 and what it sells", "latin1"))],
    ["what begins with a sign of no text", base64("\u0001 and some words")],
    ["what ends with a sign of no text", base64("and some words \u0001")],
    ["a key", base64(Uint8Array.from({ length: 32 }, (_, index) => index * 7))],
    ["a broken archive", base64(gzipSync(script).subarray(0, 20))],
    ["more than anybody reads", base64(gzipSync("r-1 ".repeat(400_000)))],
  ])("%s", (_, text) => expect(unpacked(text)).toBeUndefined());
});

describe("inside a line", () => {
  const hex = Buffer.from(script).toString("hex");
  const escaped = [...script].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join("");
  test.each([
    ["piped to a decoder", `echo ${base64(script)} | base64 -d | sh`],
    ["behind a key", `a=${base64(script)};b=1`],
    ["in quotes", `b64decode("${base64(script)}")`],
    ["over several lines", `base64 -d <<E | sh\n${base64(script).replaceAll(/.{8}/g, "$&\n")}\nEND1`],
    ["with two bytes a sign", `pwsh -e ${Buffer.from(script, "utf16le").toString("base64")}`],
    ["in hexadecimal digits", `echo ${hex} | xxd -r -p | sh`],
  ])("%s", (_, text) => expect(unpackedWithin(text)).toContain(script));

  test("signs written as numbers", () => {
    expect(unpackedWithin(`printf '${escaped.slice(0, 36)}'`)[0]).toContain("#!/bin/sh");
  });

  test.each([
    ["digests", `sha256sum -c ${"9f86d081884c7d65".repeat(4)}`],
    ["long words", "systemctl enable AmazonSSMManagedInstanceCoreAndMore"],
    ["paths", "/usr/local/share/applications/of/many/words"],
  ])("not %s", (_, text) => expect(unpackedWithin(text)).toEqual([]));
});

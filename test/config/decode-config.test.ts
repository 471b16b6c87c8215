/** The engine hands config on as text: what of it is JSON, and what stays text however it looks. */
import { expect, it } from "vitest";
import { decodeConfig } from "../../policies/config/decode-config.ts";

it("keeps text as it is, also where it reads like a number, and takes everything else as JSON", () => {
  const config = {
    "landlocked:owner": "12",
    "landlocked:dataClass": "none",
    "landlocked:pinned": "false",
    "landlocked:keyDeletionDays": "7",
    "landlocked:zones": '["a","c"]',
    "landlocked:compute": '{"machines":{"nodeSize":"small","nodeCount":2}}',
  };
  expect(decodeConfig(config)).toEqual({
    owner: "12",
    dataClass: "none",
    pinned: false,
    keyDeletionDays: 7,
    zones: ["a", "c"],
    compute: { machines: { nodeSize: "small", nodeCount: 2 } },
  });
});

it("hands on what is no JSON, and what no key is, to be judged", () => {
  expect(decodeConfig({ "landlocked:zones": "[a", "landlocked:regoin": "eu", "landlocked:x": "1" })).toEqual({
    zones: "[a",
    regoin: "eu",
    x: 1,
  });
});

it.each([" false", "true ", "\ttrue", "7\n"])("takes %j for text: no key is stated with blanks around it", (text) => {
  expect(decodeConfig({ "landlocked:pinned": text, "landlocked:keyDeletionDays": text })).toEqual({
    pinned: text,
    keyDeletionDays: text,
  });
});

it("takes a list and an object as JSON, blanks or not", () => {
  expect(decodeConfig({ "landlocked:zones": ' ["a"]\n', "landlocked:compute": " {}" })).toEqual({
    zones: ["a"],
    compute: {},
  });
});

it("looks at no other namespace", () => {
  expect(decodeConfig({ "aws:region": "eu-central-1", "landlocked2:owner": "x" })).toEqual({});
});

/** A key that stands twice, or is none of the grammar's, is read by the cloud as nobody here can tell. */
import { expect, test } from "vitest";
import { misreadKey } from "../../../policies/border/flows/misread-key.ts";
import type { Value } from "../../../policies/border/terms/value.ts";

const found = (json: string) => misreadKey(json, JSON.parse(json) as Value)?.reason;

test.each([
  ['{"Statement":[{"Effect":"Allow"}],"Statement":[]}', "Statement"],
  ['{"Statement":[{"Effect":"Allow","Effect" : "Deny"}]}', "Effect"],
  ['{"Statement":[{"Condition":{"StringEquals":{"a":"{"},"StringEquals":{}}}]}', "StringEquals"],
  ['{"Statement":[{"Effect":"Allow","\\u0045ffect":"Deny"}]}', "Effect"],
])("%s has %s twice", (json, key) => expect(found(json)).toEqual({ code: "policy-key-twice", facts: { key } }));

test.each([
  ['{"Statement":[{"Effect":"Allow","principal":"*"}]}', "principal"],
  ['{"statement":[]}', "statement"],
  ['{"Statement":{"Effect":"Allow","Principals":"*"}}', "Principals"],
])("%s has %s, which is none", (json, key) =>
  expect(found(json)).toEqual({ code: "policy-key-unknown", facts: { key } }),
);

test.each([
  '{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"a: {\\"Effect\\":1}","Effect":"Allow"},{"Sid":"b","Effect":"Deny"}]}',
  '{"Statement":[{"Condition":{"StringEquals":{"a":"1"},"StringLike":{"a":"1"}}}]}',
  '{"Statement":["none"]}',
  "{}",
])("%s is read as it is written", (json) => expect(found(json)).toBeUndefined());

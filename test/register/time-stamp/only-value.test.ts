/** An attribute that stands there twice, or has two values, has none that anybody could rely on. */
import { Attribute } from "@peculiar/asn1-cms";
import { OctetString } from "asn1js";
import { expect, test } from "vitest";
import { onlyValue } from "../../../policies/register/time-stamp/only-value.ts";

const [type, other] = ["1.2.840.113549.1.9.4", "1.2.840.113549.1.9.3"];
const value = new OctetString({ valueHex: new Uint8Array([7]).buffer }).toBER();
const attribute = (attrType: string, attrValues = [value]) => new Attribute({ attrType, attrValues });

test("gives the only one", () => {
  const found = onlyValue([attribute(other), attribute(type)], type);
  expect(Buffer.from(found?.toBER() ?? new ArrayBuffer())).toEqual(Buffer.from(value));
});

test.each([
  ["none", []],
  ["one of another kind", [attribute(other)]],
  ["two", [attribute(type), attribute(type)]],
  ["two values", [attribute(type, [value, value])]],
  ["no value", [attribute(type, [])]],
])("gives nothing of %s", (_title, attributes) => expect(onlyValue(attributes, type)).toBeUndefined());

/** The value of a signed attribute (CMS, RFC 5652, 5.3): of one that stands there twice, nobody knows which is meant. */
import type { Attribute } from "@peculiar/asn1-cms";
import type { AsnType } from "asn1js";
import { der } from "./der.ts";

/** Undefined where there is not exactly one. @param type as an object identifier */
export function onlyValue(attributes: readonly Attribute[], type: string): AsnType | undefined {
  const [found, ...more] = attributes.filter(({ attrType }) => attrType === type);
  const [value, ...others] = found?.attrValues ?? [];
  if (more.length > 0 || others.length > 0 || !value) return undefined;
  return der().asn1.fromBER(value).result;
}

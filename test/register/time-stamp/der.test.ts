/** The libraries are loaded once, by their own names. */
import { expect, test } from "vitest";
import { der } from "../../../policies/register/time-stamp/der.ts";

test("loads what reads a stamp, once", () => {
  expect(der()).toBe(der());
  expect(Object.keys(der())).toEqual(["asn1", "schema", "cms", "tsp", "x509"]);
  expect(new (der().tsp.TSTInfo)().version).toBe(1);
});

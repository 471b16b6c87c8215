/** A successor is between the same two parties, the same way. */
import { expect, test } from "vitest";
import { otherTransfer } from "../../policies/register/other-transfer.ts";
import { sampleTransfer } from "./sign-transfer.ts";

const former = sampleTransfer();
const { exporter, importer, from, to } = former;
const registered = (id: string) => ({ ...former, exporter: { ...exporter, registrations: [id] } });

test("the same may follow, also once it states its id", () => {
  expect(otherTransfer(former, former)).toBeUndefined();
  expect(otherTransfer(registered("uscc:91110000600037341L"), former)).toBeUndefined();
  expect(otherTransfer({ ...former, exporter: { ...exporter, name: "ACME hangzhou co ltd" } }, former)).toBeUndefined();
});

test("another may not", () => {
  expect(otherTransfer({ ...former, exporter: { ...exporter, name: "Beta" } }, former)).toBe("another exporter");
  const two = [registered("uscc:91110000600037341L"), registered("uscc:91330100799655058B")] as const;
  expect(otherTransfer(...two)).toBe("another exporter");
  expect(otherTransfer({ ...former, importer: { ...importer, country: "US" } }, former)).toBe("another importer");
  const back = { ...former, from: { territory: to.territory }, to: { territory: from.territory, country: "CN" } };
  expect(otherTransfer(back, former)).toBe("another direction");
  expect(otherTransfer({ ...former, from: { territory: "SG" } }, former)).toBe("another direction");
  expect(otherTransfer({ ...former, to: { ...to, territory: "GB" } }, former)).toBe("another direction");
});

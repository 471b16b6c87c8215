/** Two exporters of one name are told where their registrations make them two. */
import { expect, test } from "vitest";
import { alikeNames } from "../../policies/register/alike-names.ts";
import { sampleTransfer } from "./sign-transfer.ts";

const named = (id: string, name: string, ...registrations: readonly string[]) => {
  const { exporter } = sampleTransfer(id);
  const stated = registrations.length === 0 ? {} : { registrations: [...registrations] };
  return { file: `transfers/${id}.yaml`, contents: { exporter: { ...exporter, name, ...stated } } };
};
const one = named("a", "Acme Ltd.", "uscc:91110000600037341L");

test("those that look alike and are registered apart are told", () => {
  expect(alikeNames([one, named("b", "ACME Ltd", "uscc:91330100799655058B")])).toEqual([
    "Acme Ltd. of transfers/a.yaml (uscc:91110000600037341L) and ACME Ltd of transfers/b.yaml (uscc:91330100799655058B) look alike, and are counted as two exporters; make sure that they are, or mend the registration.",
  ]);
  const both = named("b", "Acme, Ltd.", "uscc:91330100799655058B", "lei:5493001KJTIIGC8Y1R12");
  expect(alikeNames([one, both])).toEqual([
    expect.stringContaining("(uscc:91330100799655058B, lei:5493001KJTIIGC8Y1R12) look alike"),
  ]);
});

test("one exporter, and one that states no registration, are counted together and not told", () => {
  expect(alikeNames([one, { ...one, file: "transfers/b.yaml" }, named("c", "Acme Ltd.")])).toEqual([]);
  expect(alikeNames([one, named("b", "Beta", "uscc:91330100799655058B"), { file: "transfers/c.yaml" }])).toEqual([]);
});

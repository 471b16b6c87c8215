/** What to do instead, where several things can be chosen from. */

import { expect, test } from "vitest";
import { remedies } from "../../../policies/messages/english/remedies.ts";

test("regions to choose from are told as a choice", () => {
  const regions = [
    { region: "eu-west-1", city: "Dublin" },
    { region: "eu-west-3", city: "Paris" },
  ];
  expect(remedies["replicate-within"]({ regions })).toBe("replicate to eu-west-1 (Dublin) or eu-west-3 (Paris)");
  expect(remedies["keep-within"]({ regions: regions.slice(0, 1) })).toBe("keep it in eu-west-1 (Dublin)");
});

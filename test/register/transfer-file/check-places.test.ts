/** Places on file that fit together: territories, the countries in them, and the regions in those. */

import { expect, it } from "vitest";
import { checkPlaces } from "../../../policies/register/transfer-file/check-places.ts";
import type { TransferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { sampleTransfer, sampleWords } from "../sign-transfer.ts";

const faults = (changes: Partial<TransferFile>) =>
  [...checkPlaces(sampleTransfer("orders", changes), sampleWords)].map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

it("finds nothing wrong with the sample", () => {
  expect(faults({})).toEqual([]);
});

it.each<[string, Partial<TransferFile>, readonly string[]]>([
  [
    "an unknown territory",
    { subjects: ["XX"] },
    ['subjects.0 is "XX", which is no territory on file; allowed is CN, EEA or SG'],
  ],
  [
    "unknown ends",
    { from: { territory: "XX" }, to: { territory: "YY", country: "DE" } },
    [
      'from.territory is "XX", which is no territory on file; allowed is CN, EEA or SG',
      'to.territory is "YY", which is no territory on file; allowed is CN, EEA or SG',
    ],
  ],
  [
    "a region that is not on file",
    { from: { territory: "CN", region: "aws/mars-1" } },
    ['from.region is "aws/mars-1", which is no region on file, or one whose country is not known'],
  ],
  [
    "a country that is not the importer's, where no region is named",
    { to: { territory: "EEA", country: "FR" } },
    ["to.country is FR; allowed is the importer's country or that of to.region"],
  ],
  [
    "one territory",
    { from: { territory: "EEA" } },
    ["to.territory is EEA, where the data is already; a transfer leads to another territory"],
  ],
  ["a country elsewhere", { to: { territory: "SG", country: "DE" } }, ["to.country is DE, which does not lie in SG"]],
  [
    "a region elsewhere",
    { from: { territory: "CN", region: "aws/eu-west-1" } },
    ["from.region is aws/eu-west-1, which lies in IE, not in CN"],
  ],
  [
    "a country that is neither the importer's nor the region's",
    { to: { territory: "EEA", country: "FR", region: "aws/eu-west-1" } },
    ["to.country is FR; allowed is the importer's country or that of to.region"],
  ],
])("finds %s", (_what, changes, found) => {
  expect(faults(changes)).toEqual(found);
});

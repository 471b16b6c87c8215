/** A key says that its value is a region; a value spelt otherwise is one all the same, and what nobody knows is not known. */
import { expect, test } from "vitest";
import {
  isRegionKey,
  regionSpelt,
  regionsStated,
  unknownRegion,
} from "../../../policies/border/references/region-word.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";

const estate = buildMadeUp([resource("one")]);
const [node] = estate.byUrn.values();

test.each([
  "S3_REGION",
  "region",
  "awslogs-region",
  "--region",
  "bucketRegion",
  "REGION_NAME",
  "AWS_REGION_OVERRIDE",
  "regions",
])("%s says region", (key) => expect(isRegionKey(key)).toBe(true));

test.each(["", "REGION_COUNT", "REGIONAL_URL", "irregion", "url"])("%s does not", (key) =>
  expect(isRegionKey(key)).toBe(false),
);

test("each of several counts, and nothing that only stands for one", () => {
  expect(regionsStated("REGIONS", "us-east-1, iad")).toEqual(["us-east-1", "iad"]);
  for (const text of [`\${AWS_REGION}`, "{{ region }}", "$.region", "true", "auto", "3", "", "https://a.example"])
    expect(regionsStated("REGION", text)).toEqual([]);
  expect(regionsStated("URL", "us-east-1")).toEqual([]);
});

test.each([
  ["us_east_1", "us-east-1"],
  ["US East 1", "us-east-1"],
  ["useast1", "us-east-1"],
  ["ＵＳ－east－１", "us-east-1"],
  ["USE1", "us-east-1"],
  ["IAD", "us-east-1"],
  ["Frankfurt", "eu-central-1"],
  ["north", undefined],
])("%s is %s", (word, code) => expect(regionSpelt(word, "aws", estate)?.code).toBe(code));

test("what nobody knows is not known, unless it is the own country or law, or a market", () => {
  const of = (word: string, key = "REGION") => node && unknownRegion(word, key, node, estate)?.reason.code;
  expect([of("north"), of("US")]).toEqual(["region-not-on-file", "region-not-on-file"]);
  expect([of("DE"), of("north", "SALES_REGION")]).toEqual([undefined, undefined]);
});

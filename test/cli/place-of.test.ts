/** A place as people type it: by code, by name, by what else it is called, or by region; else one sentence with the nearest word. */
import { describe, expect, test } from "vitest";
import { placeOf } from "../../cli/explain/place-of.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";

const facts = loadLawFacts();
const regions = loadRegions();
const typed = (name: string): string => {
  const { origin, country } = placeOf("--from", name, facts, regions);
  return `${origin} ${country}`;
};

describe("a place", () => {
  test.each([
    ["EU", "EEA AT"],
    ["EEA", "EEA AT"],
    ["eea", "EEA AT"],
    ["European Union", "EEA AT"],
    ["the European Economic Area", "EEA AT"],
    ["CN-mainland", "CN CN"],
    ["cn_mainland", "CN CN"],
    ["mainland China", "CN CN"],
    ["china", "CN CN"],
    ["PRC", "CN CN"],
    ["Hong Kong", "HK HK"],
    ["Macau", "MO MO"],
    ["UK", "GB GB"],
    ["the United Kingdom", "GB GB"],
    ["USA", "US US"],
    ["united-states", "US US"],
    ["Germany", "DE DE"],
    ["Korea", "KR KR"],
    ["South Korea", "KR KR"],
    ["Vietnam", "VN VN"],
    ["UAE", "AE AE"],
    ["id", "ID ID"],
    ["EPO", "EPO EPO"],
    ["德国", "DE DE"],
    ["中国", "CN CN"],
    ["中国内地", "CN CN"],
    ["香港", "HK HK"],
    ["美国", "US US"],
    ["欧盟", "EEA AT"],
    ["新加坡", "SG SG"],
    ["GDPR", "EEA AT"],
    ["EU-GDPR", "EEA AT"],
    ["PIPL", "CN CN"],
    ["UK GDPR", "GB GB"],
    ["ZZ", "ZZ ZZ"],
    ["cn-hangzhou", "CN CN"],
    ["cn-hongkong", "HK HK"],
    ["aws/eu-west-1", "IE IE"],
  ])("called %s is %s", (name, expected) => expect(typed(name)).toBe(expected));

  test.each([
    ["Germny", "--from Germny is no place on file: perhaps Germany (DE) is meant."],
    ["EEU", "--from EEU is no place on file: perhaps "],
    ["cn-hangzou", "--from cn-hangzou is no place on file: perhaps cn-hangzhou is meant."],
    ["eu-centrl-1", "--from eu-centrl-1 is no place on file: perhaps eu-central-1 is meant."],
    ["atlantis", "--from atlantis is neither a country (DE), nor a territory (EEA), nor a region on file"],
    ["", "--from  is neither a country"],
    ["PDPL", "--from PDPL is a law of several countries: say AE or SA or VN."],
  ])("called %j is none: %s", (name, sentence) => expect(() => typed(name)).toThrow(sentence));
});

test("a code with an accent is no code", () => {
  expect(() => typed("ÜS")).toThrow("--from ÜS is no place on file");
});

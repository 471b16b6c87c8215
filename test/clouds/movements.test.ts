/**
 * Every way the catalogue says data moves or is read is tried with what can't be known: none may stay silent. Generated
 * from the entries: each movement's conditions are met, and its destination (for a pull, its source) is unknown.
 */

import { describe, expect, test } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { isRefusal } from "../../policies/border/findings/finding.ts";
import { judge } from "../../policies/border/judge.ts";
import { type Inputs, unknown, type Value } from "../../policies/border/terms/value.ts";
import type { Entry, Movement, Reference } from "../../policies/clouds/entry.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { meeting } from "../adversary/meeting.ts";
import { settings as madeUpSettings } from "../border/made-up-estate.ts";

const facts = await loadFacts();
const entries = [...facts.catalogue.values()];
const settings = { ...madeUpSettings, day: "2026-11-23" };

function isSilent(entry: Entry, inputs: Inputs): boolean {
  const region = entry.type.startsWith("aws:") ? "eu-central-1" : "cn-hangzhou";
  const resource: Resource = {
    urn: "urn:one",
    type: entry.type,
    name: "one",
    inputs,
    custom: true,
    provider: { region },
    propertyDependencies: {},
  };
  return !judge([resource], facts, settings).findings.some(isRefusal);
}

/** The references whose unknown value must refuse: each destination alone, or each source of a pull. */
function decisive(movement: Movement): readonly Reference[] {
  const { from, to } = movement;
  if (to === "self") return typeof from === "string" ? [] : from;
  return typeof to === "string" || "region" in to || "country" in to ? [] : to;
}

describe("what can't be known", () => {
  for (const cloud of ["aws", "alicloud"]) {
    const moving = entries.filter((entry) => entry.type.startsWith(`${cloud}:`) && entry.movements);

    test(`refuses, whichever property of ${moving.length} types of ${cloud} names the destination`, () => {
      const tried = moving.flatMap((entry) =>
        (entry.movements ?? [])
          .filter(({ ifPlaced }) => !ifPlaced)
          .flatMap((movement) => decisive(movement).map((reference) => ({ entry, movement, reference }))),
      );
      expect(tried.length).toBeGreaterThan(250);
      const silent = tried.filter(({ entry, movement, reference }) =>
        isSilent(
          entry,
          meeting(movement.when, [
            ...(reference.path.startsWith(movement.each ?? "") ? [] : element(movement)),
            [reference.path, unknown],
          ]),
        ),
      );
      expect(silent.map(({ entry, reference }) => `${entry.type} ${reference.path}`)).toEqual([]);
    });

    test(`refuses what ${cloud} moves to a place that is fixed`, () => {
      const fixed = moving.flatMap((entry) =>
        (entry.movements ?? [])
          .filter(({ to }) => to !== "self" && (typeof to === "string" || "region" in to || "country" in to))
          .map((movement) => ({ entry, movement })),
      );
      const silent = fixed.filter(({ entry, movement }) => {
        const { to } = movement;
        const home =
          typeof to !== "string" &&
          ("region" in to ? to.region === "cn-hangzhou" : "country" in to && to.country === "CN");
        return !home && !inside(entry, movement) && isSilent(entry, meeting(movement.when, element(movement)));
      });
      expect(silent.map(({ entry }) => entry.type)).toEqual([]);
    });
  }
});

describe("what is open to anybody", () => {
  const everybody = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}';
  const stranger = everybody.replace('"*"', '"999988887777"');

  test("refuses every exposure of the catalogue", () => {
    const open = entries.flatMap((entry) => (entry.exposures ?? []).map((exposure) => ({ entry, exposure })));
    expect(open.length).toBeGreaterThan(200);
    const silent = open.filter(({ entry, exposure }) => {
      const readers: readonly (readonly [string, Value])[] =
        exposure.to === "world"
          ? []
          : [[exposure.path, exposure.to !== "policy" ? "*" : exposure.namedOnly ? stranger : everybody]];
      return isSilent(entry, meeting(exposure.when, readers));
    });
    expect(silent.map(({ entry, exposure }) => `${entry.type} ${exposure.how}`)).toEqual([]);
  });
});

/** A fixed place inside the territory the resource is tried in. */
function inside(entry: Entry, { to }: Movement): boolean {
  if (typeof to === "string" || !("region" in to || "country" in to)) return false;
  const cloud = entry.type.startsWith("aws:") ? "aws" : "alicloud";
  const country = "country" in to ? to.country : facts.regions.find(cloud, to.region)?.country;
  return cloud === "alicloud"
    ? country === "CN"
    : facts.laws.find(({ id }) => id === "EU-GDPR")?.territory.countries.includes(country ?? "") === true;
}

function element({ each }: Movement): readonly (readonly [string, Value])[] {
  return each === undefined ? [] : [[`${each}.any`, "any"]];
}

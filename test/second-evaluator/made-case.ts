/** Random cases in the form of test/plans: movers, exposures, and what lies about them, with transfers for some of it. */
import fc from "fast-check";
import type { Scenario } from "../scenario.ts";
import { placeOf } from "./facts.ts";
import { addExposure } from "./made-exposures.ts";
import { addHub } from "./made-hubs.ts";
import { addMover } from "./made-movers.ts";
import { transferFor } from "./made-transfers.ts";
import { type Aim, type Dice, diceOf, type Making } from "./making.ts";

export const madeCase: fc.Arbitrary<Scenario> = fc.gen().map((gen) => caseOf(diceOf(gen)));

function caseOf(dice: Dice): Scenario {
  const cloud = dice.of("aws", "aws", "alicloud");
  const settings = stated(dice, cloud);
  const making: Making = { dice, cloud, resources: [], ledger: [], aims: [], stated: tagsFor(settings) };
  if (dice.in100(85)) addMover(making);
  else addExposure(making);
  if (dice.in100(40)) addMover(making);
  if (cloud === "alicloud" && dice.in100(15)) addHub(making);
  if (dice.in100(15)) addExposure(making);
  const transfers = dice.in100(70) ? filed(dice, making.aims) : [];
  return {
    case: "made up",
    settings: {
      ...settings,
      ...vouched(making),
      ...(making.ledger.length > 0 ? { ledger: making.ledger } : {}),
      transfers,
    },
    resources: making.resources,
  };
}

function filed(dice: Dice, aims: readonly Aim[]): NonNullable<NonNullable<Scenario["settings"]>["transfers"]> {
  return aims.flatMap((aim, index) => (dice.in100(80) ? (transferFor(dice, aim, `T-${index}`) ?? []) : []));
}

/** For some of what says that it anonymises somebody answers. */
function vouched({ dice, resources }: Making): Settings {
  const marked = resources.filter(({ inputs }) => JSON.stringify(inputs?.tags ?? {}).includes("landlocked-anonymises"));
  const answered = marked.filter(() => dice.in100(60));
  if (answered.length === 0) return {};
  const said = { method: "counts of at least 20 people", owner: "privacy@example.com", checked: "2026-05-01" };
  return { anonymisers: answered.map(({ name, type }) => ({ resource: name, type, ...said })) };
}

type Settings = NonNullable<Scenario["settings"]>;

function stated(dice: Dice, cloud: Making["cloud"]): Settings {
  const homes = { aws: ["eu-central-1", "ap-southeast-1", "us-east-1"], alicloud: ["cn-hangzhou", "eu-central-1"] };
  const defaults = dice.in100(50) ? { defaultRegion: { [cloud]: dice.of(...homes[cloud]) } } : {};
  if (dice.in100(70)) return defaults;
  const home = `${cloud}/${dice.of(...homes[cloud])}`;
  const residency = {
    dataClass: dice.of("none", "personal", "personal", "sensitive"),
    subjects: dice.of(["EEA"], ["CN", "SG"]),
  };
  return { ...defaults, home, pinned: dice.in100(30), ...(dice.in100(50) ? residency : {}) } as Settings;
}

/** All that a stack asks of what holds data, where it states what it holds. */
function tagsFor({ home = "", dataClass, subjects = [] }: Settings): Readonly<Record<string, string>> | undefined {
  if (dataClass === undefined) return undefined;
  const [cloud = "", region = ""] = home.split("/");
  return {
    "landlocked-zone": placeOf(cloud, region)?.territory ?? "",
    "landlocked-class": dataClass,
    "landlocked-subjects": subjects.join("+"),
    "landlocked-owner": "test",
    "landlocked-stack": "test",
  };
}

/** One estate in the making: chance, the resources so far, and the flows that transfers may be made for. */
import fc from "fast-check";
import type { Input, Ledger, Resource } from "./estate.ts";
import { kindOf } from "./kinds.ts";

export interface Dice {
  /** One of these, each as likely. */
  of<T>(...values: readonly T[]): T;
  /** Of a hundred times, how many. */
  in100(times: number): boolean;
}

export function diceOf(gen: fc.GeneratorValue): Dice {
  return {
    of: <T>(...values: readonly T[]): T => gen(() => fc.constantFrom(...values)),
    in100: (times) => gen(() => fc.nat({ max: 99 })) < times,
  };
}

/** What a transfer may be made for. */
export interface Aim {
  readonly source: string;
  readonly cloud: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Making {
  readonly dice: Dice;
  readonly cloud: "aws" | "alicloud";
  readonly resources: Resource[];
  readonly ledger: Ledger[];
  readonly aims: Aim[];
  /** The tags that a stack requires which states what it holds. */
  readonly stated: Readonly<Record<string, string>> | undefined;
}

/** What a made-up property says, and where that is as far as the maker knows. */
export interface Said {
  readonly value: Input;
  readonly region?: string | undefined;
  readonly name?: string;
}

const favourites = {
  aws: ["eu-central-1", "eu-west-1", "us-east-1", "ap-southeast-1", "ap-northeast-1", "eu-west-2", "ap-east-1"],
  alicloud: [
    "cn-hangzhou",
    "cn-shanghai",
    "cn-hongkong",
    "ap-southeast-1",
    "eu-central-1",
    "us-east-1",
    "ap-northeast-1",
  ],
};
const others = {
  aws: "eu-central-2 ap-southeast-2 ap-northeast-2 ap-south-1 sa-east-1 me-central-1 ap-southeast-3 ap-southeast-5 ap-southeast-7 ap-east-2 ca-central-1 us-west-2 eu-north-1 us-fantasy-9".split(
    " ",
  ),
  alicloud:
    "eu-west-1 me-central-1 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-northeast-2 us-west-1 cn-beijing na-south-1".split(
      " ",
    ),
};

export function region({ dice, cloud }: Making): string {
  return dice.of(...(dice.in100(80) ? favourites : others)[cloud]);
}

/** A resource that holds data, one that is there already or a new one. */
export function holder(making: Making, type: string): Resource {
  const { dice, resources } = making;
  const there = resources.filter((one) => one.type === type);
  if (there.length > 0 && dice.in100(35)) return dice.of(...there);
  return add(making, type, {});
}

interface How {
  readonly isTagged?: boolean;
  /** Where what it belongs to lies, as far as that is known. */
  readonly near?: string | null;
  readonly dependsOn?: NonNullable<Resource["dependsOn"]>;
}

/** @param inputs what it is given besides name and tags */
export function add(making: Making, type: string, inputs: Readonly<Record<string, Input>>, how: How = {}): Resource {
  const { dice, resources } = making;
  const { isTagged = true } = how;
  const { name: property } = kindOf(type);
  const name = `${isTagged ? "store" : "part"}-${resources.length}`;
  const tags = isTagged ? tagsOf(making) : undefined;
  const one: Resource = {
    name,
    type,
    ...placed(making, how.near),
    ...(how.dependsOn ? { dependsOn: how.dependsOn } : {}),
    inputs: {
      ...(property === undefined ? {} : { [property]: name }),
      ...inputs,
      ...(tags ? { tags } : {}),
      ...(making.cloud === "aws" && isTagged && dice.in100(5) ? { region: region(making) } : {}),
    },
  };
  resources.push(one);
  return one;
}

/** Mostly where what it belongs to lies; some by a default provider. */
function placed(making: Making, near: string | null | undefined): { region?: string } {
  if (near !== undefined && making.dice.in100(88)) return near === null ? {} : { region: near };
  return making.dice.in100(94) ? { region: region(making) } : {};
}

function tagsOf({ dice, stated }: Making): Record<string, string> | undefined {
  const all = stated && dice.in100(92) ? { ...stated } : undefined;
  if (!all && dice.in100(45)) return undefined;
  const tags: Record<string, string> = all ?? {};
  if (dice.in100(stated ? 40 : 80))
    tags["landlocked-class"] = dice.of("none", "personal", "personal", "sensitive", "important");
  if (dice.in100(40)) tags["landlocked-subjects"] = dice.of("EEA", "CN", "SG", "US", "EEA+CN", "JP", "AU");
  if (dice.in100(10)) tags["landlocked-purpose"] = dice.of("crm", "backup");
  if (dice.in100(6)) tags["landlocked-anonymises"] = "privacy@example.com";
  return Object.keys(tags).length > 0 ? tags : undefined;
}

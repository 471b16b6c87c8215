/** How a made-up property names what it means: a resource of the stack, another stack's, a region, or nothing anybody knows. */
import { unknown } from "../../policies/border/terms/value.ts";
import type { Ledger } from "./estate.ts";
import { arnOf } from "./kinds.ts";
import { type Dice, holder, type Making, region, type Said } from "./making.ts";

/** A resource of one of these types, however a property may name it; or what is not of this stack. */
export function naming(making: Making, ...types: readonly string[]): Said {
  const { dice, cloud, ledger } = making;
  const type = dice.of(...types);
  const isBucket = type.endsWith("/bucket:Bucket");
  const luck = dice.of(1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5);
  if (luck <= 1) {
    const one = holder(making, type);
    const arn = cloud === "aws" && one.region !== undefined ? arnOf(type, one.name, one.region) : undefined;
    const ways = [`${one.name}-id-made-up`, ...(arn ? [arn] : []), ...(isBucket ? [one.name] : [])];
    return { value: dice.of(...ways), region: one.region, name: one.name };
  }
  if (luck === 2) {
    const there = region({ ...making });
    const identity = arnOf(type, `listed-${ledger.length}`, there) ?? `listed-${ledger.length}`;
    const name = isBucket ? `listed-${ledger.length}` : identity;
    if (there === "us-fantasy-9") return { value: unknown };
    ledger.push(listed(dice, name, type, `${cloud}/${there}`));
    return { value: isBucket && cloud === "aws" ? dice.of(name, `arn:aws:s3:::${name}`) : name, region: there };
  }
  if (luck === 3) return { value: unknown };
  const there = region(making);
  const arn =
    isBucket || cloud !== "aws" ? undefined : arnOf(type, "elsewhere", there, luck === 4 ? undefined : "999988887777");
  return arn === undefined ? { value: "of-nobody-here" } : { value: arn, region: there };
}

function listed(dice: Dice, identity: string, type: string, region: string): Ledger {
  const dataClass = dice.of("none", "personal", "personal", "sensitive", undefined);
  return {
    identities: [identity],
    type,
    region,
    taken: dice.in100(90) ? "2026-05-20" : "2026-04-01",
    digested: dice.in100(92),
    ...(dataClass ? { dataClass } : {}),
    ...(dice.in100(30) ? { subjects: ["EEA"] } : {}),
  } as Ledger;
}

/** A region's code, or what stands where one should. */
export function saidRegion(making: Making): Said {
  if (making.dice.in100(6)) return { value: unknown };
  const code = region(making);
  return { value: code, region: code };
}

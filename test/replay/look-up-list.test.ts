/** What a function that lists what exists, or what is offered, is answered with, and what is told of what it finds. */
import { describe, expect, it } from "vitest";
import { loadFunctions } from "../../policies/clouds/load-functions.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { answerQuestion } from "../../policies/replay/answers/answer-question.ts";
import type { Answered, WireProperties } from "../../policies/replay/host/wire.ts";
import { unknownText } from "../../policies/wire/encoding.ts";
import { settings as madeUp } from "../border/made-up-estate.ts";

const [facts, functions] = [await loadFacts(), loadFunctions()];
const own = "1234567890123456";
const settings = { ...madeUp, project: "shop", accounts: [own], defaultRegion: { alicloud: "cn-hangzhou" } };
const singapore = { region: "ap-southeast-1" };

function found(name: string, args: WireProperties = {}, provider?: WireProperties): Answered {
  const call = `alicloud:${name}:${name.slice(name.indexOf("/") + 1)}`;
  return answerQuestion({ call, args, provider }, { outputs: new Map(), functions }, facts, settings);
}

describe("a list", () => {
  it("is of what is asked for by id or full name, else of some, side by side and as blocks", () => {
    const ids = ["vpc-1", "vpc-2"];
    const byId = found("vpc/getNetworks", { ids });
    expect(byId.answer).toMatchObject({ ids, vpcs: [{ id: "vpc-1", vpcId: "vpc-1" }, { id: "vpc-2" }] });
    expect(byId.answer).toMatchObject({ totalCount: unknownText, vpcs: [{ cidrBlock: unknownText }, {}] });
    expect(found("vpc/getNetworks", { nameRegex: "^main$" }).answer).toMatchObject({ names: ["main"] });
    const some = found("vpc/getSwitches", { nameRegex: "main" });
    expect(new Set(some.answer?.ids as string[]).size).toBe(3);
    expect(found("vpc/getSwitches", { ids: [] }).found).toHaveLength(3);
  });

  it("lies where it is looked up, and says by which function", () => {
    const [one] = found("rds/getInstances", { nameRegex: "^people$" }, singapore).found ?? [];
    expect(one).toMatchObject({ type: "alicloud:rds/instance:Instance", name: "getInstances(people)" });
    expect(one?.symbols).toMatchObject({ regionId: "ap-southeast-1" });
    expect(String(one?.symbols?.connectionString)).toContain(".ap-southeast-1.");
    expect(found("rds/getInstances", { nameRegex: "^people$" }).found?.[0]?.urn).not.toBe(one?.urn);
  });

  it("names roles by ARNs of no region", () => {
    expect(found("ram/getRoles", { nameRegex: "^report$" }).answer).toMatchObject({
      roles: [{ arn: `acs:ram::${own}:role/report` }],
    });
  });

  it.each(["ecs/getImages", "vpc/getNetworks"])("says of what may be another's not whose it is: %s", (name) => {
    expect(JSON.stringify(found(name))).not.toContain(own);
  });

  it.each<[string, string, WireProperties]>([
    ["of what nobody knows", "vpc/getNetworks", { ids: unknownText }],
    ["with one id nobody knows", "vpc/getNetworks", { ids: ["vpc-1", unknownText] }],
    ["of a name nobody knows", "vpc/getNetworks", { nameRegex: unknownText }],
    ["of what is called like a region", "rds/getInstances", { nameRegex: "^ap-southeast-1$" }],
    ["of buckets, which are of all regions", "oss/getBuckets", { nameRegex: "^people$" }],
    ["of what hands on what it gets", "nas/getDataFlows", {}],
  ])("is none %s", (_, name, args) => {
    expect(found(name, args)).toEqual({ answer: undefined });
  });
});

describe("what is offered", () => {
  it("is zones of the region, and kinds of machines, made up", () => {
    const zones = found("rds/getZones", {}, singapore);
    expect(zones).toMatchObject({
      found: [],
      answer: { ids: ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"] },
    });
    expect(zones.answer?.zones).toMatchObject([{ id: "ap-southeast-1a", multiZoneIds: unknownText }, {}, {}]);
    expect(found("ecs/getInstanceTypes").answer).toMatchObject({
      instanceTypes: [{ cpuCoreCount: unknownText }, {}, {}],
    });
    expect(found("rds/getInstanceClasses").answer).toMatchObject({ instanceClasses: [{ price: unknownText }, {}, {}] });
  });

  it("is not known where the region is not, nor of zones that are several at once", () => {
    expect(found("rds/getZones", {}, {}).answer).toBeUndefined();
    expect(found("rds/getZones", { multi: true }).answer).toBeUndefined();
  });
});

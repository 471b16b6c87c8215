/** The network has no way out that the stack did not ask for, and its flows are logged in the region. */
import { describe, expect, it } from "vitest";
import { PrivateNetwork } from "../../../components/alicloud/private-network.ts";
import type { Recorded } from "../recorder.ts";
import {
  accountId,
  cidr,
  type Hangzhou,
  inHangzhou,
  keyId,
  logProject,
  networkId,
  region,
  residency,
  securityGroupId,
  subnetIds,
  zones,
} from "./hangzhou.ts";

describe("PrivateNetwork", () => {
  it("has one switch in each zone, inside its block", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:vpc/network:Network").inputs).toMatchObject({ cidrBlock: cidr });
    const switches = inOrder(recording.ofType("alicloud:vpc/switch:Switch"));
    expect(switches.map((inputs) => [inputs.zoneId, inputs.cidrBlock])).toEqual([
      ["cn-hangzhou-h", "10.10.0.0/17"],
      ["cn-hangzhou-i", "10.10.128.0/17"],
    ]);
  });

  it("has no way to the internet, whatever is asked of a machine in it", async () => {
    const recording = await inHangzhou(() => {});
    const types = recording.resources.map(({ type }) => type);
    expect(types.filter((type) => /natGateway|eip|ipv4Gateway|ipv6Gateway/i.test(type))).toEqual([]);
    const { inputs } = recording.one("alicloud:vpc/networkAcl:NetworkAcl");
    expect(inputs.resources).toEqual(subnetIds.map((resourceId) => ({ resourceId, resourceType: "VSwitch" })));
    expect(directions(inputs.egressAclEntries, "destinationCidrIp")).toEqual([
      ["accept", cidr],
      ["accept", "100.64.0.0/10"],
      ["drop", "0.0.0.0/0"],
    ]);
    expect(directions(inputs.ingressAclEntries, "sourceCidrIp")).toEqual([
      ["accept", cidr],
      ["accept", "100.64.0.0/10"],
      ["drop", "0.0.0.0/0"],
    ]);
  });

  it("has a security group that lets nothing in or out but the network and the region's services", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:ecs/securityGroup:SecurityGroup").inputs).toMatchObject({ vpcId: networkId });
    const rules = inOrder(recording.ofType("alicloud:ecs/securityGroupRule:SecurityGroupRule"));
    expect(rules.every((rule) => rule.securityGroupId === securityGroupId)).toBe(true);
    expect(rules.map((rule) => [rule.type, rule.policy, rule.cidrIp, rule.priority])).toEqual([
      ["ingress", "accept", cidr, 1],
      ["egress", "drop", "0.0.0.0/0", 100],
      ["egress", "accept", cidr, 1],
      ["egress", "accept", "100.64.0.0/10", 1],
    ]);
  });

  it("reaches OSS of its region through an endpoint that writes to the account's own buckets only", async () => {
    const { inputs } = (await inHangzhou(() => {})).one("alicloud:vpc/gatewayEndpoint:GatewayEndpoint");
    expect(inputs).toMatchObject({
      vpcId: networkId,
      serviceName: "com.aliyun.cn-hangzhou.oss",
      routeTables: ["vtb-of-the-network"],
    });
    expect(JSON.parse(String(inputs.policyDocument)).Statement).toEqual([
      { Effect: "Allow", Principal: ["*"], Action: ["oss:GetObject"], Resource: ["acs:oss:*:*:*"] },
      { Effect: "Allow", Principal: ["*"], Action: ["oss:*"], Resource: [`acs:oss:*:${accountId}:*`] },
    ]);
  });

  it("logs all its flows in the region, encrypted by the key, for the days asked", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.one("alicloud:vpc/flowLog:FlowLog").inputs).toMatchObject({
      resourceType: "VPC",
      resourceId: networkId,
      trafficType: "All",
      projectName: logProject,
      logStoreName: "flow-logs",
      status: "Active",
    });
    expect(recording.one("alicloud:log/store:Store", "network-flow-logs-log-store").inputs).toMatchObject({
      projectName: logProject,
      retentionPeriod: 190,
      encryptConf: { enable: true, userCmkInfo: { cmkKeyId: keyId, regionId: region } },
    });
  });

  it("finds flows by their addresses, and counts them", async () => {
    const { inputs } = (await inHangzhou(() => {})).one(
      "alicloud:log/storeIndex:StoreIndex",
      "network-flow-logs-log-index",
    );
    expect(inputs.fieldSearches).toContainEqual(expect.objectContaining({ name: "srcaddr", type: "text" }));
    expect(inputs.fieldSearches).toContainEqual({ name: "bytes", type: "long", enableAnalytics: true });
  });

  it("lets machines call out by HTTPS, behind one address, where an internet gateway is asked for", async () => {
    const recording = await inHangzhou((hangzhou) => open(hangzhou));
    expect(recording.ofType("alicloud:vpc/networkAcl:NetworkAcl").map(({ name }) => name)).toEqual(["network-border"]);
    expect(recording.one("alicloud:vpc/natGateway:NatGateway").inputs).toMatchObject({
      vpcId: "open-vpc-id",
      natType: "Enhanced",
      networkType: "internet",
    });
    const translations = inOrder(recording.ofType("alicloud:vpc/snatEntry:SnatEntry"));
    expect(translations.map((inputs) => [inputs.sourceVswitchId, inputs.snatIp])).toEqual([
      ["open-cn-hangzhou-h-id", "203.0.113.7"],
      ["open-cn-hangzhou-i-id", "203.0.113.7"],
    ]);
    const group = recording.one("landlocked:alicloud:InternalSecurityGroup", "open-internal");
    const outwards = inOrder(recording.childrenOf(group)).filter(({ cidrIp }) => cidrIp === "0.0.0.0/0");
    expect(outwards.map((inputs) => [inputs.policy, inputs.portRange])).toEqual([
      ["drop", undefined],
      ["accept", "443/443"],
    ]);
  });

  it("tells others where it is", async () => {
    const recording = await inHangzhou(() => {});
    expect(recording.outputsOf(recording.one("landlocked:alicloud:PrivateNetwork"))).toEqual({
      networkId,
      cidr,
      subnetIds,
      internalSecurityGroupId: securityGroupId,
      storeEndpointId: networkId,
    });
  });

  it("takes at least two zones", async () => {
    await inHangzhou((hangzhou) => {
      expect(() => open(hangzhou, ["cn-hangzhou-h"])).toThrow("open was given 1 zone(s)");
    });
  });
});

function open({ opts, key, logStore }: Hangzhou, inZones: readonly string[] = zones): void {
  new PrivateNetwork(
    "open",
    {
      residency,
      region,
      cidr: "10.20.0.0/16",
      zones: inZones,
      internetGateway: true,
      logStore,
      key,
      flowLogRetentionDays: 30,
    },
    opts,
  );
}

/** Their inputs by name: resources without a dependency on each other are registered in no certain order. */
function inOrder(resources: Recorded[]): Recorded["inputs"][] {
  return resources.sort((a, b) => a.name.localeCompare(b.name)).map(({ inputs }) => inputs);
}

function directions(entries: unknown, block: string): unknown[] {
  return (entries as Record<string, unknown>[]).map((entry) => [entry.policy, entry[block]]);
}

/** What isn't reachable can't be carried off: no way out, endpoints of the region only, everything recorded. */
import { describe, expect, it } from "vitest";
import { PrivateNetwork } from "../../../components/aws/private-network.ts";
import { type Recording, resolved } from "../recorder.ts";
import {
  account,
  beijing,
  expectWellFormed,
  inFrankfurt,
  keyArn,
  region,
  residency,
  statement,
  statements,
  zones,
} from "./frankfurt.ts";

type Extra = { zones?: readonly string[]; internetGateway?: boolean; region?: string };

async function build(extra: Extra = {}, options: Parameters<typeof inFrankfurt>[1] = {}) {
  let network: PrivateNetwork | undefined;
  const recording = await inFrankfurt(({ key, logStore, under }) => {
    const args = { residency, region, cidr: "10.30.0.0/16", zones, key, logStore, flowLogRetentionDays: 180 };
    network = new PrivateNetwork("net", { ...args, ...extra }, under);
  }, options);
  if (!network) throw new Error("not built");
  return { recording, network };
}

const endpoint = (recording: Recording, service: string) =>
  recording.one("aws:ec2/vpcEndpoint:VpcEndpoint", `-${service}`);

describe("aws private network", () => {
  it("has DNS of its own and one private subnet a zone, in the order of the zones", async () => {
    const { recording, network } = await build();
    expectWellFormed(recording);
    expect(recording.one("aws:ec2/vpc:Vpc").inputs).toMatchObject({
      cidrBlock: "10.30.0.0/16",
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: { Name: "net" },
    });
    expect(recording.ofType("aws:ec2/subnet:Subnet").map(({ inputs }) => inputs)).toMatchObject([
      { cidrBlock: "10.30.0.0/18", availabilityZone: "eu-central-1a", mapPublicIpOnLaunch: false },
      { cidrBlock: "10.30.64.0/18", availabilityZone: "eu-central-1b", mapPublicIpOnLaunch: false },
    ]);
    expect(network.cidr).toBe("10.30.0.0/16");
    expect(await Promise.all(network.subnetIds.map(resolved))).toEqual([
      "net-private-eu-central-1a-id",
      "net-private-eu-central-1b-id",
    ]);
    expect(await resolved(network.networkId)).toBe("net-id");
  });

  it("has no way out", async () => {
    const { recording } = await build();
    for (const type of ["internetGateway:InternetGateway", "natGateway:NatGateway", "route:Route", "eip:Eip"]) {
      expect(recording.ofType(`aws:ec2/${type}`)).toEqual([]);
    }
    expect(recording.ofType("aws:ec2/routeTable:RouteTable")).toHaveLength(1);
    expect(recording.one("aws:ec2/routeTable:RouteTable").inputs).not.toHaveProperty("routes");
    expect(recording.ofType("aws:ec2/routeTableAssociation:RouteTableAssociation")).toHaveLength(2);
  });

  it("closes the default security group, and opens the internal one inside the network and to S3 only", async () => {
    const { recording, network } = await build();
    expect(recording.one("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup").inputs).toMatchObject({
      vpcId: "net-id",
      ingress: [],
      egress: [],
    });
    const internal = await resolved(network.internalSecurityGroupId);
    const rules = [
      "securityGroupIngressRule:SecurityGroupIngressRule",
      "securityGroupEgressRule:SecurityGroupEgressRule",
    ];
    const [ingress, egress] = rules.map((type) => recording.ofType(`aws:vpc/${type}`).map(({ inputs }) => inputs));
    expect(ingress).toMatchObject([{ securityGroupId: internal, ipProtocol: "-1", cidrIpv4: "10.30.0.0/16" }]);
    expect(egress).toMatchObject([
      { securityGroupId: internal, ipProtocol: "-1", cidrIpv4: "10.30.0.0/16" },
      { securityGroupId: internal, ipProtocol: "tcp", fromPort: 443, toPort: 443, prefixListId: "pl-s3" },
    ]);
  });

  it("reaches the services of its region through endpoints, by their usual names", async () => {
    const { recording } = await build();
    const interfaces = recording
      .ofType("aws:ec2/vpcEndpoint:VpcEndpoint")
      .filter(({ inputs }) => inputs.vpcEndpointType === "Interface");
    const services = interfaces.map(({ inputs }) => String(inputs.serviceName).replace(`com.amazonaws.${region}.`, ""));
    expect(services.sort()).toEqual([
      ...["autoscaling", "ec2", "ecr.api", "ecr.dkr", "eks", "eks-auth", "elasticloadbalancing", "kms"],
      ...["logs", "monitoring", "secretsmanager", "ssm", "ssmmessages", "sts"],
    ]);
    for (const { inputs } of interfaces) {
      expect(inputs).toMatchObject({
        vpcId: "net-id",
        privateDnsEnabled: true,
        subnetIds: ["net-private-eu-central-1a-id", "net-private-eu-central-1b-id"],
        securityGroupIds: ["net-internal-id"],
      });
    }
    expect(endpoint(recording, "s3").inputs).toMatchObject({
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${region}.s3`,
      routeTableIds: ["net-private-id"],
    });
  });

  it("lets only the own account's principals through the endpoints, and only to its buckets", async () => {
    const { recording, network } = await build({}, { preview: true });
    const own = {
      StringEquals: { "aws:PrincipalAccount": account },
      StringEqualsIfExists: { "aws:ResourceAccount": account },
    };
    expect(statements(endpoint(recording, "kms"))).toMatchObject([{ Effect: "Allow", Action: "*", Condition: own }]);
    const published = statement(endpoint(recording, "ecr-dkr"), "OwnPrincipalsReadWhatIsPublished");
    for (const action of published.Action as string[]) expect(action).toMatch(/^ecr:(BatchGet|BatchCheck|Get)/);
    expect(statements(endpoint(recording, "sts"))).toHaveLength(2);
    expect(statement(endpoint(recording, "sts"), "RolesOfPods")).toMatchObject({
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: { StringEquals: { "aws:ResourceAccount": account } },
    });
    expect(statement(endpoint(recording, "s3"), "OwnBucketsOfOwnPrincipals")).toMatchObject({
      Action: "s3:*",
      Condition: { StringEquals: { "aws:PrincipalAccount": account, "aws:ResourceAccount": account } },
    });
    const read = statement(endpoint(recording, "s3"), "BuildingBlocksOfThisRegion");
    expect(read.Action).toBe("s3:GetObject");
    for (const bucket of read.Resource as string[]) expect(bucket).toContain(`-${region}`);
    expect(network.nodes.endpoints.nodes.s3).toBeDefined();
  });

  it("records all flows in its region, encrypted by the key", async () => {
    const { recording } = await build();
    const logGroup = recording.one("aws:cloudwatch/logGroup:LogGroup", "net-flows-log-group");
    expect(logGroup.inputs).toMatchObject({ name: "/landlocked/net-flows", kmsKeyId: keyArn, retentionInDays: 180 });
    const flowLog = recording.one("aws:ec2/flowLog:FlowLog");
    expect(flowLog.dependencies).toContain(recording.one("aws:iam/rolePolicy:RolePolicy").urn);
    expect(flowLog.inputs).toMatchObject({
      vpcId: "net-id",
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: `arn:aws:logs:${region}:${account}:log-group:/landlocked/net-flows`,
      iamRoleArn: "arn:aws:iam/role:net-flows-role",
    });
    expect(statements(recording.one("aws:iam/role:Role"), "assumeRolePolicy")).toMatchObject([
      {
        Principal: { Service: "vpc-flow-logs.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": account } },
      },
    ]);
    const arn = `arn:aws:logs:${region}:${account}:log-group:/landlocked/net-flows`;
    expect(statements(recording.one("aws:iam/rolePolicy:RolePolicy"))).toMatchObject([{ Resource: [arn, `${arn}:*`] }]);
  });

  it("records what names are asked for, and answers for AWS's own only, so that none carries data out", async () => {
    const { recording } = await build();
    expect(recording.one("aws:cloudwatch/logGroup:LogGroup", "net-names-log-group").inputs).toMatchObject({
      name: "/aws/vendedlogs/landlocked/net-names",
      kmsKeyId: keyArn,
    });
    expect(
      recording.one("aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation").inputs
        .resourceId,
    ).toBe("net-id");
    const rules = recording.ofType("aws:route53/resolverFirewallRule:ResolverFirewallRule").map(({ inputs }) => inputs);
    expect(rules.map(({ priority, action }) => [priority, action]).sort()).toEqual([
      [100, "ALLOW"],
      [200, "BLOCK"],
    ]);
    const open = (await build({ internetGateway: true })).recording;
    expect(open.ofType("aws:route53/resolverFirewallRule:ResolverFirewallRule")).toEqual([]);
    expect(open.ofType("aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig")).toHaveLength(1);
  });

  it("goes out for HTTPS only where internet is asked for, and moves no subnet for it", async () => {
    const { recording } = await build({ internetGateway: true });
    expectWellFormed(recording);
    const subnet = (name: string) => recording.one("aws:ec2/subnet:Subnet", name).inputs;
    expect(subnet("net-private-eu-central-1a").cidrBlock).toBe("10.30.0.0/18");
    expect(subnet("net-private-eu-central-1b").cidrBlock).toBe("10.30.64.0/18");
    expect(subnet("public")).toMatchObject({ cidrBlock: "10.30.128.0/18", mapPublicIpOnLaunch: false });
    expect(recording.one("aws:ec2/natGateway:NatGateway").inputs).toMatchObject({
      subnetId: "net-internet-public-id",
      allocationId: "eipalloc-1",
    });
    expect(recording.ofType("aws:ec2/route:Route").map(({ inputs }) => inputs)).toMatchObject([
      { routeTableId: "net-internet-public-id", gatewayId: "net-internet-id", destinationCidrBlock: "0.0.0.0/0" },
      { routeTableId: "net-private-id", natGatewayId: "net-internet-nat-id", destinationCidrBlock: "0.0.0.0/0" },
    ]);
    const egress = recording.one("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", "-https");
    expect(egress.inputs).toMatchObject({ cidrIpv4: "0.0.0.0/0", ipProtocol: "tcp", fromPort: 443, toPort: 443 });
  });

  it("names China's services as China does", async () => {
    const extra = { region: "cn-north-1", zones: ["cn-north-1a", "cn-north-1b"] };
    const { recording } = await build(extra, { place: beijing });
    expect(endpoint(recording, "sts").inputs.serviceName).toBe("cn.com.amazonaws.cn-north-1.sts");
    expect(endpoint(recording, "s3").inputs.policy).not.toContain("arn:aws:");
  });

  it("refuses zones that are too few, the same, or of another region", async () => {
    const one = build({ zones: ["eu-central-1a"] });
    await expect(one).rejects.toThrow("net needs at least two different zones, found eu-central-1a.");
    const same = build({ zones: ["eu-central-1a", "eu-central-1a"] });
    await expect(same).rejects.toThrow("at least two different zones");
    const other = build({ zones: ["eu-central-1a", "eu-west-1b"] });
    await expect(other).rejects.toThrow(
      "net: eu-west-1b is no zone of eu-central-1; zones are written like eu-central-1a.",
    );
  });
});

/** Asks AWS, read-only, by its SDK. */
import { type AccountChecks, bucketIsFree, met, missing } from "./account-checks.ts";
import { load } from "./load-sdk.ts";
import type { NeedState } from "./need.ts";

/** @param endpoint instead of AWS's own, for tests. @throws InputError where a package of the SDK is not installed */
export async function awsChecks(region: string, endpoint?: string): Promise<AccountChecks> {
  const options = { region, maxAttempts: 2, ...(endpoint !== undefined && { endpoint }) };
  const [sts, ec2, iam, rds, quotas] = await Promise.all([
    load("@aws-sdk/client-sts", () => import("@aws-sdk/client-sts")),
    load("@aws-sdk/client-ec2", () => import("@aws-sdk/client-ec2")),
    load("@aws-sdk/client-iam", () => import("@aws-sdk/client-iam")),
    load("@aws-sdk/client-rds", () => import("@aws-sdk/client-rds")),
    load("@aws-sdk/client-service-quotas", () => import("@aws-sdk/client-service-quotas")),
  ]);
  const machines = new ec2.EC2Client(options);
  return {
    account: async () => {
      const { Account = "" } = await new sts.STSClient(options).send(new sts.GetCallerIdentityCommand({}));
      return Account;
    },
    region: async (code) => {
      const { Regions = [] } = await machines.send(
        new ec2.DescribeRegionsCommand({ RegionNames: [code], AllRegions: true }),
      );
      const status = Regions[0]?.OptInStatus;
      return status === "not-opted-in" || status === undefined
        ? missing(`${code} is not switched on for this account (Account, AWS Regions)`)
        : met(`${code} is open to this account`);
    },
    service: async (service): Promise<NeedState> => met(`${service} needs no activation on AWS`),
    role: async (RoleName) => {
      try {
        await new iam.IAMClient(options).send(new iam.GetRoleCommand({ RoleName }));
        return met(`${RoleName} is there`);
      } catch (error) {
        if (error instanceof iam.NoSuchEntityException) return missing(`${RoleName} is not there yet`);
        throw error;
      }
    },
    quota: async (code, takes) => {
      const [ServiceCode, QuotaCode] = code.split("/");
      const client = new quotas.ServiceQuotasClient(options);
      const { Quota } = await client.send(new quotas.GetServiceQuotaCommand({ ServiceCode, QuotaCode }));
      const allowed = Quota?.Value ?? 0;
      const saw = `the account may have ${allowed}, this stack takes ${takes}; what others take of it is not counted`;
      return allowed < takes ? missing(saw) : met(saw);
    },
    zone: async (zone) => {
      const { AvailabilityZones = [] } = await machines.send(new ec2.DescribeAvailabilityZonesCommand({}));
      const found = AvailabilityZones.find(({ ZoneName }) => ZoneName === zone);
      const names = AvailabilityZones.map(({ ZoneName }) => ZoneName).join(", ");
      return found?.State === "available" ? met(`${zone} is open`) : missing(`${zone} is not; open are ${names}`);
    },
    offered: async (name, of, zones) => {
      const where = of === "machine" ? await offeringZones(name) : await databaseZones(name);
      const lacking = zones.filter((zone) => !where.includes(zone));
      return lacking.length === 0
        ? met(`${name} is on offer in ${zones.join(", ")}`)
        : missing(`${name} is not on offer in ${lacking.join(", ")}`);
    },
    name: (name) => bucketIsFree(name, endpoint === undefined ? bucketUrl(name, region) : `${endpoint}/${name}`),
  };

  async function offeringZones(name: string): Promise<readonly string[]> {
    const { InstanceTypeOfferings = [] } = await machines.send(
      new ec2.DescribeInstanceTypeOfferingsCommand({
        LocationType: "availability-zone",
        Filters: [{ Name: "instance-type", Values: [name] }],
      }),
    );
    return InstanceTypeOfferings.flatMap(({ Location }) => Location ?? []);
  }

  async function databaseZones(name: string): Promise<readonly string[]> {
    const client = new rds.RDSClient(options);
    const ask = new rds.DescribeOrderableDBInstanceOptionsCommand({
      Engine: "postgres",
      DBInstanceClass: name,
      Vpc: true,
    });
    const { OrderableDBInstanceOptions = [] } = await client.send(ask);
    return OrderableDBInstanceOptions.flatMap(({ AvailabilityZones = [] }) =>
      AvailabilityZones.flatMap(({ Name }) => Name ?? []),
    );
  }
}

function bucketUrl(name: string, region: string): string {
  return `https://${name}.s3.${region}.${region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com"}/`;
}

/** Asks Alibaba Cloud, read-only, by the core of its SDK. */
import { createRequire } from "node:module";
import { type AccountChecks, bucketIsFree, met, missing, notChecked } from "./account-checks.ts";
import { type Ask, alicloudQuota, type CloudAnswer, listAt } from "./alicloud-quota.ts";
import { load } from "./load-sdk.ts";

type Core = typeof import("@alicloud/openapi-core", { with: { "resolution-mode": "require" }});

/** @param endpoint host and port instead of Alibaba Cloud's own, for tests. @throws InputError where the SDK is not installed */
export async function alicloudChecks(region: string, endpoint?: string): Promise<AccountChecks> {
  const ask = await asking(region, endpoint);
  return {
    account: async () => String((await ask("sts", "2015-04-01", "GetCallerIdentity")).AccountId),
    region: async (code) => {
      const { Regions } = await ask("ecs", "2014-05-26", "DescribeRegions");
      const found = listAt(Regions, "Region").some(({ RegionId }) => RegionId === code);
      return found ? met(`${code} is open to this account`) : missing(`${code} is not open to this account`);
    },
    service: async (service) => {
      if (service === "flow logs of VPC") {
        const { Enabled } = await ask("vpc", "2016-04-28", "GetFlowLogServiceStatus");
        return Enabled === true ? met("flow logs of VPC are activated") : missing("flow logs of VPC are not activated");
      }
      if (service !== "KMS") return notChecked("the service tells it in its console alone");
      const { AccountStatus } = await ask("kms", "2016-01-20", "DescribeAccountKmsStatus");
      return AccountStatus === "Enabled" ? met("KMS is activated") : missing(`KMS is ${String(AccountStatus)}`);
    },
    role: async (RoleName) => {
      try {
        await ask("ram", "2015-05-01", "GetRole", { RoleName });
        return met(`${RoleName} is there`);
      } catch (error) {
        if ((error as { code?: string }).code === "EntityNotExist.Role") return missing(`${RoleName} is not there yet`);
        throw error;
      }
    },
    quota: async (code, takes) => {
      const { allowed, used } = await alicloudQuota(ask, code);
      if (allowed === undefined) return notChecked(`Quota Center tells no number of ${code}`);
      const saw = `the account may have ${allowed}${used === undefined ? "" : ` and has ${used}`}, this stack takes ${takes}`;
      return allowed - (used ?? 0) < takes ? missing(saw) : met(saw);
    },
    zone: async (zone) => {
      const { Zones } = await ask("ecs", "2014-05-26", "DescribeZones");
      const names = listAt(Zones, "Zone").map(({ ZoneId }) => String(ZoneId));
      return names.includes(zone) ? met(`${zone} is open`) : missing(`${zone} is not; open are ${names.join(", ")}`);
    },
    offered: async (name, of, zones) => {
      if (of === "database")
        return notChecked("what RDS offers depends on engine and storage; its purchase page tells it");
      const { AvailableZones } = await ask("ecs", "2014-05-26", "DescribeAvailableResource", {
        DestinationResource: "InstanceType",
        InstanceType: name,
      });
      const open = listAt(AvailableZones, "AvailableZone")
        .filter(({ Status }) => Status === "Available")
        .map(({ ZoneId }) => String(ZoneId));
      const lacking = zones.filter((zone) => !open.includes(zone));
      return lacking.length === 0
        ? met(`${name} is on offer in ${zones.join(", ")}`)
        : missing(`${name} is not on offer in ${lacking.join(", ")}`);
    },
    name: (name) =>
      bucketIsFree(
        name,
        endpoint === undefined ? `https://${name}.oss-${region}.aliyuncs.com/` : `http://${endpoint}/${name}`,
      ),
  };
}

async function asking(region: string, endpoint: string | undefined): Promise<Ask> {
  // CommonJS with a default export of its own, which loaders of modules do not agree on.
  const require = createRequire(import.meta.url);
  const sdk = await load("@alicloud/openapi-core", async () => require("@alicloud/openapi-core") as Core);
  const { ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN } = process.env;
  return async (product, version, action, query = {}) => {
    const config = new sdk.$OpenApiUtil.Config({
      accessKeyId: ALIBABA_CLOUD_ACCESS_KEY_ID ?? process.env.ALICLOUD_ACCESS_KEY,
      accessKeySecret: ALIBABA_CLOUD_ACCESS_KEY_SECRET ?? process.env.ALICLOUD_SECRET_KEY,
      securityToken: ALIBABA_CLOUD_SECURITY_TOKEN ?? process.env.ALICLOUD_SECURITY_TOKEN,
      regionId: region,
      endpoint: endpoint ?? hostOf(product, region),
      protocol: endpoint === undefined ? "HTTPS" : "HTTP",
    });
    const params = new sdk.$OpenApiUtil.Params({
      action,
      version,
      protocol: "HTTPS",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    const request = new sdk.$OpenApiUtil.OpenApiRequest({ query: { RegionId: region, ...query } });
    const { body } = (await new sdk.default(config).callApi(params, request, {} as never)) as { body: CloudAnswer };
    return body;
  };
}

/** RAM and Quota Center answer for all regions; the others in their own. */
function hostOf(product: string, region: string): string {
  return ["ram", "quotas"].includes(product) ? `${product}.aliyuncs.com` : `${product}.${region}.aliyuncs.com`;
}

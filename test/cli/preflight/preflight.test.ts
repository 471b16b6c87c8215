/** A preflight lists what one stack needs, asks a cloud's own API where it may, and says by its exit code what is missing. */
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { opening, program } from "../program.ts";
import { runLandlocked } from "../run-landlocked.ts";
import { type Answers, type StandIn, standIn } from "./stand-in-cloud.ts";

const noCredentials = {
  AWS_ACCESS_KEY_ID: "",
  AWS_PROFILE: "",
  AWS_WEB_IDENTITY_TOKEN_FILE: "",
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "",
  ALIBABA_CLOUD_ACCESS_KEY_ID: "",
  ALICLOUD_ACCESS_KEY: "",
};
const root = resolve(".");
const preflight = (args: readonly string[], env: Readonly<Record<string, string>> = noCredentials) =>
  runLandlocked(["preflight", ...args], { ...noCredentials, ...env }, root);

interface Told {
  readonly needs: readonly {
    readonly need: { kind: string; facts: Record<string, unknown> };
    readonly finding: { state: string; saw?: string; reason?: string };
  }[];
}

/** State and what was seen, by kind of need and what names it. */
function states(stdout: string): Readonly<Record<string, string>> {
  const { needs } = JSON.parse(stdout) as Told;
  return Object.fromEntries(
    needs.map(({ need: { kind, facts }, finding }) => [
      `${kind} ${String(facts.name ?? facts.zone ?? facts.class ?? facts.role ?? facts.quota ?? facts.service ?? facts.region ?? facts.what ?? "")}`.trim(),
      `${finding.state}: ${finding.saw ?? finding.reason}`,
    ]),
  );
}

describe("without credentials", () => {
  it("lists what exactly this stack needs, as text", async () => {
    const { stdout, status } = await preflight(["frankfurt"]);
    expect(status).toBe(0);
    expect(stdout).toContain("- Role: AWSServiceRoleForAmazonEKS, made by EKS with the first cluster");
    expect(stdout).toContain("- Name: no bucket of anybody is called acme-landlocked-frankfurt-contacts");
    expect(stdout).toContain("interface endpoints, each by the hour");
    expect(stdout).toMatch(/^ok {2}frankfurt: nothing is known to be missing, \d+ to see to, 0 there$/m);
    // A name made with an account that only stands in is not the name it will have.
    expect(stdout).not.toContain("called frankfurt-logs-");
  });

  it("lists another stack's otherwise", async () => {
    const { stdout } = await preflight(["singapore"]);
    expect(stdout).toContain("Role: AliyunServiceRoleForAutoScaling");
    expect(stdout).not.toContain("AliyunCSManagedSecurityRole");
  });

  it.each([
    // Three nodes, and two more in each of three zones while they are renewed, of 2 vCPUs each.
    ["frankfurt", "vCPUs of running on-demand standard instances, those of a renewal included: this stack takes 18,"],
    // Three machines, and one more while they are renewed.
    ["singapore", "vCPUs of pay-as-you-go machines per region: this stack takes 8, and what an account has differs"],
    // Six nodes of 16 vCPUs, which are renewed where they stand.
    ["hangzhou", "vCPUs of pay-as-you-go machines per region: this stack takes 96,"],
  ])("counts the machines of %s at their most", async (stack, quota) => {
    expect((await preflight([stack])).stdout).toContain(`- Quota: ${quota}`);
  });

  it("counts a group of machines on AWS by the template it starts them from", async () => {
    const home = "landlocked:cloud: aws\n  landlocked:region: eu-central-1\n  landlocked:owner: me@acme.example";
    const cwd = program({
      "Pulumi.dev.yaml": `config:\n  aws:region: eu-central-1\n  ${home}\n`,
      "index.js": `${opening}
        const template = (name, instanceType) => new Any("aws:ec2/launchTemplate:LaunchTemplate", name, { instanceType });
        template("other", "m6i.24xlarge");
        const { id } = template("ours", "m6i.2xlarge");
        new Any("aws:autoscaling/group:Group", "g", { minSize: 1, maxSize: 5, launchTemplate: { id } });`,
    });
    expect((await preflight(["dev", "--cwd", cwd])).stdout).toMatch(/vCPUs of .*: this stack takes 40,/);
  });

  it("tells no secret, though it is a name", async () => {
    const home = "landlocked:cloud: aws\n  landlocked:region: eu-central-1\n  landlocked:owner: me@acme.example";
    const cwd = program({
      "Pulumi.dev.yaml": `config:\n  aws:region: eu-central-1\n  ${home}\n`,
      "index.js": `${opening}bucket("b", { bucket: pulumi.secret("hunter2-store") });`,
    });
    for (const options of [[], ["--json"]]) {
      const { stdout, stderr } = await preflight(["dev", "--cwd", cwd, ...options]);
      expect(stderr).toBe("");
      expect(stdout).toContain("[secret]");
      expect(stdout).not.toContain("hunter2");
    }
  });

  it("tells wrong input in a sentence", async () => {
    const { stderr, status } = await preflight(["nowhere"]);
    expect(status).toBe(2);
    expect(stderr).toBe("nowhere: no such stack; there are frankfurt, hangzhou, singapore.\n");
  });
});

describe("with credentials", () => {
  let cloud: StandIn | undefined;
  afterEach(() => cloud?.close());

  const aws: Answers = (action, given) => {
    const list = (name: string, items: readonly string[]) =>
      `<${action}Response><${name}>${items.map((item) => `<item>${item}</item>`).join("")}</${name}></${action}Response>`;
    const zones = ["a", "b"].map((letter) => `eu-central-1${letter}`);
    switch (action) {
      case "GetCallerIdentity":
        return { body: "<R><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></R>" };
      case "DescribeRegions":
        return {
          body: list("regionInfo", [
            "<regionName>eu-central-1</regionName><optInStatus>opt-in-not-required</optInStatus>",
          ]),
        };
      case "DescribeAvailabilityZones":
        return {
          body: list(
            "availabilityZoneInfo",
            zones.map((zone) => `<zoneName>${zone}</zoneName><zoneState>available</zoneState>`),
          ),
        };
      case "DescribeInstanceTypeOfferings":
        return {
          body: list(
            "instanceTypeOfferingSet",
            zones.map((zone) => `<location>${zone}</location>`),
          ),
        };
      case "GetRole":
        return given.get("RoleName") === "AWSServiceRoleForRDS"
          ? { body: "<R><GetRoleResult><Role><RoleName>AWSServiceRoleForRDS</RoleName></Role></GetRoleResult></R>" }
          : { status: 404, body: "<E><Error><Code>NoSuchEntity</Code><Message>no</Message></Error></E>" };
      case "HEAD":
        return { status: given.get("name")?.endsWith("contacts") ? 403 : 404, body: "" };
      case "GetServiceQuota":
        return { body: JSON.stringify({ Quota: { Value: given.get("QuotaCode") === "L-F678F1CE" ? 5 : 0 } }) };
      default:
        return { status: 403, body: "<E><Error><Code>AccessDenied</Code><Message>not allowed</Message></Error></E>" };
    }
  };

  it("AWS is asked, and one refused question leaves the others", async () => {
    cloud = await standIn(aws, "text/xml");
    const keys = {
      AWS_ACCESS_KEY_ID: "a",
      AWS_SECRET_ACCESS_KEY: "b",
      LANDLOCKED_CLOUD_ENDPOINT: `http://127.0.0.1:${cloud.port}`,
    };
    const { stdout, status } = await preflight(["frankfurt", "--json"], keys);
    expect(status).toBe(1);
    expect(states(stdout)).toMatchObject({
      account: "met: the credentials are of account 111122223333",
      "region eu-central-1": "met: eu-central-1 is open to this account",
      "zone eu-central-1a": "met: eu-central-1a is open",
      "zone eu-central-1c": "missing: eu-central-1c is not; open are eu-central-1a, eu-central-1b",
      "class m6i.large": "missing: m6i.large is not on offer in eu-central-1c",
      "class db.m6g.large": expect.stringMatching(/^not-checked: asked, it ended by: not allowed/),
      "role AWSServiceRoleForRDS": "met: AWSServiceRoleForRDS is there",
      "role AWSServiceRoleForAmazonEKS":
        "met: AWSServiceRoleForAmazonEKS is not there yet, and is made when it is needed",
      "name acme-landlocked-frankfurt-contacts":
        "missing: a bucket called acme-landlocked-frankfurt-contacts exists already",
      "name acme-landlocked-frankfurt-documents": "met: no bucket is called acme-landlocked-frankfurt-documents",
      "quota VPCs per region": expect.stringMatching(/^met: the account may have 5, this stack takes 1;/),
      "quota interface endpoints per VPC": expect.stringMatching(/^missing: the account may have 0/),
    });
    expect(cloud.asked.filter((action) => !/^(Get|Describe|HEAD)/.test(action))).toEqual([]);
  });

  it("nothing is asked where it may not be", async () => {
    cloud = await standIn(aws, "text/xml");
    const keys = {
      AWS_ACCESS_KEY_ID: "a",
      AWS_SECRET_ACCESS_KEY: "b",
      LANDLOCKED_CLOUD_ENDPOINT: `http://127.0.0.1:${cloud.port}`,
    };
    const { stdout, status } = await preflight(["frankfurt", "--offline"], keys);
    expect([status, cloud.asked]).toEqual([0, []]);
    expect(stdout).toContain("Not checked: not asked: --offline.");
  });

  const alicloud: Answers = (action, given) => {
    switch (action) {
      case "GetCallerIdentity":
        return { body: JSON.stringify({ AccountId: "1234567890123456" }) };
      case "DescribeRegions":
        return { body: JSON.stringify({ Regions: { Region: [{ RegionId: "cn-hangzhou" }] } }) };
      case "DescribeZones":
        return { body: JSON.stringify({ Zones: { Zone: [{ ZoneId: "cn-hangzhou-j" }] } }) };
      case "DescribeAccountKmsStatus":
        return { body: JSON.stringify({ AccountStatus: "NotEnabled" }) };
      case "GetRole":
        return given.get("RoleName") === "AliyunCSDefaultRole"
          ? { body: JSON.stringify({ Role: { RoleName: "AliyunCSDefaultRole" } }) }
          : { status: 404, body: JSON.stringify({ Code: "EntityNotExist.Role", Message: "no" }) };
      case "DescribeAvailableResource":
        return {
          body: JSON.stringify({
            AvailableZones: { AvailableZone: [{ ZoneId: "cn-hangzhou-j", Status: "Available" }] },
          }),
        };
      case "GetFlowLogServiceStatus":
        return { body: JSON.stringify({ Enabled: true }) };
      case "GetProductQuota":
        return given.get("QuotaActionCode") === "vpc_quota_instances_num_cn-hangzhou"
          ? { body: JSON.stringify({ Quota: { TotalQuota: 10, TotalUsage: 10, Consumable: true } }) }
          : { body: JSON.stringify({ Quota: { TotalQuota: 50, TotalUsage: 0, Consumable: false } }) };
      case "DescribeAccountAttributes": {
        const values = { "max-postpaid-instance-vcpu-count": "200", "used-postpaid-instance-vcpu-count": "104" };
        const items = Object.entries(values).map(([AttributeName, Value]) => ({
          AttributeName,
          AttributeValues: { ValueItem: [{ Value }] },
        }));
        return { body: JSON.stringify({ AccountAttributeItems: { AccountAttributeItem: items } }) };
      }
      case "HEAD":
        return { status: 404, body: "" };
      default:
        return undefined;
    }
  };

  it("Alibaba Cloud is asked, and a role that only a console makes is missing", async () => {
    cloud = await standIn(alicloud, "application/json");
    const keys = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: "a",
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: "b",
      LANDLOCKED_CLOUD_ENDPOINT: `127.0.0.1:${cloud.port}`,
    };
    const { stdout, status } = await preflight(["hangzhou", "--json"], keys);
    expect(status).toBe(1);
    expect(states(stdout)).toMatchObject({
      account: "met: the credentials are of account 1234567890123456",
      "region cn-hangzhou": "met: cn-hangzhou is open to this account",
      "service KMS": "missing: KMS is NotEnabled",
      "service flow logs of VPC": "met: flow logs of VPC are activated",
      "quota VPCs per region": "missing: the account may have 10 and has 10, this stack takes 1",
      "quota Kubernetes clusters per account": "met: the account may have 50, this stack takes 1",
      "quota vCPUs of pay-as-you-go machines per region":
        "met: the account may have 200 and has 104, this stack takes 96",
      "quota buckets per account and region": "not-checked: the cloud tells it in its console alone",
      "service OSS": "not-checked: the service tells it in its console alone",
      "role AliyunCSDefaultRole": "met: AliyunCSDefaultRole is there",
      "role AliyunRDSInstanceEncryptionDefaultRole": "missing: AliyunRDSInstanceEncryptionDefaultRole is not there yet",
      "role AliyunServiceRoleForActionTrail":
        "met: AliyunServiceRoleForActionTrail is not there yet, and is made when it is needed",
      "zone cn-hangzhou-j": "met: cn-hangzhou-j is open",
      "zone cn-hangzhou-k": "missing: cn-hangzhou-k is not; open are cn-hangzhou-j",
      "class ecs.g7.4xlarge": "missing: ecs.g7.4xlarge is not on offer in cn-hangzhou-k",
      "name acme-landlocked-hangzhou-contacts": "met: no bucket is called acme-landlocked-hangzhou-contacts",
    });
    expect(cloud.asked.filter((action) => !/^(Get|Describe|HEAD)/.test(action))).toEqual([]);
  });
});

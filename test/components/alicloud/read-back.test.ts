/**
 * A second `up`, a refresh and another `up` change nothing: what a component asks for is what the API answers, in its units,
 * forms and defaults, and what it answers unasked is ignored. A row says what is answered, and where that is to be read:
 * files are of terraform-provider-alicloud 1.285.0, which the Pulumi provider 3.108.0 bridges.
 */
import { beforeAll, expect, it } from "vitest";
import type { Recorded, Recording } from "../recorder.ts";
import { everything } from "./everything.ts";
import { accountId, cidr, inHangzhou, keyId, region } from "./hangzhou.ts";

let recording: Recording;
beforeAll(async () => {
  recording = await inHangzhou(everything);
});

/** Set elsewhere, or chosen by the cloud: answered, and no business of this resource. */
const ignored = Symbol("ignored");
/** Never asked for: the API answers its own default, and an input would have to repeat it for ever. */
const unasked = Symbol("unasked");

type Row = readonly [type: string, property: string, answered: unknown, source: string];

const rows: readonly Row[] = [
  [
    "ess/notification:Notification",
    "timeZone",
    ignored,
    "resource_alicloud_ess_notification.go, Read: Optional, not Computed",
  ],
  ["ess/notification:Notification", "messageEncoding", ignored, "resource_alicloud_ess_notification.go, Read"],
  [
    "cms/alarmContactGroup:AlarmContactGroup",
    "contacts",
    ignored,
    "resource_alicloud_cms_alarm_contact_group.go, Read",
  ],
  ["cms/alarm:Alarm", "period", 300, "resource_alicloud_cms_alarm.go, Read"],
  ["kms/key:Key", "rotationInterval", "31536000s", "resource_alicloud_kms_key.go, Read; DescribeKey"],
  ["kms/key:Key", "automaticRotation", "Enabled", "resource_alicloud_kms_key.go, Read"],
  ["kms/key:Key", "protectionLevel", ignored, "resource_alicloud_kms_key.go: Default SOFTWARE, ForceNew"],
  ["kms/key:Key", "policy", unasked, "resource_alicloud_kms_key.go: of keys in an instance only"],
  ["oss/bucket:Bucket", "acl", ignored, "resource_alicloud_oss_bucket.go, Read"],
  ["oss/bucket:Bucket", "policy", ignored, "oss_bucket_policy: you must add ignore_changes"],
  ["oss/bucket:Bucket", "logging", ignored, "oss_bucket_logging: you must explicitly ignore"],
  [
    "oss/bucket:Bucket",
    "serverSideEncryptionRule",
    ignored,
    "oss_bucket_server_side_encryption: you must add ignore_changes",
  ],
  ["oss/bucket:Bucket", "versioning", ignored, "resource_alicloud_oss_bucket.go, Read"],
  ["oss/bucket:Bucket", "redundancyType", ignored, "resource_alicloud_oss_bucket.go: ForceNew"],
  ["oss/bucket:Bucket", "accessMonitor", unasked, "resource_alicloud_oss_bucket.go: Computed"],
  [
    "oss/bucketHttpsConfig:BucketHttpsConfig",
    "tlsVersions",
    ["TLSv1.2", "TLSv1.3"],
    "resource_alicloud_oss_bucket_https_config.go: a set",
  ],
  ["oss/bucketWorm:BucketWorm", "status", "Locked", "resource_alicloud_oss_bucket_worm.go, Read; GetBucketWorm State"],
  ["oss/bucketWorm:BucketWorm", "retentionPeriodInDays", 400, "resource_alicloud_oss_bucket_worm.go, Read"],
  ["oss/bucketLogging:BucketLogging", "loggingRole", unasked, "resource_alicloud_oss_bucket_logging.go, Read"],
  ["log/store:Store", "encryptConf", encrypted, "resource_alicloud_log_store.go, Read"],
  ["log/store:Store", "maxSplitShardCount", 64, "resource_alicloud_log_store.go, Read; maxSplitShard"],
  ["log/store:Store", "hotTtl", unasked, "resource_alicloud_log_store.go, Read"],
  ["log/project:Project", "policy", unasked, "resource_alicloud_log_project.go, Read"],
  ["log/storeIndex:StoreIndex", "logReduce", unasked, "resource_alicloud_log_store_index.go, Read"],
  ["vpc/flowLog:FlowLog", "aggregationInterval", "10", "resource_alicloud_vpc_flow_log.go, Read: text"],
  ["vpc/flowLog:FlowLog", "trafficPaths", unasked, "sls/flowlog-field-details: not open by default"],
  [
    "vpc/networkAcl:NetworkAcl",
    "egressAclEntries",
    spelledOut,
    "resource_alicloud_network_acl.go, Read: all but system and service entries, as a list",
  ],
  ["ecs/securityGroup:SecurityGroup", "innerAccessPolicy", "Accept", "resource_alicloud_security_group.go, Read"],
  ["ecs/eipAddress:EipAddress", "bandwidth", "100", "resource_alicloud_eip_address.go, Read: text"],
  ["rds/instance:Instance", "engineVersion", "16.0", "resource_alicloud_db_instance.go, Read; EngineVersion"],
  ["rds/instance:Instance", "instanceChargeType", "Postpaid", "resource_alicloud_db_instance.go, Read"],
  ["rds/instance:Instance", "sqlCollectorStatus", "Enabled", "resource_alicloud_db_instance.go 2300"],
  ["rds/instance:Instance", "sqlCollectorConfigValue", 180, "resource_alicloud_db_instance.go 2309: a number"],
  ["rds/instance:Instance", "dbParamGroupId", ignored, "resource_alicloud_db_instance.go 2444: Optional, not Computed"],
  ["rds/instance:Instance", "securityIps", [cidr], "resource_alicloud_db_instance.go, Read"],
  [
    "rds/backupPolicy:BackupPolicy",
    "preferredBackupTime",
    "18:00Z-19:00Z",
    "resource_alicloud_db_backup_policy.go 229",
  ],
  [
    "ecs/ecsLaunchTemplate:EcsLaunchTemplate",
    "spotDuration",
    ignored,
    "resource_alicloud_ecs_launch_template.go 911: Default 1",
  ],
  [
    "ess/scalingGroup:ScalingGroup",
    "removalPolicies",
    ["OldestScalingConfiguration", "OldestInstance"],
    "resource_alicloud_ess_scaling_group.go 387: in order",
  ],
  [
    "ess/scalingGroup:ScalingGroup",
    "healthCheckTypes",
    unasked,
    "resource_alicloud_ess_scaling_group.go 491: only without healthCheckType",
  ],
  ["actiontrail/trail:Trail", "eventRw", "All", "resource_alicloud_actiontrail_trail.go 217"],
  ["actiontrail/trail:Trail", "trailRegion", region, "resource_alicloud_actiontrail_trail.go 228"],
  [
    "actiontrail/trail:Trail",
    "eventSelectors",
    '[{"ReadWriteType":"All","ServiceName":"Oss"}]',
    "resource_alicloud_actiontrail_trail.go 236: text as it is",
  ],
  [
    "actiontrail/trail:Trail",
    "ossWriteRoleArn",
    ignored,
    "resource_alicloud_actiontrail_trail.go 223: Optional, not Computed",
  ],
  [
    "cs/managedKubernetes:ManagedKubernetes",
    "controlPlaneLogTtl",
    "180",
    "resource_alicloud_cs_managed_kubernetes.go 747: text",
  ],
  [
    "cs/managedKubernetes:ManagedKubernetes",
    "controlPlaneLogComponents",
    ignored,
    "resource_alicloud_cs_managed_kubernetes.go 757: an ordered list",
  ],
  ["cs/nodePool:NodePool", "desiredSize", "1", "resource_alicloud_cs_kubernetes_node_pool.go, Read: text"],
  [
    "cs/nodePool:NodePool",
    "systemDiskEncryptAlgorithm",
    "aes-256",
    "resource_alicloud_cs_kubernetes_node_pool.go, Read",
  ],
];

it.each(rows)("%s.%s", (type, property, answered) => {
  const resources = recording.ofType(`alicloud:${type}`);
  expect(resources).not.toEqual([]);
  for (const resource of resources) expect(asked(resource, property, answered)).toBe(true);
});

/** What these are compared with their provider by its own DiffSuppressFunc, or hold only names, ids and texts as given. */
const asGiven = [
  ...[
    "kms/alias:Alias",
    "oss/bucketAcl:BucketAcl",
    "oss/bucketPolicy:BucketPolicy",
    "oss/bucketVersioning:BucketVersioning",
  ],
  ...[
    "oss/bucketPublicAccessBlock:BucketPublicAccessBlock",
    "oss/bucketServerSideEncryption:BucketServerSideEncryption",
  ],
  ...["ram/role:Role", "ram/policy:Policy", "ram/rolePolicyAttachment:RolePolicyAttachment", "vpc/network:Network"],
  ...["vpc/switch:Switch", "vpc/gatewayEndpoint:GatewayEndpoint", "ecs/securityGroupRule:SecurityGroupRule"],
  ...[
    "vpc/natGateway:NatGateway",
    "ecs/ecsKeyPair:EcsKeyPair",
    "vpc/snatEntry:SnatEntry",
    "ecs/eipAssociation:EipAssociation",
  ],
];

it("leaves out no type", () => {
  const judged = new Set([...rows.map(([type]) => type), ...asGiven]);
  const made = recording.resources.filter(({ type }) => type.startsWith("alicloud:")).map(({ type }) => type.slice(9));
  expect(made.filter((type) => !judged.has(type))).toEqual([]);
});

function asked({ inputs, ignoreChanges }: Recorded, property: string, answered: unknown): boolean {
  if (answered === ignored) return ignoreChanges.includes(property);
  if (answered === unasked) return !(property in inputs);
  if (typeof answered === "function") return answered(inputs[property]);
  return JSON.stringify(inputs[property]) === JSON.stringify(answered);
}

function encrypted(given: unknown): boolean {
  const { userCmkInfo, ...rest } = given as { userCmkInfo: Record<string, string> };
  // The ARN of a role is answered in lower case.
  const arn = new RegExp(`^acs:ram::${accountId}:role/[a-z-]+$`);
  const info = { cmkKeyId: keyId, regionId: region };
  const { arn: role = "", ...others } = userCmkInfo;
  const whole = JSON.stringify(rest) === JSON.stringify({ enable: true, encryptType: "default" });
  return whole && arn.test(role) && JSON.stringify(others) === JSON.stringify(info);
}

function spelledOut(given: unknown): boolean {
  const parts = ["policy", "protocol", "port", "ipVersion", "entryType", "networkAclEntryName", "destinationCidrIp"];
  return (given as object[]).every((entry) => parts.every((part) => part in entry));
}

/**
 * A second `up`, a refresh and another `up` change nothing: what a component asks for is what AWS answers, in its units,
 * forms and defaults, and what it answers unasked is ignored or never asked for. A row says what is answered and where that
 * is to be read: files are of terraform-provider-aws 6, which the Pulumi provider 7 bridges, under internal/service.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { PrivateCloud } from "../../../components/private-cloud.ts";
import { configOf } from "../../stacks/stack-file.ts";
import { type Recorded, record } from "../recorder.ts";

/** Kept in a resource of its own: answered here too, and no business of this one. */
const ignored = Symbol("ignored");
/** Never asked for: AWS or the provider answers a default, and an input would have to repeat it for ever. */
const unasked = Symbol("unasked");

type Row = readonly [type: string, property: string, answered: unknown, source: string];

const rows: readonly Row[] = [
  ["s3/bucket:Bucket", "policy", ignored, "s3/bucket.go: Optional, Computed; aws_s3_bucket_policy"],
  ["s3/bucket:Bucket", "versioning", ignored, "s3/bucket.go; aws_s3_bucket_versioning"],
  ["s3/bucket:Bucket", "logging", ignored, "s3/bucket.go; aws_s3_bucket_logging"],
  ["s3/bucket:Bucket", "lifecycleRules", ignored, "s3/bucket.go; aws_s3_bucket_lifecycle_configuration"],
  ["s3/bucket:Bucket", "serverSideEncryptionConfiguration", ignored, "s3/bucket.go; S3 encrypts by itself since 2023"],
  ["s3/bucket:Bucket", "objectLockConfiguration", ignored, "s3/bucket.go; aws_s3_bucket_object_lock_configuration"],
  ["s3/bucket:Bucket", "acl", ignored, "s3/bucket.go: Optional, Computed"],
  [
    "s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "transitionDefaultMinimumObjectSize",
    unasked,
    "s3/bucket_lifecycle_configuration.go: Optional, Computed",
  ],
  ["kms/key:Key", "rotationPeriodInDays", unasked, "kms/key.go: Optional, Computed; 365 is KMS's own"],
  ["kms/key:Key", "multiRegion", false, "kms/key.go: Optional, Computed, ForceNew"],
  [
    "ec2/securityGroup:SecurityGroup",
    "ingress",
    unasked,
    "ec2/vpc_security_group.go: rules are resources of their own",
  ],
  ["ec2/securityGroup:SecurityGroup", "egress", unasked, "ec2/vpc_security_group.go"],
  ["ec2/routeTable:RouteTable", "routes", unasked, "ec2/vpc_route_table.go: routes are resources of their own"],
  ["ec2/launchTemplate:LaunchTemplate", "latestVersion", unasked, "ec2/ec2_launch_template.go: Computed"],
  [
    "ec2/launchTemplate:LaunchTemplate",
    "metadataOptions",
    { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
    "ec2/ec2_launch_template.go: as sent, the rest Computed",
  ],
  ["ec2/flowLog:FlowLog", "maxAggregationInterval", unasked, "ec2/vpc_flow_log.go: Default 600"],
  ["ec2/flowLog:FlowLog", "logDestinationType", "cloud-watch-logs", "ec2/vpc_flow_log.go: Default cloud-watch-logs"],
  ["autoscaling/group:Group", "availabilityZones", unasked, "autoscaling/group.go: Computed from the subnets"],
  ["autoscaling/group:Group", "healthCheckType", "EC2", "autoscaling/group.go: Optional, Computed"],
  ["autoscaling/group:Group", "metricsGranularity", "1Minute", "autoscaling/group.go: Default, the only one there is"],
  ["eks/cluster:Cluster", "version", unasked, "eks/cluster.go: Optional, Computed; upgraded where it is asked for"],
  ["eks/cluster:Cluster", "upgradePolicy", unasked, "eks/cluster.go: Optional, Computed"],
  [
    "eks/cluster:Cluster",
    "accessConfig",
    { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: true },
    "eks/cluster.go: DescribeCluster does not answer the second, which Read takes from the state",
  ],
  ["eks/nodeGroup:NodeGroup", "releaseVersion", unasked, "eks/node_group.go: Optional, Computed"],
  ["eks/nodeGroup:NodeGroup", "diskSize", unasked, "eks/node_group.go: of the launch template"],
  ["eks/addon:Addon", "addonVersion", unasked, "eks/addon.go: Optional, Computed"],
  ["eks/addon:Addon", "resolveConflictsOnCreate", "OVERWRITE", "eks/addon.go: kept in the state only"],
  ["ecr/repository:Repository", "imageTagMutability", "IMMUTABLE", "ecr/repository.go, Read"],
  ["rds/instance:Instance", "engineVersion", "16", "rds/instance.go: a prefix is compared with engine_version_actual"],
  ["rds/instance:Instance", "applyImmediately", true, "rds/instance.go: else pending values differ until the window"],
  ["rds/instance:Instance", "backupTarget", "region", "rds/instance.go: Optional, Computed, ForceNew"],
  ["rds/instance:Instance", "storageThroughput", unasked, "rds/instance.go: gp3's own below 400 GiB"],
  ["rds/instance:Instance", "iops", unasked, "rds/instance.go: gp3's own below 400 GiB"],
  ["rds/instance:Instance", "monitoringInterval", unasked, "rds/instance.go: Default 0"],
  ["rds/instance:Instance", "maintenanceWindow", unasked, "rds/instance.go: Optional, Computed"],
  ["rds/instance:Instance", "password", unasked, "rds/instance.go: conflicts with manage_master_user_password"],
  [
    "rds/parameterGroup:ParameterGroup",
    "parameters",
    [
      { name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" },
      { name: "shared_preload_libraries", value: "pg_stat_statements,pgaudit", applyMethod: "pending-reboot" },
      { name: "pgaudit.log", value: "ddl,role", applyMethod: "immediate" },
      { name: "log_connections", value: "1", applyMethod: "immediate" },
      { name: "log_disconnections", value: "1", applyMethod: "immediate" },
    ],
    "rds/parameter_group.go; terraform-provider-aws #39252",
  ],
  ["cloudtrail/trail:Trail", "eventSelectors", unasked, "cloudtrail/trail.go: conflicts with advanced_event_selector"],
  ["cloudtrail/trail:Trail", "insightSelectors", unasked, "cloudtrail/trail.go: Optional, paid"],
  ["cloudtrail/trail:Trail", "isOrganizationTrail", unasked, "cloudtrail/trail.go: Default false"],
  ["cloudwatch/logGroup:LogGroup", "logGroupClass", unasked, "logs/group.go: Optional, Computed; STANDARD"],
  ["cloudwatch/metricAlarm:MetricAlarm", "period", 300, "cloudwatch/metric_alarm.go, Read"],
  ["cloudwatch/metricAlarm:MetricAlarm", "actionsEnabled", unasked, "cloudwatch/metric_alarm.go: Default true"],
  ["sns/topic:Topic", "policy", unasked, "sns/topic.go: Optional, Computed; the account's own by default"],
  ["ssm/document:Document", "documentFormat", "JSON", "ssm/document.go: Default JSON"],
  [
    "route53/resolverFirewallRuleGroupAssociation:ResolverFirewallRuleGroupAssociation",
    "mutationProtection",
    "DISABLED",
    "route53resolver/firewall_rule_group_association.go: Optional, Computed",
  ],
];

/** Names, ids, texts and lists without an order, answered as given; policies are compared by what they mean. */
const asGiven: Readonly<Record<string, readonly string[]>> = {
  ec2: [
    "defaultSecurityGroup",
    "eip",
    "internetGateway",
    "natGateway",
    "route",
    "routeTableAssociation",
    "subnet",
    "vpc",
  ],
  vpc: ["securityGroupEgressRule", "securityGroupIngressRule"],
  "ec2 with a policy, compared by verify.SuppressEquivalentPolicyDiffs": ["vpcEndpoint"],
  iam: ["instanceProfile", "policy", "role", "rolePolicy", "rolePolicyAttachment"],
  kms: ["alias"],
  rds: ["subnetGroup"],
  cloudwatch: ["logMetricFilter"],
  route53: [
    ...["resolverFirewallDomainList", "resolverFirewallRule", "resolverFirewallRuleGroup"],
    ...["resolverQueryLogConfig", "resolverQueryLogConfigAssociation"],
  ],
  s3: [
    ...["bucketLogging", "bucketObjectLockConfiguration", "bucketOwnershipControls", "bucketPolicy"],
    ...["bucketPublicAccessBlock", "bucketServerSideEncryptionConfiguration", "bucketVersioning"],
  ],
};

let resources: readonly Recorded[];
beforeAll(async () => {
  const answers = {
    "aws:index/getPartition:getPartition": { partition: "aws", dnsSuffix: "amazonaws.com" },
    "aws:index/getRegion:getRegion": { region: "eu-central-1" },
    "aws:index/getCallerIdentity:getCallerIdentity": { accountId: "111122223333" },
  };
  const made: Recorded[] = [];
  for (const config of [configOf("frankfurt"), configOf("singapore", { cloud: "aws", internetGateway: true })]) {
    const program = async () => void (await PrivateCloud.of(config.residency.stack, config));
    made.push(...(await record(program, { answers, preview: true })).resources);
  }
  resources = made.filter(({ custom }) => custom);
});

/** "s3/bucket" of "aws:s3/bucket:Bucket". */
const kindOf = ({ type }: Recorded) => type.split(":")[1] ?? "";

describe("what AWS answers", () => {
  it.each(rows)("is asked for, or ignored: %s.%s", (type, property, answered) => {
    const found = resources.filter((resource) => resource.type === `aws:${type}`);
    expect(found).not.toEqual([]);
    for (const { inputs, ignoreChanges, name } of found) {
      if (answered === ignored) expect(ignoreChanges, name).toContain(property);
      else if (answered === unasked) expect(inputs, name).not.toHaveProperty(property);
      else expect(inputs[property], name).toEqual(answered);
    }
  });

  it("is known of every type that a stack has", () => {
    const plain = Object.entries(asGiven).flatMap(([module, kinds]) =>
      kinds.map((kind) => `${module.split(" ")[0]}/${kind}`),
    );
    const known = new Set([...rows.map(([type]) => type.split(":")[0]), ...plain]);
    const used = resources.filter(({ type }) => type.startsWith("aws:")).map(kindOf);
    expect([...new Set(used)].filter((kind) => !known.has(kind))).toEqual([]);
    expect([...known].filter((kind) => !used.includes(kind ?? ""))).toEqual([]);
  });

  it("has no last dot where it names a domain", () => {
    const lists = resources.filter((resource) => kindOf(resource) === "route53/resolverFirewallDomainList");
    // route53resolver/firewall_domain_list.go takes it from what Route 53 answers.
    for (const { inputs } of lists) for (const domain of inputs.domains as string[]) expect(domain).not.toMatch(/\.$/);
  });
});

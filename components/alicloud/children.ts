/** The kinds of resources that each component of Alibaba Cloud makes, by the names `transform` calls them. */
import * as alicloud from "@pulumi/alicloud";
import type { Children, TransformedArgs } from "../transform.ts";

const privateBucket = {
  bucket: alicloud.oss.Bucket,
  acl: alicloud.oss.BucketAcl,
  publicAccessBlock: alicloud.oss.BucketPublicAccessBlock,
  encryption: alicloud.oss.BucketServerSideEncryption,
  https: alicloud.oss.BucketHttpsConfig,
  policy: alicloud.oss.BucketPolicy,
};

const objectStore = {
  ...privateBucket,
  logging: alicloud.oss.BucketLogging,
  versioning: alicloud.oss.BucketVersioning,
  objectLock: alicloud.oss.BucketWorm,
};

const serviceRole = {
  role: alicloud.ram.Role,
  rolePolicy: alicloud.ram.Policy,
  rolePolicyAttachment: alicloud.ram.RolePolicyAttachment,
};

const encryptedLog = { ...serviceRole, log: alicloud.log.Store, logIndex: alicloud.log.StoreIndex };
const alarm = alicloud.cms.Alarm;

export const children = {
  Key: { key: alicloud.kms.Key, alias: alicloud.kms.Alias },
  LogStore: {
    ...privateBucket,
    ...encryptedLog,
    project: alicloud.log.Project,
    contactGroup: alicloud.cms.AlarmContactGroup,
  },
  ObjectStore: objectStore,
  PrivateNetwork: {
    ...encryptedLog,
    vpc: alicloud.vpc.Network,
    subnet: alicloud.vpc.Switch,
    endpoint: alicloud.vpc.GatewayEndpoint,
    securityGroup: alicloud.ecs.SecurityGroup,
    securityGroupRule: alicloud.ecs.SecurityGroupRule,
    border: alicloud.vpc.NetworkAcl,
    flowLog: alicloud.vpc.FlowLog,
    natGateway: alicloud.vpc.NatGateway,
    address: alicloud.ecs.EipAddress,
    addressAssociation: alicloud.ecs.EipAssociation,
    route: alicloud.vpc.SnatEntry,
  },
  Database: { instance: alicloud.rds.Instance, backupPolicy: alicloud.rds.BackupPolicy, alarm },
  Kubernetes: {
    cluster: alicloud.cs.ManagedKubernetes,
    keyPair: alicloud.ecs.EcsKeyPair,
    nodeGroup: alicloud.cs.NodePool,
    notification: alicloud.ess.Notification,
  },
  MachineGroup: {
    ...serviceRole,
    launchTemplate: alicloud.ecs.EcsLaunchTemplate,
    group: alicloud.ess.ScalingGroup,
    notification: alicloud.ess.Notification,
  },
  AuditTrail: { ...objectStore, trail: alicloud.actiontrail.Trail },
} satisfies Readonly<Record<string, Children>>;

/** What a component takes besides its contract: changes of its own children. */
export type Changes<Component extends keyof typeof children> = TransformedArgs<(typeof children)[Component]>;

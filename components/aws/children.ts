/** The kinds of resources that each component of AWS makes, by the names `transform` calls them. */
import * as aws from "@pulumi/aws";
import type { Children, TransformedArgs } from "../transform.ts";

const privateBucket = {
  bucket: aws.s3.Bucket,
  publicAccessBlock: aws.s3.BucketPublicAccessBlock,
  ownership: aws.s3.BucketOwnershipControls,
  encryption: aws.s3.BucketServerSideEncryptionConfiguration,
  versioning: aws.s3.BucketVersioning,
  lifecycle: aws.s3.BucketLifecycleConfiguration,
  policy: aws.s3.BucketPolicy,
};

const objectStore = {
  ...privateBucket,
  logging: aws.s3.BucketLogging,
  objectLock: aws.s3.BucketObjectLockConfiguration,
};

const logGroup = aws.cloudwatch.LogGroup;
const alarm = aws.cloudwatch.MetricAlarm;

export const children = {
  Key: { key: aws.kms.Key, alias: aws.kms.Alias },
  LogStore: { ...privateBucket, logGroup, topic: aws.sns.Topic },
  ObjectStore: objectStore,
  PrivateNetwork: {
    vpc: aws.ec2.Vpc,
    defaultSecurityGroup: aws.ec2.DefaultSecurityGroup,
    subnet: aws.ec2.Subnet,
    routeTable: aws.ec2.RouteTable,
    routeTableAssociation: aws.ec2.RouteTableAssociation,
    securityGroup: aws.ec2.SecurityGroup,
    ingressRule: aws.vpc.SecurityGroupIngressRule,
    egressRule: aws.vpc.SecurityGroupEgressRule,
    endpoint: aws.ec2.VpcEndpoint,
    logGroup,
    flowLog: aws.ec2.FlowLog,
    role: aws.iam.Role,
    rolePolicy: aws.iam.RolePolicy,
    queryLog: aws.route53.ResolverQueryLogConfig,
    queryLogAssociation: aws.route53.ResolverQueryLogConfigAssociation,
    firewallDomains: aws.route53.ResolverFirewallDomainList,
    firewallRule: aws.route53.ResolverFirewallRule,
    firewallGroup: aws.route53.ResolverFirewallRuleGroup,
    firewallAssociation: aws.route53.ResolverFirewallRuleGroupAssociation,
    sessionDocument: aws.ssm.Document,
    sessionPolicy: aws.iam.Policy,
    internetGateway: aws.ec2.InternetGateway,
    route: aws.ec2.Route,
    address: aws.ec2.Eip,
    natGateway: aws.ec2.NatGateway,
  },
  Database: {
    subnetGroup: aws.rds.SubnetGroup,
    securityGroup: aws.ec2.SecurityGroup,
    ingressRule: aws.vpc.SecurityGroupIngressRule,
    parameterGroup: aws.rds.ParameterGroup,
    logGroup,
    instance: aws.rds.Instance,
    alarm,
  },
  Kubernetes: {
    role: aws.iam.Role,
    rolePolicy: aws.iam.RolePolicy,
    rolePolicyAttachment: aws.iam.RolePolicyAttachment,
    logGroup,
    cluster: aws.eks.Cluster,
    repository: aws.ecr.Repository,
    launchTemplate: aws.ec2.LaunchTemplate,
    nodeGroup: aws.eks.NodeGroup,
    addon: aws.eks.Addon,
    alarm,
  },
  MachineGroup: {
    role: aws.iam.Role,
    rolePolicy: aws.iam.RolePolicy,
    profile: aws.iam.InstanceProfile,
    launchTemplate: aws.ec2.LaunchTemplate,
    group: aws.autoscaling.Group,
    alarm,
  },
  AuditTrail: {
    ...objectStore,
    role: aws.iam.Role,
    rolePolicy: aws.iam.RolePolicy,
    trail: aws.cloudtrail.Trail,
    metricFilter: aws.cloudwatch.LogMetricFilter,
    alarm,
  },
} satisfies Readonly<Record<string, Children>>;

/** What a component takes besides its contract: changes of its own children. */
export type Changes<Component extends keyof typeof children> = TransformedArgs<(typeof children)[Component]>;

/** What is asked of the network's resolver: recorded, and without a way out answered for AWS's own names only. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroupArn } from "./log-group-arn.ts";
import { logRetention } from "./log-retention.ts";
import { componentPlace } from "./place.ts";

/** Of which network. */
export interface NameResolutionArgs {
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** ARN of the key that encrypts the record. */
  readonly keyId: pulumi.Input<string>;
  /** 1-3653. */
  readonly retentionDays: number;
  /** Whether machines may ask for any name: a network without a way out has no use for it, but for carrying data out in names. */
  readonly anyName: boolean;
  /** Of whatever is made. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Names of AWS itself, in all its partitions, and of the network's own; without a last dot, which the provider takes away. */
const ownNames = [
  ...["*.amazonaws.com", "*.amazonaws.com.cn", "*.amazonaws.eu", "*.api.aws"],
  ...["*.internal", "*.in-addr.arpa", "*.local"],
];

/** Query logs of a network's resolver and, unless any name may be asked for, a firewall that answers for AWS's names only. */
export class NameResolution extends pulumi.ComponentResource {
  readonly nodes: {
    readonly logGroup: aws.cloudwatch.LogGroup;
    readonly queryLog: aws.route53.ResolverQueryLogConfig;
    readonly queryLogAssociation: aws.route53.ResolverQueryLogConfigAssociation;
    readonly firewall?: aws.route53.ResolverFirewallRuleGroupAssociation;
  };

  constructor(name: string, args: NameResolutionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:NameResolution", name, {}, opts);
    const logGroup = this.createLogGroup(name, args);
    const destinationArn = logGroupArn(logGroupName(name), componentPlace(this, name));
    const queryLog = new aws.route53.ResolverQueryLogConfig(
      name,
      { name, destinationArn, tags: { ...args.tags, Name: name } },
      { parent: this, dependsOn: [logGroup] },
    );
    const queryLogAssociation = new aws.route53.ResolverQueryLogConfigAssociation(
      name,
      { resolverQueryLogConfigId: queryLog.id, resourceId: args.vpcId },
      { parent: this },
    );
    const firewall = args.anyName ? {} : { firewall: this.createFirewall(name, args) };
    this.nodes = { logGroup, queryLog, queryLogAssociation, ...firewall };
    this.registerOutputs({ logGroup: logGroup.arn });
  }

  private createLogGroup(name: string, args: NameResolutionArgs): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
      `${name}-log-group`,
      {
        name: logGroupName(name),
        retentionInDays: logRetention(args.retentionDays),
        kmsKeyId: args.keyId,
        tags: { ...args.tags, Name: name },
      },
      { parent: this },
    );
  }

  private createFirewall(name: string, args: NameResolutionArgs): aws.route53.ResolverFirewallRuleGroupAssociation {
    const tags = { ...args.tags, Name: name };
    const opts = { parent: this };
    const group = new aws.route53.ResolverFirewallRuleGroup(name, { name, tags }, opts);
    const rules = [
      this.createRule(`${name}-own`, group, ownNames, 100, { action: "ALLOW" }, args),
      this.createRule(`${name}-others`, group, ["*"], 200, { action: "BLOCK", blockResponse: "NXDOMAIN" }, args),
    ];
    return new aws.route53.ResolverFirewallRuleGroupAssociation(
      name,
      // Deleted with the stack; the setting would have to be lifted by hand before.
      { name, firewallRuleGroupId: group.id, vpcId: args.vpcId, priority: 101, mutationProtection: "DISABLED", tags },
      { ...opts, dependsOn: rules },
    );
  }

  private createRule(
    name: string,
    group: aws.route53.ResolverFirewallRuleGroup,
    domains: readonly string[],
    priority: number,
    what: Pick<aws.route53.ResolverFirewallRuleArgs, "action" | "blockResponse">,
    { tags }: NameResolutionArgs,
  ): aws.route53.ResolverFirewallRule {
    const list = new aws.route53.ResolverFirewallDomainList(
      name,
      { name, domains: [...domains], tags: { ...tags, Name: name } },
      { parent: this },
    );
    return new aws.route53.ResolverFirewallRule(
      name,
      { name, firewallRuleGroupId: group.id, firewallDomainListId: list.id, priority, ...what },
      { parent: this },
    );
  }
}

/** Under the prefix that AWS lets its deliveries write to without a policy for each log group. */
function logGroupName(name: string): string {
  return `/aws/vendedlogs/landlocked/${name}`;
}

/** AWS WAF: which requests are let through, and where they are logged. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { logStore } from "../names.ts";

export default [
  entry<aws.wafv2.WebAclLoggingConfigurationArgs>(
    "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("logs", logStore(at("logDestinationConfigs[]")))],
    }),
  ),
  ...guards("They say which requests are let through; rules in us-east-1 for a CDN see nothing the CDN does not.", [
    "aws:wafv2/ipSet:IpSet",
    "aws:wafv2/regexPatternSet:RegexPatternSet",
    "aws:wafv2/ruleGroup:RuleGroup",
    "aws:wafv2/webAcl:WebAcl",
    "aws:wafv2/webAclAssociation:WebAclAssociation",
  ]),
] satisfies readonly Entry[];

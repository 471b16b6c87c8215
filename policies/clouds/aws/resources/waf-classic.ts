/** AWS WAF Classic, for CDNs and for one region: which requests are let through, and where they are logged. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { deliveryStream } from "../names.ts";

export default [
  entry<aws.waf.WebAclArgs>("aws:waf/webAcl:WebAcl", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", deliveryStream(at("loggingConfiguration.logDestination")))],
    why: "It guards a CDN and logs to us-east-1 only: addresses of visitors go there from wherever the stack's data is.",
  })),
  entry<aws.wafregional.WebAclArgs>("aws:wafregional/webAcl:WebAcl", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", deliveryStream(at("loggingConfiguration.logDestination")))],
  })),
  ...guards("They say which requests are let through, and keep none.", [
    "aws:waf/byteMatchSet:ByteMatchSet",
    "aws:waf/geoMatchSet:GeoMatchSet",
    "aws:waf/ipSet:IpSet",
    "aws:waf/rateBasedRule:RateBasedRule",
    "aws:waf/regexMatchSet:RegexMatchSet",
    "aws:waf/regexPatternSet:RegexPatternSet",
    "aws:waf/rule:Rule",
    "aws:waf/ruleGroup:RuleGroup",
    "aws:waf/sizeConstraintSet:SizeConstraintSet",
    "aws:waf/sqlInjectionMatchSet:SqlInjectionMatchSet",
    "aws:waf/xssMatchSet:XssMatchSet",
    "aws:wafregional/byteMatchSet:ByteMatchSet",
    "aws:wafregional/geoMatchSet:GeoMatchSet",
    "aws:wafregional/ipSet:IpSet",
    "aws:wafregional/rateBasedRule:RateBasedRule",
    "aws:wafregional/regexMatchSet:RegexMatchSet",
    "aws:wafregional/regexPatternSet:RegexPatternSet",
    "aws:wafregional/rule:Rule",
    "aws:wafregional/ruleGroup:RuleGroup",
    "aws:wafregional/sizeConstraintSet:SizeConstraintSet",
    "aws:wafregional/sqlInjectionMatchSet:SqlInjectionMatchSet",
    "aws:wafregional/webAclAssociation:WebAclAssociation",
    "aws:wafregional/xssMatchSet:XssMatchSet",
  ]),
] satisfies readonly Entry[];

/** AWS WAF: single rules put into a list, and keys for pages that ask whether one is a person. */
import { type Entry, guards } from "../../entry.ts";

export default [
  ...guards("They say which requests are let through, and keep none.", [
    "aws:wafv2/apiKey:ApiKey",
    "aws:wafv2/webAclRule:WebAclRule",
    "aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation",
  ]),
] satisfies readonly Entry[];

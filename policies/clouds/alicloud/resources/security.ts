/** Firewalls, web firewalls and certificates: they look at traffic, and the web firewall opens it where it runs. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { host, region } from "../../references.ts";

/** What a web firewall passes requests on to. */
const fronts = [
  "alicloud:alb/loadBalancer",
  "alicloud:ecs/eip",
  "alicloud:ecs/eipAddress",
  "alicloud:ecs/instance",
  "alicloud:nlb/loadBalancer",
  "alicloud:slb/applicationLoadBalancer",
  "alicloud:slb/loadBalancer",
];
const passedOn = "what it lets through goes to the servers it names";

export default [
  entry<alicloud.waf.DomainArgs>("alicloud:waf/domain:Domain", (at) => ({
    kinds: ["guards", "moves"],
    movements: [processesAt("content", host(at("sourceIps[]"), ...fronts))],
    harmless: [at("domain"), at("domainName")],
    why: passedOn,
  })),
  entry<alicloud.waf.InstanceArgs>("alicloud:waf/instance:Instance", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("logs", region(at("region")))],
  })),
  entry<alicloud.wafv3.DomainArgs>("alicloud:wafv3/domain:Domain", (at) => ({
    kinds: ["guards", "moves"],
    movements: [
      processesAt("content", host(at("redirect.backends[]"), ...fronts)),
      processesAt("content", host(at("redirect.backupBackends[]"), ...fronts)),
    ],
    harmless: [at("domain")],
    why: passedOn,
  })),
  entry<alicloud.wafv3.InstanceArgs>("alicloud:wafv3/instance:Instance", () => ({
    kinds: ["processes"],
    why: "an instance made through a mainland region filters, and logs, in mainland China; any other outside it",
  })),
  ...guards("rules and settings of a firewall", [
    "alicloud:cloudfirewall/addressBook:AddressBook",
    "alicloud:cloudfirewall/aiTrafficAnalysisStatus:AiTrafficAnalysisStatus",
    "alicloud:cloudfirewall/controlPolicy:ControlPolicy",
    "alicloud:cloudfirewall/controlPolicyOrder:ControlPolicyOrder",
    "alicloud:cloudfirewall/firewallVpcFirewall:FirewallVpcFirewall",
    "alicloud:cloudfirewall/firewallVpcFirewallCen:FirewallVpcFirewallCen",
    "alicloud:cloudfirewall/firewallVpcFirewallControlPolicy:FirewallVpcFirewallControlPolicy",
    "alicloud:cloudfirewall/instance:Instance",
    "alicloud:cloudfirewall/instanceMember:InstanceMember",
    "alicloud:cloudfirewall/instanceV2:InstanceV2",
    "alicloud:cloudfirewall/ipsConfig:IpsConfig",
    "alicloud:cloudfirewall/natFirewall:NatFirewall",
    "alicloud:cloudfirewall/natFirewallControlPolicy:NatFirewallControlPolicy",
    "alicloud:cloudfirewall/natFirewallControlPolicyOrder:NatFirewallControlPolicyOrder",
    "alicloud:cloudfirewall/policyAdvancedConfig:PolicyAdvancedConfig",
    "alicloud:cloudfirewall/privateDns:PrivateDns",
    "alicloud:cloudfirewall/threatIntelligenceSwitch:ThreatIntelligenceSwitch",
    "alicloud:cloudfirewall/userAlarmConfig:UserAlarmConfig",
    "alicloud:cloudfirewall/vpcCenTrFirewall:VpcCenTrFirewall",
    "alicloud:cloudfirewall/vpcFirewallAclEngineMode:VpcFirewallAclEngineMode",
    "alicloud:cloudfirewall/vpcFirewallControlPolicyOrder:VpcFirewallControlPolicyOrder",
    "alicloud:cloudfirewall/vpcFirewallIpsConfig:VpcFirewallIpsConfig",
    "alicloud:waf/certificate:Certificate",
    "alicloud:waf/protectionModule:ProtectionModule",
    "alicloud:wafv3/addressBook:AddressBook",
    "alicloud:wafv3/defenseResourceGroup:DefenseResourceGroup",
    "alicloud:wafv3/defenseRule:DefenseRule",
    "alicloud:wafv3/defenseTemplate:DefenseTemplate",
  ]),
  ...guards("certificates name domains, not people's data", [
    "alicloud:cas/certificate:Certificate",
    "alicloud:cas/serviceCertificate:ServiceCertificate",
  ]),
] satisfies readonly Entry[];

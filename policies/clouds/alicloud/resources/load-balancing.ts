/** Load balancers of every kind: they pass traffic on inside one region and keep none of it. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { copiesTo, linksTo, processesAt } from "../../movements.ts";
import { host, hostHere, inOwnRegion, ownHost, region } from "../../references.ts";
import { project } from "../names.ts";

export default [
  entry<alicloud.alb.LoadBalancerAccessLogConfigAttachmentArgs>(
    "alicloud:alb/loadBalancerAccessLogConfigAttachment:LoadBalancerAccessLogConfigAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [
        // Access logs go to a project of the same region only.
        copiesTo("logs", project(at("logProject"), inOwnRegion)),
      ],
    }),
  ),
  entry<alicloud.alb.RuleArgs>("alicloud:alb/rule:Rule", (at) => ({
    kinds: ["moves"],
    movements: [processesAt("content", ownHost(at("ruleActions[].redirectConfig.host")))],
    harmless: [at("ruleConditions[]"), at("ruleActions[].fixedResponseConfig.content")],
    why: "a request that is sent on to a name elsewhere is made there",
  })),
  entry<alicloud.alb.ServerGroupArgs>("alicloud:alb/serverGroup:ServerGroup", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      processesAt("content", host(at("servers[].serverIp")), {
        each: at("servers[]"),
        when: [isTrue(at("servers[].remoteIpEnabled"))],
      }),
    ],
    why: "Requests go to the addresses of its servers: a public or a remote one is outside the network.",
  })),
  entry<alicloud.eipanycast.AnycastEipAddressArgs>("alicloud:eipanycast/anycastEipAddress:AnycastEipAddress", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [processesAt("content", "world", { note: at("serviceLocation") })],
    why: "traffic enters the cloud at the point nearest to the user, in whatever country that is",
  })),
  entry<alicloud.eipanycast.AnycastEipAddressAttachmentArgs>(
    "alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(region(at("bindInstanceRegionId")), { absent: "unproven" })],
    }),
  ),
  entry<alicloud.nlb.ServerGroupServerAttachmentArgs>(
    "alicloud:nlb/serverGroupServerAttachment:ServerGroupServerAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [processesAt("content", hostHere(at("serverIp")))],
      why: "A public address is outside the network.",
    }),
  ),
  ...guards("certificates and access lists", [
    "alicloud:alb/acl:Acl",
    "alicloud:alb/aclEntryAttachment:AclEntryAttachment",
    "alicloud:alb/listenerAclAttachment:ListenerAclAttachment",
    "alicloud:alb/listenerAdditionalCertificateAttachment:ListenerAdditionalCertificateAttachment",
    "alicloud:alb/loadBalancerSecurityGroupAttachment:LoadBalancerSecurityGroupAttachment",
    "alicloud:alb/securityPolicy:SecurityPolicy",
    "alicloud:nlb/listenerAdditionalCertificateAttachment:ListenerAdditionalCertificateAttachment",
    "alicloud:nlb/loadBalancerSecurityGroupAttachment:LoadBalancerSecurityGroupAttachment",
    "alicloud:nlb/securityPolicy:SecurityPolicy",
    "alicloud:slb/acl:Acl",
    "alicloud:slb/aclEntryAttachment:AclEntryAttachment",
    "alicloud:slb/caCertificate:CaCertificate",
    "alicloud:slb/domainExtension:DomainExtension",
    "alicloud:slb/serverCertificate:ServerCertificate",
    "alicloud:slb/tlsCipherPolicy:TlsCipherPolicy",
  ]),
  ...inert("passes traffic on inside one region; what it leads to is judged itself", [
    "alicloud:alb/aScript:AScript",
    "alicloud:alb/healthCheckTemplate:HealthCheckTemplate",
    "alicloud:alb/listener:Listener",
    "alicloud:alb/loadBalancer:LoadBalancer",
    "alicloud:alb/loadBalancerCommonBandwidthPackageAttachment:LoadBalancerCommonBandwidthPackageAttachment",
    "alicloud:alb/loadBalancerZoneShiftedAttachment:LoadBalancerZoneShiftedAttachment",
    "alicloud:gwlb/listener:Listener",
    "alicloud:gwlb/loadBalancer:LoadBalancer",
    "alicloud:nlb/hdMonitorRegionConfig:HdMonitorRegionConfig",
    "alicloud:nlb/listener:Listener",
    "alicloud:nlb/loadBalancer:LoadBalancer",
    "alicloud:nlb/loadBalancerZoneShiftedAttachment:LoadBalancerZoneShiftedAttachment",
    "alicloud:nlb/loadbalancerCommonBandwidthPackageAttachment:LoadbalancerCommonBandwidthPackageAttachment",
    "alicloud:nlb/serverGroup:ServerGroup",
    "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
    "alicloud:slb/attachment:Attachment",
    "alicloud:slb/backendServer:BackendServer",
    "alicloud:slb/listener:Listener",
    "alicloud:slb/loadBalancer:LoadBalancer",
    "alicloud:slb/masterSlaveServerGroup:MasterSlaveServerGroup",
    "alicloud:slb/rule:Rule",
    "alicloud:slb/serverGroup:ServerGroup",
    "alicloud:slb/serverGroupServerAttachment:ServerGroupServerAttachment",
  ]),
  ...instructs("Requests go to the addresses of its servers: a public one is outside the network.", [
    "alicloud:gwlb/serverGroup:ServerGroup",
  ]),
] satisfies readonly Entry[];

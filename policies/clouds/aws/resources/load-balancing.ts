/** Elastic Load Balancing: what passes on requests, and where it logs them. */
import type * as aws from "@pulumi/aws";
import { is, isTrue, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement, twins } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion, ownHost } from "../../references.ts";
import { bucket } from "../names.ts";

/** A load balancer takes no bucket of another region for its logs. */
const logsTo = (target: string, enabled: string): Movement =>
  copiesTo("logs", bucket(target, inOwnRegion), { when: [isTrue(enabled)] });

const balancer = twins<aws.alb.LoadBalancerArgs, aws.lb.LoadBalancerArgs>((at) => ({
  kinds: ["processes", "moves"],
  tags: at("tags"),
  known: [at("name")],
  movements: [
    logsTo(at("accessLogs.bucket"), at("accessLogs.enabled")),
    logsTo(at("connectionLogs.bucket"), at("connectionLogs.enabled")),
  ],
}));

/** "all" says that the address lies outside the network: in a peered one, or in a building at the end of a line. */
const attachment = twins<aws.alb.TargetGroupAttachmentArgs, aws.lb.TargetGroupAttachmentArgs>((at) => ({
  kinds: ["moves"],
  movements: [processesAt("content", host(at("targetId")), { when: [is(at("availabilityZone"), "all")] })],
}));

const listener = twins<aws.alb.ListenerArgs, aws.lb.ListenerArgs>((at) => ({
  kinds: ["moves"],
  tags: at("tags"),
  movements: [processesAt("content", ownHost(at("defaultActions[].redirect.host")))],
  harmless: [at("defaultActions[].fixedResponse.messageBody")],
}));

const listenerRule = twins<aws.alb.ListenerRuleArgs, aws.lb.ListenerRuleArgs>((at) => ({
  kinds: ["moves"],
  tags: at("tags"),
  movements: [processesAt("content", ownHost(at("actions[].redirect.host")))],
  harmless: [at("conditions[]"), at("actions[].fixedResponse.messageBody")],
}));

export default [
  entry<aws.alb.ListenerArgs>("aws:alb/listener:Listener", () => listener),
  entry<aws.alb.ListenerRuleArgs>("aws:alb/listenerRule:ListenerRule", () => listenerRule),
  entry<aws.alb.LoadBalancerArgs>("aws:alb/loadBalancer:LoadBalancer", () => balancer),
  entry<aws.alb.TargetGroupAttachmentArgs>("aws:alb/targetGroupAttachment:TargetGroupAttachment", () => attachment),
  entry<aws.elb.LoadBalancerArgs>("aws:elb/loadBalancer:LoadBalancer", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("logs", bucket(at("accessLogs.bucket"), inOwnRegion), {
        when: [unless(at("accessLogs.enabled"), false)],
      }),
    ],
  })),
  entry<aws.lb.ListenerArgs>("aws:lb/listener:Listener", () => listener),
  entry<aws.lb.ListenerRuleArgs>("aws:lb/listenerRule:ListenerRule", () => listenerRule),
  entry<aws.lb.LoadBalancerArgs>("aws:lb/loadBalancer:LoadBalancer", () => balancer),
  entry<aws.lb.TargetGroupAttachmentArgs>("aws:lb/targetGroupAttachment:TargetGroupAttachment", () => attachment),
  ...guards("It says which clients' certificates count no more.", ["aws:lb/trustStoreRevocation:TrustStoreRevocation"]),
  ...inert("Which requests go to which targets of the load balancer's own network.", [
    "aws:alb/listenerCertificate:ListenerCertificate",
    "aws:alb/targetGroup:TargetGroup",
    "aws:ec2/proxyProtocolPolicy:ProxyProtocolPolicy",
    "aws:elb/appCookieStickinessPolicy:AppCookieStickinessPolicy",
    "aws:elb/attachment:Attachment",
    "aws:elb/listenerPolicy:ListenerPolicy",
    "aws:elb/loadBalancerBackendServerPolicy:LoadBalancerBackendServerPolicy",
    "aws:elb/loadBalancerCookieStickinessPolicy:LoadBalancerCookieStickinessPolicy",
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
    "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy",
    "aws:lb/listenerCertificate:ListenerCertificate",
    "aws:lb/targetGroup:TargetGroup",
    "aws:lb/trustStore:TrustStore",
  ]),
] satisfies readonly Entry[];

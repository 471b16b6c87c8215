/** Smart Access Gateway: boxes in offices and people who dial in. Its types stand in two modules, one by mistake. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host, region } from "../../references.ts";
import { project } from "../names.ts";

const dialsIn = "mail address and password of one of the staff, who may then dial in";

export default [
  entry<alicloud.rocketmq.ClientUserArgs>("alicloud:rocketmq/clientUser:ClientUser", () => ({
    kinds: ["holds", "guards"],
    holds: "content",
    why: dialsIn,
  })),
  entry<alicloud.sag.ClientUserArgs>("alicloud:sag/clientUser:ClientUser", () => ({
    kinds: ["holds", "guards"],
    holds: "content",
    why: dialsIn,
  })),
  entry<alicloud.sag.SmartagFlowLogArgs>("alicloud:sag/smartagFlowLog:SmartagFlowLog", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("logs", [region(at("slsRegionId")), project(at("projectName"))], {
        when: [is(at("outputType"), "all", "sls")],
        absent: "unproven",
      }),
      copiesTo("logs", host(at("netflowServerIp")), {
        when: [is(at("outputType"), "all", "netflow")],
        absent: "unproven",
      }),
    ],
  })),
  ...guards("what traffic an office lets through", ["alicloud:sag/acl:Acl", "alicloud:sag/aclRule:AclRule"]),
  ...inert("how an office's addresses are translated, and whose traffic goes first", [
    "alicloud:rocketmq/dnatEntry:DnatEntry",
    "alicloud:rocketmq/qos:Qos",
    "alicloud:rocketmq/qosCar:QosCar",
    "alicloud:rocketmq/qosPolicy:QosPolicy",
    "alicloud:rocketmq/snatEntry:SnatEntry",
    "alicloud:sag/dnatEntry:DnatEntry",
    "alicloud:sag/qos:Qos",
    "alicloud:sag/qosCar:QosCar",
    "alicloud:sag/qosPolicy:QosPolicy",
    "alicloud:sag/snatEntry:SnatEntry",
  ]),
] satisfies readonly Entry[];

/** PrivateLink and private DNS: services of another region or account reached as if they stood in one's own network. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isAbsent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { linksTo, processesAt } from "../../movements.ts";
import { hostHere, inOwnRegion, naming, region } from "../../references.ts";

const service = naming("alicloud:privatelink/vpcEndpointService");

export default [
  entry<alicloud.privatelink.VpcEndpointArgs>("alicloud:privatelink/vpcEndpoint:VpcEndpoint", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      linksTo(region(at("serviceRegionId"))),
      // Without a region the service can only be one of the endpoint's own.
      linksTo(service(at("serviceId"), inOwnRegion), { when: [isAbsent(at("serviceRegionId"))] }),
    ],
  })),
  entry<alicloud.privatelink.VpcEndpointServiceArgs>(
    "alicloud:privatelink/vpcEndpointService:VpcEndpointService",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [linksTo(region(at("supportedRegionLists[]")))],
    }),
  ),
  entry<alicloud.privatelink.VpcEndpointServiceUserArgs>(
    "alicloud:privatelink/vpcEndpointServiceUser:VpcEndpointServiceUser",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("userId"), "it lets another account reach the service", [service(at("serviceId"))]),
      ],
    }),
  ),
  entry<alicloud.pvtz.RuleAttachmentArgs>("alicloud:pvtz/ruleAttachment:RuleAttachment", (at) => ({
    kinds: ["moves"],
    movements: [{ verb: "link", what: "metadata", from: "self", to: [region(at("vpcs[].regionId"))] }],
  })),
  entry<alicloud.pvtz.ZoneRecordArgs>("alicloud:pvtz/zoneRecord:ZoneRecord", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", hostHere(at("value")), {
        when: [is(at("type"), "A", "CNAME")],
        ifPlaced: true,
        leads: { name: at("rr") },
      }),
    ],
    why: "what calls a private name is led where its value says",
  })),
  ...guards("who may connect", ["alicloud:privatelink/vpcEndpointServiceConnection:VpcEndpointServiceConnection"]),
  ...inert("names, zones and targets inside one region; a private name holds no personal data", [
    "alicloud:privatelink/vpcEndpointServiceResource:VpcEndpointServiceResource",
    "alicloud:privatelink/vpcEndpointZone:VpcEndpointZone",
    "alicloud:pvtz/endpoint:Endpoint",
    "alicloud:pvtz/zone:Zone",
    "alicloud:pvtz/zoneAttachment:ZoneAttachment",
  ]),
  ...guards("which networks see private names, and which server is asked for some; names hold no personal data", [
    "alicloud:pvtz/userVpcAuthorization:UserVpcAuthorization",
  ]),
  ...instructs("Questions about names go to the addresses it names: a public one is somebody's on the internet.", [
    "alicloud:pvtz/rule:Rule",
  ]),
] satisfies readonly Entry[];

/** PrivateLink and private DNS: services of another region or account reached as if they stood in one's own network. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const service = { form: "reference", names: ["alicloud:privatelink/vpcEndpointService"] } as const;

export default [
  entry<alicloud.privatelink.VpcEndpointArgs>("alicloud:privatelink/vpcEndpoint:VpcEndpoint", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "link",
        what: "content",
        from: "self",
        to: [{ path: at("serviceRegionId"), form: "region" }],
      },
      {
        verb: "link",
        what: "content",
        from: "self",
        // Without a region the service can only be one of the endpoint's own.
        to: [{ path: at("serviceId"), ...service, bareMeansHere: true }],
        when: [{ path: at("serviceRegionId"), absent: true }],
      },
    ],
  })),
  entry<alicloud.privatelink.VpcEndpointServiceArgs>(
    "alicloud:privatelink/vpcEndpointService:VpcEndpointService",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        { verb: "link", what: "content", from: "self", to: [{ path: at("supportedRegionLists[]"), form: "region" }] },
      ],
    }),
  ),
  entry<alicloud.privatelink.VpcEndpointServiceUserArgs>(
    "alicloud:privatelink/vpcEndpointServiceUser:VpcEndpointServiceUser",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        {
          to: "accounts",
          path: at("userId"),
          how: "it lets another account reach the service",
          of: [{ path: at("serviceId"), ...service }],
        },
      ],
    }),
  ),
  entry<alicloud.pvtz.RuleAttachmentArgs>("alicloud:pvtz/ruleAttachment:RuleAttachment", (at) => ({
    kinds: ["moves"],
    movements: [
      { verb: "link", what: "metadata", from: "self", to: [{ path: at("vpcs[].regionId"), form: "region" }] },
    ],
  })),
  ...guards("who may connect", ["alicloud:privatelink/vpcEndpointServiceConnection:VpcEndpointServiceConnection"]),
  ...inert("names, zones and targets inside one region; a private name holds no personal data", [
    "alicloud:privatelink/vpcEndpointServiceResource:VpcEndpointServiceResource",
    "alicloud:privatelink/vpcEndpointZone:VpcEndpointZone",
    "alicloud:pvtz/endpoint:Endpoint",
    "alicloud:pvtz/zone:Zone",
    "alicloud:pvtz/zoneAttachment:ZoneAttachment",
    "alicloud:pvtz/zoneRecord:ZoneRecord",
  ]),
  ...guards("which networks see private names, and which server is asked for some; names hold no personal data", [
    "alicloud:pvtz/rule:Rule",
    "alicloud:pvtz/userVpcAuthorization:UserVpcAuthorization",
  ]),
];

/** Oracle Database@AWS, which the SDK calls odb: Oracle's machines in AWS's buildings, and what Oracle is told of them. */
import type * as aws from "@pulumi/aws";
import { isPresent, isTrue } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";

export default [
  entry<aws.odb.CloudAutonomousVmClusterArgs>("aws:odb/cloudAutonomousVmCluster:CloudAutonomousVmCluster", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.odb.CloudExadataInfrastructureArgs>(
    "aws:odb/cloudExadataInfrastructure:CloudExadataInfrastructure",
    (at) => ({
      kinds: ["holds", "moves"],
      holds: "content",
      tags: at("tags"),
      movements: [
        copiesTo("metadata", "world", {
          when: [isPresent(at("customerContactsToSendToOcis[]"))],
          note: at("customerContactsToSendToOcis"),
        }),
      ],
      why: "Contacts go to Oracle, which states no country for them.",
    }),
  ),
  entry<aws.odb.CloudVmClusterArgs>("aws:odb/cloudVmCluster:CloudVmCluster", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [
      copiesTo("logs", "world", {
        when: [isTrue(at("dataCollectionOptions.isIncidentLogsEnabled"))],
        note: at("dataCollectionOptions.isIncidentLogsEnabled"),
      }),
    ],
    why: "Incident logs and traces go to Oracle's own operators, wherever they are.",
  })),
  entry<aws.odb.NetworkArgs>("aws:odb/network:Network", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesFrom("backups", region(at("crossRegionS3RestoreSourcesAccesses[]")))],
  })),
  entry<aws.odb.NetworkPeeringConnectionArgs>("aws:odb/networkPeeringConnection:NetworkPeeringConnection", (at) => {
    const network = naming("aws:odb/network");
    return {
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        {
          verb: "link",
          what: "content",
          from: [network(at("odbNetworkArn"), inOwnRegion), network(at("odbNetworkId"), inOwnRegion)],
          to: [naming("aws:ec2/vpc")(at("peerNetworkId"), inOwnRegion)],
        },
      ],
      why: "Both networks lie in one region.",
    };
  }),
  ...guards("It says which role a database may use.", ["aws:odb/iamRoleAssociation:IamRoleAssociation"]),
] satisfies readonly Entry[];

/** Amazon AppFlow: data carried between other companies' applications and this cloud. */
import type * as aws from "@pulumi/aws";
import { isNot } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { elsewhere, host } from "../../references.ts";
import { bucket } from "../names.ts";

/** Destinations of this cloud, judged by their bucket or by lying in the flow's own region. */
const ownDestinations = ["CustomerProfiles", "EventBridge", "LookoutMetrics", "Redshift", "S3", "Upsolver"];

export default [
  entry<aws.appflow.ConnectorProfileArgs>("aws:appflow/connectorProfile:ConnectorProfile", (at) => ({
    kinds: ["holds", "moves"],
    holds: "credentials",
    known: [at("name")],
    movements: [
      copiesTo("content", host(at("connectorProfileConfig.connectorProfileProperties.redshift.databaseUrl"))),
      copiesTo("content", bucket(at("connectorProfileConfig.connectorProfileProperties.redshift.bucketName"))),
      copiesTo("content", bucket(at("connectorProfileConfig.connectorProfileProperties.snowflake.bucketName"))),
    ],
    why: "A cluster and a bucket it names carry data either way; an application it names is judged at the flow that writes there.",
  })),
  entry<aws.appflow.FlowArgs>("aws:appflow/flow:Flow", (at) => {
    const from = [bucket(at("sourceFlowConfig.sourceConnectorProperties.s3.bucketName"))];
    const each = at("destinationFlowConfigs[]");
    const narrowedBy = [
      { path: at("sourceFlowConfig.sourceConnectorProperties.s3.bucketPrefix"), selects: "prefixes" },
    ] as const;
    const intoBucket = (path: string): Movement => ({
      verb: "copy",
      what: "content",
      each,
      from,
      to: [bucket(path)],
      narrowedBy,
    });
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      movements: [
        ...[
          at("destinationFlowConfigs[].destinationConnectorProperties.customConnector.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.eventBridge.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.honeycode.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.marketo.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.redshift.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.redshift.intermediateBucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.s3.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.salesforce.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.sapoData.errorHandlingConfig.bucketName"),
          at(
            "destinationFlowConfigs[].destinationConnectorProperties.sapoData.successResponseHandlingConfig.bucketName",
          ),
          at("destinationFlowConfigs[].destinationConnectorProperties.snowflake.errorHandlingConfig.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.snowflake.intermediateBucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.upsolver.bucketName"),
          at("destinationFlowConfigs[].destinationConnectorProperties.zendesk.errorHandlingConfig.bucketName"),
        ].map(intoBucket),
        {
          verb: "copy",
          what: "content",
          each,
          from,
          to: [elsewhere(at("destinationFlowConfigs[].connectorProfileName"))],
          when: [isNot(at("destinationFlowConfigs[].connectorType"), ...ownDestinations)],
          absent: "unproven",
          narrowedBy,
        },
      ],
      why: "Where another company's application keeps what a flow writes, only a ledger entry for its connector profile can say.",
    };
  }),
] satisfies readonly Entry[];

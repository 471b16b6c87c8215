/** Search over what is kept: Elasticsearch, its Kibana, and OpenSearch. */
import type * as alicloud from "@pulumi/alicloud";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry } from "../../entry.ts";
import { openWhitelist, publicEndpoint } from "../internet-exposures.ts";

export default [
  entry<alicloud.elasticsearch.InstanceArgs>("alicloud:elasticsearch/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [
      publicEndpoint("database", [isTrue(at("enablePublic"))]),
      {
        to: "world",
        when: [isTrue(at("enableKibanaPublicNetwork"))],
        how: "its Kibana has an endpoint on the internet",
      },
      openWhitelist(at("kibanaWhitelists[]")),
    ],
  })),
  entry<alicloud.opensearch.AppGroupArgs>("alicloud:opensearch/appGroup:AppGroup", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
] satisfies readonly Entry[];

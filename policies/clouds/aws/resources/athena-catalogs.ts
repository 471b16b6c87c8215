/** Where Amazon Athena finds tables besides its own region's. Its workgroups are in analytics.ts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { lambdaFunction } from "../names.ts";

export default [
  entry<aws.athena.DataCatalogArgs>("aws:athena/dataCatalog:DataCatalog", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: ["parameters.function", "parameters.metadata-function", "parameters.record-function"].map(
      (connector): Movement => ({
        verb: "copy",
        what: "content",
        from: [lambdaFunction(connector)],
        to: "self",
      }),
    ),
    why: "A federated catalogue brings in what its function reads; a Glue catalogue is one of its own region.",
  })),
  ...inert("Capacity for queries.", ["aws:athena/capacityReservation:CapacityReservation"]),
] satisfies readonly Entry[];

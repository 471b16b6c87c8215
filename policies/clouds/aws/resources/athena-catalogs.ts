/** Where Amazon Athena finds tables besides its own region's. Its workgroups are in analytics.ts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { lambdaFunction } from "../names.ts";

export default [
  entry<aws.athena.DataCatalogArgs>("aws:athena/dataCatalog:DataCatalog", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: ["parameters.function", "parameters.metadata-function", "parameters.record-function"].map((connector) =>
      copiesFrom("content", lambdaFunction(connector)),
    ),
    why: "A federated catalogue brings in what its function reads; a Glue catalogue is one of its own region.",
  })),
  ...inert("Capacity for queries.", ["aws:athena/capacityReservation:CapacityReservation"]),
] satisfies readonly Entry[];

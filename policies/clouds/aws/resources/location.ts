/** Amazon Location: where people and things are, and the map makers who are asked about it. */
import type * as aws from "@pulumi/aws";
import { isNot } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { elsewhere, inOwnRegion, naming } from "../../references.ts";

/** Maps of open data are served by AWS itself. */
const ownMaps = [
  "VectorOpenDataStandardLight",
  "VectorOpenDataStandardDark",
  "VectorOpenDataVisualizationLight",
  "VectorOpenDataVisualizationDark",
];

/** Questions go, without the account's name, to the map maker; where he works, only a ledger entry for his name can say. */
const asks = (maker: string, what: Movement["what"]): Movement =>
  processesAt(what, elsewhere(maker), { when: [isNot(maker, ...ownMaps)] });

export default [
  entry<aws.location.GeofenceCollectionArgs>("aws:location/geofenceCollection:GeofenceCollection", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("collectionName")],
  })),
  entry<aws.location.MapArgs>("aws:location/map:Map", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("mapName")],
    movements: [asks(at("configuration.style"), "metadata")],
  })),
  entry<aws.location.PlaceIndexArgs>("aws:location/placeIndex:PlaceIndex", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("indexName")],
    movements: [asks(at("dataSource"), "content")],
    why: "Addresses people look up are content.",
  })),
  entry<aws.location.RouteCalculationArgs>("aws:location/routeCalculation:RouteCalculation", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("calculatorName")],
    movements: [asks(at("dataSource"), "content")],
    why: "Where somebody starts and where he goes is content.",
  })),
  entry<aws.location.TrackerArgs>("aws:location/tracker:Tracker", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("trackerName")],
    why: "It keeps where each device was, for thirty days.",
  })),
  entry<aws.location.TrackerAssociationArgs>("aws:location/trackerAssociation:TrackerAssociation", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [naming("aws:location/tracker")(at("trackerName"), inOwnRegion)],
        to: [naming("aws:location/geofenceCollection")(at("consumerArn"))],
      },
    ],
  })),
] satisfies readonly Entry[];

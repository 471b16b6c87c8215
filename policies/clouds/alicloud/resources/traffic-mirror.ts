/** Traffic mirroring: every packet of a network interface, once more, to whoever reads along. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry } from "../../entry.ts";
import { inOwnRegion, naming } from "../../references.ts";

const networkInterface = naming("alicloud:ecs/ecsNetworkInterface", "alicloud:vpc/networkInterface");
const mirror = naming(
  "alicloud:ecs/ecsNetworkInterface",
  "alicloud:slb/applicationLoadBalancer",
  "alicloud:slb/loadBalancer",
  "alicloud:vpc/networkInterface",
);

export default [
  entry<alicloud.vpc.TrafficMirrorSessionArgs>("alicloud:vpc/trafficMirrorSession:TrafficMirrorSession", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [networkInterface(at("trafficMirrorSourceIds[]"), inOwnRegion)],
        // Both ends are of the session's own region, in one network or in joined ones.
        to: [mirror(at("trafficMirrorTargetId"), inOwnRegion)],
      },
    ],
    why: "every packet is copied, so whoever reads the target reads all that is not encrypted",
  })),
] satisfies readonly Entry[];

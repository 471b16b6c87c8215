/** Edge Security Acceleration: where a site's content comes from, caches beside the edge, and where its logs go. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot, unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement, type Reference } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

const site = naming("alicloud:esa/site");

/** From the origin to the site, whose edge nodes are judged by its own coverage. */
const served = (origin: Reference, id: string): Movement => ({
  verb: "copy",
  what: "content",
  from: [origin],
  to: [site(id, inOwnRegion)],
});

/** Data centre "cn" gathers what mainland nodes saw, any other what the nodes of all other countries did. */
function delivered(
  dataCenter: string,
  type: string,
  names: readonly string[],
  to: readonly Reference[],
): readonly Movement[] {
  const logs = copiesTo("logs", to, { absent: "unproven" });
  return [
    { ...logs, when: [is(dataCenter, "cn"), is(type, ...names)] },
    { ...logs, from: "everywhere", when: [isNot(dataCenter, "cn"), is(type, ...names)] },
  ];
}

const mainland = ["CN", "CN-beijing"];

export default [
  entry<alicloud.esa.CacheReserveInstanceArgs>("alicloud:esa/cacheReserveInstance:CacheReserveInstance", (at) => {
    const area = at("crRegion");
    return {
      kinds: ["moves"],
      movements: [
        copiesTo(
          "content",
          { country: "CN", what: "a cache in mainland China" },
          { when: [is(area, ...mainland)], note: area },
        ),
        copiesTo("content", { country: "HK", what: "a cache in Hong Kong" }, { when: [is(area, "HK")], note: area }),
        copiesTo("content", "world", { when: [unless(area, ...mainland, "HK")], note: area }),
      ],
    };
  }),
  entry<alicloud.esa.OriginPoolArgs>("alicloud:esa/originPool:OriginPool", (at) => ({
    kinds: ["moves"],
    movements: [
      { ...served(host(at("origins[].address"), "alicloud:oss/bucket"), at("siteId")), each: at("origins[]") },
    ],
  })),
  entry<alicloud.esa.OriginRuleArgs>("alicloud:esa/originRule:OriginRule", (at) => ({
    kinds: ["moves"],
    movements: [served(host(at("dnsRecord")), at("siteId")), served(host(at("follow302TargetHost")), at("siteId"))],
    why: "it fetches what fits its rule from another origin than the site's",
  })),
  entry<alicloud.esa.RecordArgs>("alicloud:esa/record:Record", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        ...served(host(at("data.value"), "alicloud:oss/bucket"), at("siteId")),
        when: [is(at("recordType"), "A/AAAA", "A", "AAAA", "CNAME"), unless(at("proxied"), false)],
      },
    ],
    why: "only a proxied record leads through the edge; any other is a public name",
  })),
  entry<alicloud.esa.SiteDeliveryTaskArgs>("alicloud:esa/siteDeliveryTask:SiteDeliveryTask", (at) => {
    const delivers = (names: readonly string[], ...to: readonly Reference[]) =>
      delivered(at("dataCenter"), at("deliveryType"), names, to);
    return {
      kinds: ["moves", "exposes"],
      movements: [
        ...delivers(["sls"], region(at("slsDelivery.slsRegion")), project(at("slsDelivery.slsProject"))),
        ...delivers(["oss"], region(at("ossDelivery.region")), bucket(at("ossDelivery.bucketName"))),
        ...delivers(["http"], host(at("httpDelivery.destUrl"))),
        ...delivers(["kafka"], host(at("kafkaDelivery.brokers[]"))),
        // Region codes of the other cloud mean other countries here, so only the endpoint counts.
        ...delivers(["aws3", "aws3cmpt"], host(at("s3Delivery.endpoint"))),
      ],
      harmless: [at("s3Delivery.region")],
      exposures: [opensToAccounts(at("ossDelivery.aliuid"), "it writes into a bucket of another account")],
    };
  }),
  entry<alicloud.esa.UrlObservationArgs>("alicloud:esa/urlObservation:UrlObservation", () => ({
    kinds: ["processes"],
    why: "it watches how visitors see a page; whose visitors is judged at the site",
  })),
  ...inert("leads to pools, applications, functions and pages that are judged themselves", [
    "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord",
    "alicloud:esa/kvAccount:KvAccount",
    "alicloud:esa/loadBalancer:LoadBalancer",
    "alicloud:esa/routineCodeDeployment:RoutineCodeDeployment",
    "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord",
    "alicloud:esa/scheduledPreloadExecution:ScheduledPreloadExecution",
    "alicloud:esa/scheduledPreloadJob:ScheduledPreloadJob",
  ]),
] satisfies readonly Entry[];

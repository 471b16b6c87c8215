/** Where a resource lies: by its own region, its provider's, or the stack's config, unless its provider calls elsewhere. */
import type { Entry } from "../terms/entry.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Cloud, Place, Region, Regions } from "../terms/place.ts";
import { isRecord, parsed, unknown, type Value } from "../terms/value.ts";
import { endpointRegion } from "./place-name.ts";
import type { Resource } from "./resource.ts";
import type { Settings } from "./settings.ts";

/** AWS: the resource's own region, else its provider's, else the stack's config. Alibaba Cloud: the provider's. */
export function locate(
  resource: Resource,
  cloud: Cloud | undefined,
  entry: Entry | undefined,
  regions: Regions,
  settings: Settings,
): Place | NotKnown {
  if (!cloud) return notKnown("no-cloud-on-file", { type: resource.type }, "keep-out-of-reach", {});
  if (entry?.global) return { kind: "world", as: { code: "by-nature", facts: {} } };
  const own = cloud === "aws" && !entry?.regionIsTarget ? resource.inputs.region : undefined;
  const code = own ?? resource.provider?.region ?? settings.defaultRegion[cloud];
  if (typeof code === "string" && code !== "") {
    const region: Region | undefined = regions.find(cloud, code);
    if (region) return redirected(resource, region, regions) ?? { kind: "region", region };
    return notKnown("region-not-on-file", { region: code, cloud }, "correct-region", {});
  }
  return notKnown(code === unknown ? "region-not-known" : "region-not-stated", {}, "state-provider-region", { cloud });
}

/** A provider told to call other endpoints than its region's manages resources nobody knows where. */
function redirected(resource: Resource, region: Region, regions: Regions): NotKnown | undefined {
  const hosts = Object.values(providerEndpoints(resource)).filter((value) => value !== "" && value !== null);
  const elsewhere = hosts.find(
    (host) => typeof host !== "string" || endpointRegion(region.cloud, host, regions) !== region,
  );
  if (elsewhere === undefined) return undefined;
  const endpoint = typeof elsewhere === "string" ? elsewhere : null;
  return notKnown("other-endpoint", { endpoint, region: region.code }, "remove-endpoint", {});
}

function providerEndpoints({ provider }: Resource): Readonly<Record<string, Value>> {
  const given = provider?.endpoints ?? null;
  const endpoints = typeof given === "string" ? parsed(given) : given;
  const list = Array.isArray(endpoints) ? endpoints : [endpoints];
  return Object.assign({}, ...list.map((one) => (isRecord(one) ? one : one === null ? {} : { all: one })));
}

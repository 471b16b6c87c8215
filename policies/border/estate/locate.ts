/**
 * Where a resource lies: by its own region or its provider's, unless the provider calls elsewhere. The stack's config is
 * read by the default provider alone: one that a program makes itself takes no region from it. Both read the environment.
 */
import type { Entry } from "../terms/entry.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Cloud, Place, Region, Regions } from "../terms/place.ts";
import { type Inputs, isRecord, listOf, parsed, unknown, type Value } from "../terms/value.ts";
import { regionOfHost } from "./host-name.ts";
import type { Resource } from "./resource.ts";
import type { Settings } from "./settings.ts";

/** AWS: the resource's own region, else its provider's. Alibaba Cloud: the provider's. */
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
  const provider = resource.provider ?? {
    region: settings.defaultRegion[cloud] ?? null,
    ...settings.defaultProvider?.[cloud],
  };
  const code = own ?? provider.region ?? settings.environmentRegion?.[cloud]?.region;
  if (typeof code === "string" && code !== "") {
    const region: Region | undefined = regions.find(cloud, code);
    if (region) return redirected(provider, region, regions) ?? { kind: "region", region };
    return notKnown("region-not-on-file", { region: code, cloud }, "correct-region", {});
  }
  return notKnown(code === unknown ? "region-not-known" : "region-not-stated", {}, "state-provider-region", { cloud });
}

/** A provider told to call other hosts than its region's, or to call them through another, manages resources nobody knows where. */
function redirected(provider: Inputs, region: Region, regions: Regions): NotKnown | undefined {
  const hosts = [...endpointsOf(provider), provider.httpProxy, provider.httpsProxy];
  const elsewhere = hosts.find(
    (host) =>
      host !== undefined &&
      host !== "" &&
      host !== null &&
      (typeof host !== "string" || regionOfHost(host, regions) !== region),
  );
  if (elsewhere === undefined) return undefined;
  const endpoint = typeof elsewhere === "string" ? elsewhere : null;
  return notKnown("other-endpoint", { endpoint, region: region.code }, "remove-endpoint", {});
}

function endpointsOf({ endpoints: given = null }: Inputs): readonly Value[] {
  const endpoints = typeof given === "string" ? parsed(given) : given;
  return listOf(endpoints).flatMap((one) => (isRecord(one) ? Object.values(one) : [one]));
}

/** What a name says by itself of where something lies: region codes, zones, ARNs, host names, ids of AI models. */

import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Cloud, Place, Region, Regions } from "../terms/place.ts";
import type { Facts } from "./facts.ts";

export interface Arn {
  readonly cloud: Cloud;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Bucket name, table/name, role/name ... */
  readonly resource: string;
}

/** "arn:<partition>:service:region:account:resource" of any AWS partition, or "acs:service:region:account:resource". */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(":");
  const offset = parts[0] === "arn" ? 1 : parts[0] === "acs" ? 0 : -1;
  if (offset < 0 || parts.length < offset + 5) return undefined;
  const [, service = "", region = "", account = "", ...rest] = parts.slice(offset);
  const resource = rest.join(":");
  const bucket = service === "s3" || service === "oss";
  return {
    cloud: offset === 1 ? "aws" : "alicloud",
    service,
    region: region === "*" ? "" : region,
    account,
    resource: bucket ? (resource.split("/")[0] ?? resource) : resource,
  };
}

/** The region of a code ("oss-cn-hangzhou" too); not known where none of the cloud is on file. */
export function regionPlace(cloud: Cloud, code: string, facts: Facts): Place | NotKnown {
  const region = facts.regions.find(cloud, cloud === "alicloud" ? code.replace(/^oss-/, "") : code);
  if (region) return { kind: "region", region };
  return notKnown("region-not-on-file", { region: code, cloud }, "correct-region", {});
}

/** eu-central-1a, cn-hangzhou-h, cn-hangzhou-MAZ5(b,f). A Local or Wavelength Zone can lie abroad: on file, or not known. */
export function zonePlace(cloud: Cloud, zone: string, facts: Facts): Place | NotKnown {
  const abroad = cloud === "aws" ? facts.specialPlaces.zones.get(zone) : undefined;
  if (abroad)
    return {
      kind: "country",
      country: abroad.country,
      as: { code: "zone", facts: { zone, city: abroad.city } },
    };
  const code =
    cloud === "aws"
      ? zone.replace(/(?<=\d)[a-z]$/, "")
      : zone
          .replace(/-MAZ.*$/i, "")
          .replace(/(?<=\d)[a-z]$/, "")
          .replace(/-[a-z]$/, "");
  const region = facts.regions.find(cloud, code);
  if (region) return { kind: "region", region };
  return notKnown("zone-not-on-file", { zone }, "use-own-zone", {});
}

/**
 * Where a request to a model may be worked on: behind the prefix of an inference profile stand several countries, also
 * where its ARN names one region. Undefined for what is no id of a model: a name only a resource or a ledger can place.
 */
export function modelPlaces(
  id: string,
  here: Place | NotKnown,
  facts: Facts,
): readonly (Place | NotKnown)[] | undefined {
  const arn = parseArn(id);
  if (arn && /^application-inference-profile\//.test(arn.resource)) return undefined;
  const model = arn ? arn.resource.slice(arn.resource.lastIndexOf("/") + 1) : id;
  const prefix = /^([a-z-]+)\.[a-z0-9-]+\./.exec(model)?.[1];
  const profile = prefix === undefined ? undefined : facts.specialPlaces.modelProfiles.get(prefix);
  const as = { code: "behind-model", facts: { model } } as const;
  if (profile === "world") return [{ kind: "world", as }];
  if (profile) return profile.map((country) => ({ kind: "country", country, as }));
  if (prefix !== undefined || (arn && /^(inference|guardrail)-profile\//.test(arn.resource))) {
    return [notKnown("model-not-on-file", { model }, "use-own-model", {})];
  }
  if (arn) return arn.region ? [regionPlace(arn.cloud, arn.region, facts)] : undefined;
  return /^[a-z0-9]+\.[a-z0-9]/.test(model) ? [here] : undefined;
}

/** A host name of either cloud carries its region as a label: s3.eu-central-1.amazonaws.com, oss-cn-hangzhou.aliyuncs.com. */
export function endpointPlace(cloud: Cloud, endpoint: string, facts: Facts): Place | NotKnown {
  const region = endpointRegion(cloud, endpoint, facts.regions);
  if (region) return { kind: "region", region };
  return notKnown("host-not-on-file", { host: hostOf(endpoint) }, "use-own-endpoint", {});
}

/** The one region a host name of either cloud names; undefined for any other host, and for a name with two regions. */
export function endpointRegion(cloud: Cloud, endpoint: string, regions: Regions): Region | undefined {
  const host = hostOf(endpoint);
  const owner: Cloud | undefined = /\.aliyuncs\.com$/i.test(host)
    ? "alicloud"
    : /\.(amazonaws\.(com|com\.cn|eu)|on\.aws)$/i.test(host)
      ? "aws"
      : undefined;
  if (!owner) return regions.find(cloud, endpoint);
  const labels = host
    .split(".")
    .map((label) => label.replace(/^(oss|s3)-/, "").replace(/-(internal|intranet|share)$/, ""));
  const named = labels.map((label) => regions.find(owner, label)).filter((region) => region !== undefined);
  return named.every((other) => other === named[0]) ? named[0] : undefined;
}

function hostOf(endpoint: string): string {
  const bare = endpoint.replace(/^[a-z0-9+.:-]+:\/\//i, "").replace(/^[^/@]*@/, "");
  return bare.split(/[/:?]/)[0] ?? "";
}

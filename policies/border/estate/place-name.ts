/** What a name says by itself of where something lies: region codes, zones, ARNs, host names, ids of AI models. */

import { type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Cloud, Place } from "../terms/place.ts";
import type { Facts } from "./facts.ts";
import { addressOf, regionOfHost } from "./host-name.ts";

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
  // A bucket's ARN has no region; one written into it tells nothing.
  const named = service === "s3" && !/^(accesspoint|access-grants|job|storage-lens)/.test(resource) ? "" : region;
  const bucket = service === "oss" || (service === "s3" && named === "");
  return {
    cloud: offset === 1 ? "aws" : "alicloud",
    service,
    region: named === "*" ? "" : named,
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

/** A host of either cloud carries its region as a label: s3.eu-central-1.amazonaws.com, oss-cn-hangzhou.aliyuncs.com. */
export function hostPlace(text: string, facts: Facts): Place | NotKnown {
  const region = regionOfHost(text, facts.regions);
  if (region) return { kind: "region", region };
  const host = addressOf(text)?.host ?? text;
  // A bare name is shown as it is written.
  return notKnown("host-not-on-file", { host: host === text.toLowerCase() ? text : host }, "use-own-endpoint", {});
}

/**
 * The place one ARN or URL names by itself, for texts that no property of the catalogue covers. Undefined for an ARN
 * without a region (a bucket's: only a resource or a ledger can place it), for "s3://bucket", and for all other text.
 */
export function placeOfText(text: string, facts: Facts): Place | NotKnown | undefined {
  const arn = parseArn(text);
  if (arn) return arn.region === "" ? undefined : regionPlace(arn.cloud, arn.region, facts);
  if (/^(s3[an]?|oss|file|cid|data):/i.test(text)) return undefined;
  const isUrl = /^[a-z][a-z0-9+.:_-]*:\/\//i.test(text);
  return isUrl || regionOfHost(text, facts.regions) ? hostPlace(text, facts) : undefined;
}

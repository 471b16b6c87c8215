/** Where a property leads: to a resource of the stack, to what a ledger lists, to a region, or nobody knows where. */
import { cloudOf, type Estate, type Ledger, nameOf, placeOfResource, type Resource, regionOf } from "./estate.ts";
import { type Place, placeOf } from "./facts.ts";
import { kindOf } from "./kinds.ts";

/** One end of a movement. */
export interface Spot {
  /** Undefined where nobody knows it. */
  readonly place: Place | undefined;
  readonly resource?: Resource;
  /** It is that resource; an ARN written out may be that of a namesake in another account. */
  readonly isSure?: boolean;
  readonly ledger?: Ledger;
  /** The account its ARN names is none of the organisation's. */
  readonly isStrangers?: boolean;
}

/** How a property says where it leads. */
export interface End {
  readonly value: unknown;
  readonly form: "reference" | "region" | "host";
  /** The types it can name; of none in particular: anything. */
  readonly types?: readonly string[];
  /** By name it can lead nowhere but into the own region. */
  readonly isHere?: boolean;
}

export function spotOfResource(resource: Resource, estate: Estate): Spot {
  return { place: placeOfResource(resource, estate), resource, isSure: true };
}

/** Never empty. @param by the resource whose property it is */
export function spotsOf({ value, form, types = [], isHere }: End, by: Resource, estate: Estate): readonly Spot[] {
  const cloud = cloudOf(by.type);
  if (typeof value !== "string") return [{ place: undefined }];
  if (form === "region") return [{ place: placeOf(cloud, value.replace(/^oss-/, "")) }];
  if (form === "host") return [{ place: placeOfHost(value) }];
  const byId = estate.resources.find(({ name }) => value === `${name}-id-made-up`);
  if (byId) return [spotOfResource(byId, estate)];
  if (value.startsWith("arn:") && !value.startsWith("arn:aws:s3:")) return [spotOfArn(value, estate)];
  const named = byName(value.replace("arn:aws:s3:::", ""), types, by, estate);
  if (named.length > 0) return named;
  return [{ place: isHere ? placeOfResource(by, estate) : undefined }];
}

/** It says its region, whoever bears the name; and its account. */
function spotOfArn(arn: string, estate: Estate): Spot {
  const [, , service, region = "", account = "", ...rest] = arn.split(":");
  const isStrangers = !estate.accounts.includes(account);
  const same = estate.resources.find((resource) => {
    const [of, before] = kindOf(resource.type).arn ?? [];
    return of === service && rest.join(":") === `${before}${nameOf(resource)}` && regionOf(resource, estate) === region;
  });
  const listed = estate.settings.ledger?.find(({ identities }) => identities.includes(arn));
  if (listed) return spotOfLedger(listed);
  const place = placeOf("aws", region);
  if (!same) return { place, isStrangers };
  return { place, resource: same, isStrangers };
}

/**
 * Buckets have one name in all regions, and so has what is of Alibaba Cloud here. Any other name of AWS is one of the own
 * region: where only another has it, it may be that one, and it may be what nobody here has.
 */
function byName(name: string, types: readonly string[], by: Resource, estate: Estate): readonly Spot[] {
  const isRegional = cloudOf(by.type) === "aws" && !types.some((type) => type.endsWith("/bucket:Bucket"));
  const here: Spot = { place: placeOfResource(by, estate) };
  const named = estate.resources.filter((one) => types.includes(one.type) && nameOf(one) === name);
  const near = named.filter((one) => regionOf(one, estate) === regionOf(by, estate));
  if (near.length > 0) return near.map((one) => spotOfResource(one, estate));
  const isElsewhere = named.every((one) => here.place && placeOfResource(one, estate));
  if (named.length > 0)
    return [...named.map((one) => spotOfResource(one, estate)), ...(isRegional && isElsewhere ? [here] : [])];
  const listed = (estate.settings.ledger ?? []).filter(
    ({ identities, type }) => identities.includes(name) && (type === undefined || types.includes(type)),
  );
  return listed.map(spotOfLedger);
}

function spotOfLedger(ledger: Ledger): Spot {
  const [cloud = "", region = ""] = ledger.region.split("/");
  return { place: placeOf(cloud, region), ledger };
}

/** The hosts of AWS say their region; of any other nobody knows the country. */
function placeOfHost(url: string): Place | undefined {
  const region = /^[a-z0-9-]+\.[a-z0-9-]+\.([a-z0-9-]+)\.amazonaws\.com$/.exec(new URL(url).hostname)?.[1];
  return region === undefined ? undefined : placeOf("aws", region);
}

/** Where a host lies: in the region its name carries, where the stack or a ledger knows it, or nobody knows where. */
import type { Estate, Node } from "../estate/estate.ts";
import { notKnown } from "../terms/not-known.ts";
import type { Cloud, Region } from "../terms/place.ts";
import { read } from "../terms/value.ts";
import { hostName, isInside } from "./address.ts";
import { knownByName, type PlacedWord } from "./known-name.ts";
import { isStatedNetwork } from "./stated-network.ts";

/** Undefined where the host is only the way to a bucket that its own name tells. */
export function placesOfHost(
  word: string,
  called: boolean,
  node: Node,
  estate: Estate,
): readonly PlacedWord[] | undefined {
  const host = hostName(word);
  // What a name of the stack's own leads to counts, whatever region its made-up host carries.
  const led = ownPlaces(host, node, estate);
  if (led) return led;
  if (isStatedNetwork(host, estate.settings)) return [];
  const region = hostRegion(host, estate);
  if (region) return [{ place: { kind: "region", region }, held: false }];
  const own = knownByName(host, node, estate) ?? knownByName(host.split(".")[0] ?? "", node, estate);
  if (own) return own;
  if (/\.s3(-accelerate)?(\.dualstack)?\.amazonaws\.com$/.test(host)) return undefined;
  // "lambda.amazonaws.com" alone is what policies call a service by.
  if (!called && host.split(".").length <= 3) return [];
  return [ofNobody(host)];
}

/** Where a host of this stack's own answers: where its name is led, or where the resource itself lies. */
function ownPlaces(host: string, node: Node, estate: Estate): readonly PlacedWord[] | undefined {
  const answering = [...(estate.byIdentity.get(host) ?? [])].filter(({ entry }) => entry?.answers !== undefined);
  if (answering.length === 0) return undefined;
  return answering.flatMap((one) => {
    const leads = (one.entry?.answers?.leadTo ?? []).flatMap((path) => read(one.inputs, path));
    if (leads.length === 0) return one.entry?.global ? [] : (knownByName(host, node, estate) ?? []);
    return leads.flatMap(({ value, top }) => {
      if (typeof value === "string" && isInside(hostName(value))) return [];
      if (typeof value === "string" && hostName(value) !== host)
        return placesOfHost(value, true, node, estate) ?? [ofNobody(host)];
      const sources = one.propertyDependencies[top] ?? [];
      const isSeen = sources.length > 0 && sources.every((urn) => estate.byUrn.has(urn));
      return isSeen ? [] : [ofNobody(host)];
    });
  });
}

function ofNobody(host: string): PlacedWord {
  return { place: notKnown("host-not-on-file", { host }, "list-with-region", {}), held: false };
}

const families: readonly (readonly [Cloud, RegExp])[] = [
  [
    "aws",
    /\.(amazonaws\.com(\.cn)?|amazonaws\.eu|on\.aws|api\.aws|amazoncognito\.com|elasticbeanstalk\.com|awsapprunner\.com)$/,
  ],
  ["alicloud", /\.(aliyuncs\.com|fcapp\.run|alicloudapi\.com)$/],
];

function hostRegion(host: string, { facts }: Estate): Region | undefined {
  const [cloud] = families.find(([, own]) => own.test(host)) ?? [];
  if (!cloud) return undefined;
  const bare = (label: string): string =>
    label.replace(/^(oss|s3-website|s3-fips|s3)-/, "").replace(/-(internal|intranet|share|vpc|finance)$/, "");
  const regions = facts.regions.of(cloud);
  const named = host
    .split(".")
    .flatMap((label) => facts.regions.find(cloud, bare(label)) ?? shortOf(label, cloud, regions) ?? []);
  return named.every((one) => one === named[0]) ? named[0] : undefined;
}

/** "euc1", as hosts of ElastiCache and ids of zones have it. */
export function shortOf(label: string, cloud: Cloud, regions: readonly Region[]): Region | undefined {
  if (cloud !== "aws" || !/^[a-z]{3,5}\d$/.test(label)) return undefined;
  const short = (code: string): string =>
    code.replaceAll(
      /-(north|south)?(east|west|central)?-?/g,
      (_, one = "", other = "") => `${one[0] ?? ""}${other[0] ?? ""}`,
    );
  return regions.find(({ code }) => short(code) === label);
}

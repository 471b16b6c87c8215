/**
 * What a host says of where it lies. Hosts are read as WHATWG URLs are, the way the SDKs that will call them do; where
 * readers of URLs disagree, nothing is read at all. Only the labels the clouds themselves write count, never those of a customer.
 */
import type { Cloud, Region, Regions } from "../terms/place.ts";

/** A host, and the first step of its path. */
export interface HostAddress {
  /** In lower case and ASCII, without a last dot. */
  readonly host: string;
  readonly container: string | undefined;
}

/**
 * The address of a URL of any scheme ("jdbc:mysql://db.example.com:3306/shop"), or of a bare host with or without a port.
 * Undefined for what is no address, or one that another reader of URLs would take for another host.
 */
export function addressOf(text: string): HostAddress | undefined {
  const trimmed = text.trim();
  // A backslash is a slash to some readers and a letter to others; what lies behind white space is dropped by some only.
  if (/[\\\s\p{Cc}]/u.test(trimmed) || trimmed === "") return undefined;
  const rest = trimmed.replace(/^(?:[a-z][a-z0-9+._-]*:)*\/\//i, "");
  // JDBC hangs settings behind a semicolon, one of which names another host.
  const [called = "", ...more] = /^jdbc:/i.test(trimmed) ? rest.split(";") : [rest];
  if (/^[a-z+.-]+:\//i.test(called) || more.some((one) => /^server/i.test(one))) return undefined;
  const url = URL.parse(`https://${called}`);
  if (!url || url.hostname === "") return undefined;
  // Of two @ some readers take the first, others the last.
  const [authority = ""] = called.split(/[/?#]/);
  if (authority.split("@").length > 2) return undefined;
  const [container] = url.pathname.split("/").filter((step) => step !== "");
  return { host: url.hostname.replace(/\.$/, ""), container };
}

/** The one region a host of either cloud names where the cloud writes it; undefined for any other host. */
export function regionOfHost(text: string, regions: Regions): Region | undefined {
  const host = addressOf(text)?.host ?? "";
  const domain = domains.find(({ suffix }) => host.endsWith(suffix));
  if (!domain) return undefined;
  const labels = host.slice(0, -domain.suffix.length).split(".");
  const [service = "", before = ""] = labels.toReversed();
  const last = labels.length < domain.least ? undefined : regionIn(service, domain.cloud, regions);
  // In front of an object store's own name stands a bucket's, which can be called like a region.
  const next = objectStore.test(service) ? undefined : regionIn(before, domain.cloud, regions);
  return last && next && last !== next ? undefined : (last ?? next);
}

/** The bucket behind a host of S3 or OSS: before the service's name, or the first step of the path. */
export function bucketOfHost(text: string): { readonly cloud: Cloud; readonly bucket: string } | undefined {
  const address = addressOf(text);
  const found = /^(?:(.+)\.)?(?:(s3)|(oss))[a-z0-9.-]*\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|aliyuncs\.com)$/.exec(
    address?.host ?? "",
  );
  const bucket = found?.[1] ?? address?.container;
  return bucket === undefined || !found ? undefined : { cloud: found[2] ? "aws" : "alicloud", bucket };
}

/** "eu-central-1", "oss-cn-hangzhou-internal", "s3-website-us-east-1" */
function regionIn(label: string, cloud: Cloud, regions: Regions): Region | undefined {
  const code = label
    .replace(/^(vpc100-oss|oss|s3-website|s3-fips|s3|[0-9a-f]{32})-/, "")
    .replace(/-(internal|intranet|share|vpc)$/, "");
  return regions.find(cloud, code);
}

const objectStore = /^(s3|oss)(-|$)/;

/**
 * The domains under which the clouds write a region, directly below or one label further (rds, elb, es, log ...), with the
 * fewest labels before it that make the nearest one the cloud's. Below elasticbeanstalk.com it can be a customer's.
 */
const domains: readonly { readonly suffix: string; readonly cloud: Cloud; readonly least: number }[] = [
  { suffix: ".aliyuncs.com", cloud: "alicloud", least: 1 },
  { suffix: ".alicloudapi.com", cloud: "alicloud", least: 1 },
  { suffix: ".fcapp.run", cloud: "alicloud", least: 2 },
  { suffix: ".amazonaws.com", cloud: "aws", least: 1 },
  { suffix: ".amazonaws.com.cn", cloud: "aws", least: 1 },
  { suffix: ".amazonaws.eu", cloud: "aws", least: 1 },
  { suffix: ".amazoncognito.com", cloud: "aws", least: 2 },
  { suffix: ".api.aws", cloud: "aws", least: 1 },
  { suffix: ".awsapprunner.com", cloud: "aws", least: 2 },
  { suffix: ".compute.internal", cloud: "aws", least: 1 },
  { suffix: ".elasticbeanstalk.com", cloud: "aws", least: 2 },
  { suffix: ".on.aws", cloud: "aws", least: 1 },
  { suffix: ".sagemaker.aws", cloud: "aws", least: 1 },
];

/** One place as every property spells it: by resources there that the stack makes, and by what is on no file. */
import type { Cloud, Region } from "../../policies/border/terms/place.ts";

export interface Spot {
  readonly cloud: Cloud;
  readonly region: string;
  readonly zone: string;
  /** Logical name of the stack's resource there. */
  readonly resource: string;
  /** What stands for its id before it exists. */
  readonly id: string;
  /** What its inputs call it; undefined where its type has no such property. */
  readonly name: string | undefined;
  /** Its ARN, as its outputs have it. */
  readonly arn: string;
  /** The ARN of something there that is on no file. */
  readonly strange: string;
  /** The same, around another name. */
  readonly around: (name: string) => string;
  /** The ARN of that with something else in the place of its region. */
  readonly spelt: (region: string) => string;
  /** What another stack lists there. */
  readonly listed: string;
  /** A database's host there, an object store's, and a web site's. */
  readonly host: string;
  readonly store: string;
  readonly site: string;
  /** A bucket of this stack there, and what URLs of it begin with. */
  readonly bucket: string;
  readonly scheme: "s3" | "oss";
}

export const accounts = { aws: "111122223333", alicloud: "1234567890123456" } as const;

interface Making {
  readonly resource: string;
  readonly named: boolean;
  readonly service: string;
  /** Makes the names of one estate differ from another's. */
  readonly salt: string;
}

/** The spellings of a region, around the names of one estate. */
export function spotAt({ cloud, code, partition }: Region, making: Making): Spot {
  const { resource, named, service, salt } = making;
  const account = accounts[cloud];
  const isAws = cloud === "aws";
  const suffix = isAws ? (partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com") : "aliyuncs.com";
  const spell = (region: string, what: string): string => {
    if (!isAws) return `acs:${service}:${region}:${account}:${what}`;
    return `arn:${partition}:${service}:${region}:${account}:${service === "s3" ? "accesspoint" : "thing"}/${what}`;
  };
  return {
    cloud,
    region: code,
    zone: isAws || /\d$/.test(code) ? `${code}a` : `${code}-h`,
    resource,
    id: `${resource}-${salt}-id-made-up`,
    name: named ? `${resource}-${salt}-name` : undefined,
    arn: spell(code, `${resource}-${salt}-own`),
    strange: spell(code, `stranger-${salt}`),
    around: (name) => spell(code, name),
    spelt: (region) => spell(region, `stranger-${salt}`),
    listed: `${resource}-${salt}-listed`,
    host: isAws ? `people.c${salt}.${code}.rds.${suffix}` : `rm-${salt}.${code}.rds.${suffix}`,
    store: isAws ? `s3.${code}.${suffix}` : `oss-${code}.${suffix}`,
    site: isAws ? `people-${salt}.s3-website.${code}.${suffix}` : `people-${salt}.oss-${code}.${suffix}`,
    bucket: `${resource}-${salt}-bucket`,
    scheme: isAws ? "s3" : "oss",
  };
}

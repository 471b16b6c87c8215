/** Which zones a region has, so that one it lacks is told at preview. Regions that are not here are not judged. */
import type { Cloud } from "@landlocked/policies/places";

const three = "abc";

/**
 * Letters of all zones an account may have. In AWS's oldest regions each account has some of them, which only the account
 * can tell. Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html, and the
 * zones cfn-lint 1.58 takes.
 */
const letters: Readonly<Record<Cloud, Readonly<Record<string, string>>>> = {
  aws: {
    "af-south-1": three,
    "ap-east-1": three,
    "ap-east-2": three,
    "ap-northeast-1": "abcd",
    "ap-northeast-2": "abcd",
    "ap-northeast-3": three,
    "ap-south-1": three,
    "ap-south-2": three,
    "ap-southeast-1": three,
    "ap-southeast-2": three,
    "ap-southeast-3": three,
    "ap-southeast-4": three,
    "ap-southeast-5": three,
    "ap-southeast-6": three,
    "ap-southeast-7": three,
    "ca-central-1": "abcd",
    "ca-west-1": three,
    "cn-north-1": "abcd",
    "cn-northwest-1": three,
    "eu-central-1": three,
    "eu-central-2": three,
    "eu-north-1": three,
    "eu-south-1": three,
    "eu-south-2": three,
    "eu-west-1": three,
    "eu-west-2": three,
    "eu-west-3": three,
    "il-central-1": three,
    "me-central-1": three,
    "me-south-1": three,
    "mx-central-1": three,
    "sa-east-1": three,
    "us-east-1": "abcdef",
    "us-east-2": three,
    "us-gov-east-1": three,
    "us-gov-west-1": three,
    "us-west-1": three,
    "us-west-2": "abcd",
  },
  alicloud: {},
};

/** The letters of a region's zones; undefined where they are not on file. */
export function zonesOfRegion(cloud: Cloud, region: string): readonly string[] | undefined {
  const known = letters[cloud][region];
  return known === undefined ? undefined : [...known];
}

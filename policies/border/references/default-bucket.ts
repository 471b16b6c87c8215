/**
 * Buckets that services of AWS make by themselves, one an account and region, whose names say both: of an account of ours
 * such a bucket lies in the region it is called by.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { regionPlace } from "../estate/place-name.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { oursOf } from "./ours.ts";

/**
 * docs.aws.amazon.com: glue/latest/dg/create-an-iam-role.html, athena/latest/ug/querying.html,
 * emr/latest/ManagementGuide/emr-plan-debugging.html, sagemaker/latest/dg/sagemaker-python-sdk default_bucket,
 * elasticbeanstalk/latest/dg/AWSHowTo.S3.html.
 */
const accountFirst =
  /^(?:aws-glue-assets|aws-athena-query-results|aws-logs)-(?<account>\d{12})-(?<region>[a-z]{2}(?:-[a-z]+)+-\d)$/;
const regionFirst = /^(?:sagemaker|elasticbeanstalk)-(?<region>[a-z]{2}(?:-[a-z]+)+-\d)-(?<account>\d{12})$/;

/** Undefined for every other name. */
export function placeOfDefaultBucket(name: string, node: Node, estate: Estate): Place | NotKnown | undefined {
  const { account, region } = (accountFirst.exec(name) ?? regionFirst.exec(name))?.groups ?? {};
  if (account === undefined || region === undefined || !oursOf(node, estate).accounts.includes(account))
    return undefined;
  const place = regionPlace("aws", region, estate.facts);
  return place.kind === "not-known" ? undefined : place;
}

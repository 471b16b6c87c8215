/** References of the AWS catalogue: every spelling of a thing one property can name, so that an unknown value is traced to any. */
import type { Exposure, InputCondition, Reference } from "../entry.ts";

type Build = (path: string, more?: { readonly bareMeansHere: true }) => Reference;

/** An ARN, id or name of one of these types. */
export function naming(...names: readonly string[]): Build {
  return (path, more = undefined) => ({ path, form: "reference", names, ...more });
}

/** For references which the service resolves in the resource's own region only. */
export const inOwnRegion = { bareMeansHere: true } as const;

export const bucket = naming("aws:s3/bucket", "aws:s3/bucketV2");
export const cluster = naming("aws:rds/cluster");
export const deliveryStream = naming("aws:kinesis/firehoseDeliveryStream");
export const eventBus = naming("aws:cloudwatch/eventBus");
export const key = naming("aws:kms/externalKey", "aws:kms/key", "aws:kms/replicaExternalKey", "aws:kms/replicaKey");
export const lambdaFunction = naming("aws:lambda/alias", "aws:lambda/function");
export const logGroup = naming("aws:cloudwatch/logGroup");
export const logStore = naming(
  "aws:cloudwatch/logGroup",
  "aws:kinesis/firehoseDeliveryStream",
  "aws:s3/bucket",
  "aws:s3/bucketV2",
);
export const queue = naming("aws:sqs/queue");
export const secret = naming("aws:secretsmanager/secret");
export const stream = naming("aws:kinesis/stream");
export const table = naming("aws:dynamodb/table");
export const topic = naming("aws:sns/topic");

/** An ARN or id of whatever takes data. */
export const anything = (path: string): Reference => ({ path, form: "reference" });
export const region = (path: string): Reference => ({ path, form: "region" });
export const zone = (path: string): Reference => ({ path, form: "zone" });
/** A host name or URL; unknown, it is traced to whatever the property depends on. */
export const host = (path: string): Reference => ({ path, form: "endpoint" });

export const isTrue = (path: string): InputCondition => ({ path, is: [true] });
export const isAbsent = (path: string): InputCondition => ({ path, absent: true });

/** A resource policy that may let strangers in. */
export function policyOpens(path: string, of?: readonly Reference[]): Exposure {
  return { to: "policy", path, how: "its policy lets them in", ...(of ? { of } : {}) };
}

/** A database or the like that answers on the internet, with nothing but its own password in front. */
export function publicAddress(path: string): Exposure {
  return { to: "world", when: [isTrue(path)], how: `${path} gives it an address on the internet` };
}

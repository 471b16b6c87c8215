/**
 * Whether a statement only lets others put something in: what comes in is not our data going out, whoever brings it. Each
 * action is named, for a pattern takes in others: s3:Put* opens objects and whole buckets, sns:* subscribes.
 */
import { isRecord, listOf, type Value } from "../terms/value.ts";

/** Of an Allow statement; with NotAction it lets others do anything else. */
export function onlyPutsIn({ Action, NotAction, Condition }: { readonly [key: string]: Value }): boolean {
  const actions = listOf(Action);
  const isPut = (action: Value): boolean => {
    if (typeof action !== "string") return false;
    const [service = "", name = ""] = action.toLowerCase().split(":");
    return (puts[service]?.includes(name) ?? false) || (`${service}:${name}` === opening && givesToOwner(Condition));
  };
  return NotAction === undefined && actions.length > 0 && actions.every(isPut);
}

/** It opens what lies there already, unless only the bucket's owner may be let in (docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html). */
const opening = "s3:putobjectacl";

function givesToOwner(condition: Value | undefined): boolean {
  const equals = isRecord(condition) ? condition.StringEquals : undefined;
  const acls = listOf(isRecord(equals) ? equals["s3:x-amz-acl"] : undefined);
  return acls.length > 0 && acls.every((acl) => acl === "bucket-owner-full-control");
}

/**
 * By service, with what is asked on the way: where a bucket is, what parts of an upload are there
 * (docs.aws.amazon.com/service-authorization, help.aliyun.com/document_detail/100680.html).
 */
const puts: Readonly<Record<string, readonly string[]>> = {
  events: ["putevents"],
  firehose: ["putrecord", "putrecordbatch"],
  kinesis: ["putrecord", "putrecords"],
  log: ["postlogstorelogs"],
  logs: ["createlogstream", "putlogevents"],
  mns: ["sendmessage", "publishmessage"],
  oss: ["abortmultipartupload", "listparts", "putobject"],
  s3: [
    "abortmultipartupload",
    "getbucketlocation",
    "getbucketversioning",
    "listmultipartuploadparts",
    "objectowneroverridetobucketowner",
    "putobject",
    "replicatedelete",
    "replicateobject",
    "replicatetags",
  ],
  sns: ["publish"],
  sqs: ["getqueueattributes", "getqueueurl", "sendmessage"],
};

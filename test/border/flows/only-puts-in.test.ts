/** To put something in is no right to read; whatever could be more than that is. */
import { expect, test } from "vitest";
import { onlyPutsIn } from "../../../policies/border/flows/only-puts-in.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";

const acl = (...allowed: readonly string[]) => ({ StringEquals: { "s3:x-amz-acl": allowed } });
const owner = acl("bucket-owner-full-control");
const orAnybody = acl("bucket-owner-full-control", "public-read");

test.each<[what: string, statement: { readonly [key: string]: Value }, expected: boolean]>([
  ["a message", { Action: "sqs:SendMessage" }, true],
  ["an object, with what is asked on the way", { Action: ["s3:GetBucketLocation", "S3:putobject"] }, true],
  ["an object and whoever may read it", { Action: ["s3:PutObject", "s3:PutObjectAcl"] }, false],
  ["an object, given to the bucket's owner", { Action: ["s3:PutObject", "s3:PutObjectAcl"], Condition: owner }, true],
  ["an object, given to the owner or anybody", { Action: "s3:PutObjectAcl", Condition: orAnybody }, false],
  ["an object, given to what is not known", { Action: "s3:PutObjectAcl", Condition: unknown }, false],
  ["whatever is put, policies too", { Action: "s3:Put*" }, false],
  ["a topic that is also listened to", { Action: ["sns:Publish", "sns:Subscribe"] }, false],
  ["what another service calls the same", { Action: "ssm:SendMessage" }, false],
  ["all but one thing", { NotAction: "s3:GetObject" }, false],
  ["all but one thing, and a message", { Action: "sqs:SendMessage", NotAction: "s3:GetObject" }, false],
  ["an action not known", { Action: ["sqs:SendMessage", unknown] }, false],
  ["nothing", {}, false],
])("%s: %s", (_, statement, expected) => expect(onlyPutsIn(statement)).toBe(expected));

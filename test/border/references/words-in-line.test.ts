/** A line's words that can name a place are found wherever they stand in it, and a switch is no bucket. */
import { expect, test } from "vitest";
import { wordsInLine } from "../../../policies/border/references/words-in-line.ts";

test.each([
  ["cp x s3://people/in", [{ form: "bucket", word: "people", called: true }]],
  ["bucket: true, bucketName: people", [{ form: "bucket", word: "people" }]],
  ["--region us-east-1", [{ form: "region", word: "us-east-1", option: "--region" }]],
  ["queue=arn:aws:sqs:us-east-1:111122223333:q", [{ form: "arn", word: "arn:aws:sqs:us-east-1:111122223333:q" }]],
  ["sqs.us-east-1.amazonaws.com", [{ form: "host", word: "sqs.us-east-1.amazonaws.com", called: false }]],
  ["all is well", []],
])("%s", (line, words) => expect(wordsInLine(line)).toEqual(words));

/** A name that an expression puts together is read by nobody; one that it takes from the input is. */
import { expect, test } from "vitest";
import { isUnreadPlace } from "../../../policies/border/references/place-expression.ts";

test.each([
  ["Bucket", "{% 'acme-' & 'us' %}"],
  ["Bucket", "{% 'acme-' & $states.input.id %}"],
  ["Bucket", "{% $states.input.test ? 'a' : 'b' %}"],
  ["Bucket", "{% 'acme-us' %}"],
  ["TopicArn", "{% 'ar' & 'n:aws:sns:' & $x %}"],
  ["TableName", "{% $base64decode($states.input.t) %}"],
])("%s: %s", (key, text) => expect(isUnreadPlace(key, text)).toBe(true));

test.each([
  ["Bucket", "{% $states.input.bucket %}"],
  ["Bucket", "{% $states.input.Records[0].s3.bucket.name %}"],
  ["Bucket", "{% $bucket %}"],
  ["Bucket", "acme-us"],
  ["TableName", "{% 'orders-' & $states.input.tenant %}"],
  ["Key", "{% 'a' & 'b' %}"],
  ["CopySource", "{% $states.input.bucket & '/' & $states.input.key %}"],
])("not %s: %s", (key, text) => expect(isUnreadPlace(key, text)).toBe(false));

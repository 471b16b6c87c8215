/** ARNs that say where a thing is managed, and not where data goes by it. */

import { expect, test } from "vitest";
import { isDescriptor } from "../../../policies/border/estate/descriptor.ts";
import { parseArn } from "../../../policies/border/estate/place-name.ts";

const here = "eu-central-1:111122223333";

test.each([
  [`arn:aws:datasync:${here}:location/loc-1`, true],
  [`arn:aws:dms:${here}:endpoint:E1`, true],
  [`arn:aws:events:${here}:api-destination/partner/1`, true],
  [`arn:aws:logs:${here}:destination:central`, true],
  [`arn:aws:firehose:${here}:deliverystream/d`, true],
  [`arn:aws:events:${here}:event-bus/orders`, false],
  [`arn:aws:datasync:${here}:task/task-1`, false],
  [`arn:aws:logs:${here}:log-group:orders`, false],
  [`arn:aws:sqs:${here}:location/loc-1`, false],
])("%s: %s", (text, expected) => {
  const arn = parseArn(text);
  expect(arn && isDescriptor(arn, { path: "to", form: "reference" })).toBe(expected);
});

test("a delivery stream only where the property takes anything", () => {
  const arn = parseArn(`arn:aws:firehose:${here}:deliverystream/d`);
  const reference = { path: "to", form: "reference", names: ["aws:kinesis/firehoseDeliveryStream"] } as const;
  expect(arn && isDescriptor(arn, reference)).toBe(false);
});

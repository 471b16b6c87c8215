/** Names of objects narrow by how they begin; whatever may match more narrows nothing. */

import { expect, test } from "vitest";
import { includePatterns, objectPath, prefix } from "../../../policies/border/part/object-names.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { selected } from "./selected.ts";

test.each<[value: Value, expected: unknown]>([
  ["", "whole"],
  [7, "not-known"],
  [unknown, "not-known"],
  [["people/"], "not-known"],
  ["people/", ["people/"]],
  ["/", ["/"]],
])("prefix %j: %j", (value, expected) => expect(selected(prefix, value)).toEqual(expected));

test.each<[value: Value, expected: unknown]>([
  [7, "not-known"],
  ["s3://near/", "whole"],
  ["s3://near", "whole"],
  ["near", "whole"],
  ["/near/people", "whole"],
  ["S3://near/people", "whole"],
  ["oss://near/people", "whole"],
  ["arn:aws:s3:eu-west-1:1:accesspoint/a/object/people/ada", "whole"],
  ["s3://near/people/", ["people/"]],
  ["near/people/ada.json", ["people/ada.json"]],
  ["near/a\nb", ["a\nb"]],
])("object path %j: %j", (value, expected) => expect(selected(objectPath, value)).toEqual(expected));

test.each<[value: Value, expected: unknown]>([
  ["/people", ["people"]],
  ["/people/|/orders/2026*", ["people", "orders/2026"]],
  ["/people/*", ["people/"]],
  ["/people|*", "whole"],
  ["people", "whole"],
  ["a/people", "whole"],
  ["/*", "whole"],
  ["/", "whole"],
  ["/people|", "whole"],
  ["//people", "whole"],
  ["/pe*ple", "whole"],
  ["/people\\|/orders", "whole"],
  ["", "whole"],
  [unknown, "not-known"],
])("include pattern %j: %j", (value, expected) => expect(selected(includePatterns, value)).toEqual(expected));

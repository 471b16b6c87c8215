/** A filter of a zero-ETL integration narrows only after everything has been excluded. */

import { expect, test } from "vitest";
import { zeroEtlFilter } from "../../../policies/border/part/zero-etl-filter.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { selected } from "./selected.ts";

test.each<[filter: Value, expected: unknown]>([
  ["exclude: *.*, include: shop.people, shop.orders", ["shop.people", "shop.orders"]],
  ["exclude:*.*,include:shop.people,exclude:shop.orders", ["shop.people"]],
  ["EXCLUDE: *.*, Include: shop.people", ["shop.people"]],
  ["exclude: *.*.*, include: shop.public.people", ["shop.public.people"]],
  ["exclude : *.*, include : shop.people", ["shop.people"]],
  ["include: *.*, include: shop.people", "whole"],
  ["exclude: *.*, noinclude: shop.people", "whole"],
  ["include: shop.people", "whole"],
  ["include: shop.people, include: shop.orders", "whole"],
  ["exclude: *.*, include: shop.*", "whole"],
  ["exclude: *.*, include: shop./peo.*/", "whole"],
  ["exclude: *.*, include: shop.public.people", "whole"],
  ["exclude: *, include: people", "whole"],
  ["exclude: shop.*, include: shop.people", "whole"],
  ["exclude: shop.secrets", "whole"],
  ["exclude: *.*, include: shop.people, include: *.*", "whole"],
  ["include: shop.people, exclude: *.*", "whole"],
  ["exclude: *.*", "whole"],
  ["*.*, shop.people", "whole"],
  ["", "whole"],
  [" ", "whole"],
  [7, "not-known"],
  [unknown, "not-known"],
])("%j: %j", (filter, expected) => expect(selected(zeroEtlFilter, filter)).toEqual(expected));

test("says how it would have to be written", () => {
  expect(zeroEtlFilter("include: shop.people")).toEqual({
    kind: "whole",
    because: 'which narrows only if it begins with "exclude: *.*" and then includes tables by their full names',
  });
  for (const nothing of ["", " "]) expect(zeroEtlFilter(nothing)).toEqual({ kind: "whole" });
});

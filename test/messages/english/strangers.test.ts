/** A name is told as it was written, anybody else by what is known of them. */
import { expect, test } from "vitest";
import { strangerName } from "../../../policies/messages/english/strangers.ts";

test("somebody by name or by what is known", () => {
  expect([
    strangerName("arn:aws:iam::999988887777:role/etl"),
    strangerName({ code: "account", facts: { account: "999988887777" } }),
    strangerName({ code: "like-pattern", facts: { key: "aws:PrincipalArn", pattern: "arn:aws:iam::*:role/etl" } }),
    strangerName({ code: "pool-guest", facts: { key: "k", is: "v" } }),
  ]).toEqual([
    "arn:aws:iam::999988887777:role/etl",
    "account 999988887777",
    'anybody whose aws:PrincipalArn is like "arn:aws:iam::*:role/etl"',
    "any guest of an identity pool",
  ]);
});

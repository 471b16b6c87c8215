/** Dynamic resources and commands run what a program says; whatever else a provider is called, its type does. */
import { expect, test } from "vitest";
import { runsOwnCode } from "../../../policies/border/estate/own-code.ts";

test.each([
  ["pulumi-nodejs:dynamic:Resource", true],
  ["pulumi-nodejs:dynamic/db:Migration", true],
  ["pulumi-python:dynamic:Resource", true],
  ["command:local:Command", true],
  ["command:remote:CopyToRemote", true],
  ["aws:s3/bucket:Bucket", false],
  ["random:index:Id", false],
  ["my-command:local:Command", false],
])("%s: %s", (type, expected) => expect(runsOwnCode({ type })).toBe(expected));

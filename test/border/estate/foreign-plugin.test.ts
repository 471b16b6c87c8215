/** Only what Pulumi releases itself is no stranger's. */
import { expect, test } from "vitest";
import { foreignPlugin } from "../../../policies/border/estate/foreign-plugin.ts";
import { unknown } from "../../../policies/border/terms/value.ts";

test.each([
  undefined,
  null,
  "https://get.pulumi.com/releases/plugins",
  "github://api.github.com/pulumi",
  "github://api.github.com/pulumi/pulumi-aws",
])("%s is Pulumi's", (url) => expect(foreignPlugin(url)).toBeUndefined());

test.each([
  "https://get.pulumi.com.example.com/",
  "http://get.pulumi.com/",
  "https://get.pulumi.com@example.com/",
  "github://api.github.com/pulumi-x",
  "github://github.example.com/pulumi",
  "",
])("%s is not", (url) => expect(foreignPlugin(url)).toBe(url));

test("where it is not known, nobody says whose", () => expect(foreignPlugin(unknown)).toBe(""));

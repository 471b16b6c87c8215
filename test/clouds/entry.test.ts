/** The compiler holds every path of an entry against the arguments of its type, and what is said of twins against both. */

import { expect, it } from "vitest";
import { entry, twins } from "../../policies/clouds/entry.ts";

interface BucketArgs {
  readonly name?: string;
  readonly rules?: readonly { readonly prefix?: string }[];
  readonly acl?: string;
}

interface BucketV2Args {
  readonly name?: string;
  readonly rules?: readonly { readonly prefix?: string; readonly filter?: string }[];
}

it("takes the paths the type has, and no other", () => {
  const bucket = entry<BucketArgs>("aws:a/bucket:Bucket", (at) => ({
    kinds: ["inert"],
    // @ts-expect-error: no rule of this type has a filter
    known: [at("name"), at("rules[].prefix"), at("rules[].filter")],
  }));
  expect(bucket).toEqual({
    type: "aws:a/bucket:Bucket",
    kinds: ["inert"],
    known: ["name", "rules[].prefix", "rules[].filter"],
  });
});

it("takes of twins the paths both have, and none that one of them lacks", () => {
  const stored = twins<BucketArgs, BucketV2Args>((at) => ({
    kinds: ["inert"],
    known: [at("name"), at("rules[].prefix")],
    // @ts-expect-error: the second has no acl
    tags: at("acl"),
  }));
  const other = twins<BucketArgs, BucketV2Args>((at) => ({
    kinds: ["inert"],
    // @ts-expect-error: no rule of the first has a filter
    tags: at("rules[].filter"),
  }));
  expect(stored.known).toEqual(["name", "rules[].prefix"]);
  expect([stored.tags, other.tags]).toEqual(["acl", "rules[].filter"]);
});

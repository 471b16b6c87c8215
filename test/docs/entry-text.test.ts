/** Each thing an entry can say has its words. */

import { expect, test } from "vitest";
import { entryText } from "../../docs/entry-text.ts";
import type { Entry } from "../../policies/clouds/entry.ts";

const said: readonly (readonly [string, Omit<Entry, "type" | "kinds">, readonly string[]])[] = [
  ["what only holds", { holds: "content" }, []],
  [
    "a movement of each of a list, on a condition, narrowed",
    {
      movements: [
        {
          verb: "copy",
          what: "content",
          from: "self",
          to: [{ path: "rules[].bucket", form: "reference" }],
          each: "rules[]",
          when: [{ path: "rules[].status", is: ["Enabled"], absent: true }],
          narrowedBy: [{ path: "rules[].prefix", selects: "prefixes", when: [{ path: "rules[].tag", absent: true }] }],
          clashes: [{ rule: "CKV_AWS_144", scanner: "Checkov" }],
        },
      ],
    },
    [
      "copy content to `rules[].bucket`, each of `rules[]`, when `rules[].status` is Enabled or not given, which CKV_AWS_144 (Checkov) would have; narrowed by `rules[].prefix` (prefixes), when `rules[].tag` is not given",
    ],
  ],
  [
    "movements that differ by nothing",
    {
      movements: [
        { verb: "link", what: "content", from: "everywhere", to: "world" },
        { verb: "link", what: "content", from: "everywhere", to: "world" },
      ],
    },
    ["link content from every region to the world"],
  ],
  [
    "a pull, and a fixed place",
    {
      movements: [
        {
          verb: "copy",
          what: "backups",
          from: [{ path: "source", form: "reference" }],
          to: "self",
          absent: "unproven",
        },
        { verb: "process", what: "content", from: "self", to: { region: "us-west-2" }, note: "model" },
        { verb: "move", what: "logs", from: "self", to: { country: "CN", what: "edge nodes" }, absent: "here" },
      ],
    },
    [
      "copy backups from `source` to itself, unproven where none is given",
      "process content to us-west-2 (model)",
      "move logs to edge nodes, in its own region where none is given",
    ],
  ],
  [
    "exposures",
    {
      exposures: [
        { to: "world", how: "its ACL is public", when: [{ path: "acl", isNot: ["private"] }] },
        { to: "policy", path: "policy", how: "its policy lets them in", of: [{ path: "bucket", form: "reference" }] },
        { to: "accounts", path: "accounts", how: "it is shared", when: [{ path: "share", present: true }] },
      ],
    },
    [
      "readable by the world: its ACL is public, when `acl` is given and not private",
      "`bucket` readable by principals of `policy`: its policy lets them in",
      "readable by accounts in `accounts`: it is shared, when `share` is given",
    ],
  ],
  [
    "hubs, roles, blocks and templates",
    {
      joins: {
        hub: { path: "cenId", form: "reference" },
        place: { path: "regionId", form: "region" },
        verb: "link",
        what: "content",
      },
      reaches: "assumeRolePolicy",
      shields: { of: { path: "bucket", form: "reference" }, when: ["blockPublicAcls", "ignorePublicAcls"] },
      unread: "its template is not read here",
      unreadIf: [{ path: "kind", isNot: ["plain"], absent: true }],
      template: "templateBody",
    },
    [
      "link content with all that join `cenId`, as a member in `regionId`",
      "whatever assumes it reaches what `assumeRolePolicy` allows",
      "keeps `bucket` closed to the world while true: `blockPublicAcls`, `ignorePublicAcls`",
      "not looked into: its template is not read here, when `kind` is not plain; `templateBody` is read where it can be",
    ],
  ],
];

test.each(said)("%s", (_, entry, lines) => {
  expect(entryText({ type: "aws:a/b:B", kinds: ["holds"], ...entry })).toEqual(lines);
});

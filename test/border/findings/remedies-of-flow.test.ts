/** What is said to be done about a refused flow can be done: each remedy is of exactly this flow, and filled in. */

import { describe, expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { recoveryRegions, remediesOf } from "../../../policies/border/findings/remedies-of-flow.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { lack } from "../../../policies/border/transfer/lack.ts";
import type { Verdict } from "../../../policies/border/verdict/verdict.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpFlow, madeUpNode, regionOf, regions } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;
const mover = madeUpNode(
  "mover",
  { type: "aws:x/rule:Rule" },
  madeUpFacts([
    {
      type: "aws:x/rule:Rule",
      kinds: ["moves"],
      movements: [
        { verb: "copy", what: "content", from: "self", to: [{ path: "to[].arn", form: "reference" }] },
        {
          verb: "process",
          what: "content",
          from: "self",
          to: "world",
          note: "scope",
          when: [{ path: "scope", isNot: ["home"] }],
        },
      ],
    },
  ]),
);
const orders = madeUpNode("orders");
const copy = madeUpNode("copy", { provider: { region: "us-east-1" } });
const world = { kind: "world", as: { code: "everywhere", facts: {} } } as const;
const dublin = { region: "eu-west-1", city: "Dublin" };
const frankfurt = { region: "eu-central-1", city: "Frankfurt" };
const tag = ["tag-nobodys", { tag: "landlocked-class", dataClass: "none", resources: ["orders"] }];
const register = (more = {}) => [
  "register-transfer",
  {
    stack: "dev",
    resources: ["orders"],
    from: "aws/eu-central-1",
    to: "aws/us-east-1",
    dataClass: "personal",
    ...more,
  },
];

function remedies(flow: Partial<Flow>, verdict: Partial<Refused> = {}, settings: Partial<Settings> = {}) {
  const opinions = [opinion(europe, "needs")];
  const estate = buildMadeUp([], madeUpFacts(), settings);
  const made = madeUpFlow({ mover, source: orders, property: "to[0].arn", ...flow });
  return remediesOf(made, { outcome: "refused", opinions, ...verdict }, estate, new Map()).map((one) => [
    one.code,
    one.facts,
  ]);
}

describe("where the data can go instead", () => {
  const named = { resources: [], properties: ["to[0].arn"] };
  const made = { resources: ["copy"], properties: [] };

  test.each<[what: string, flow: Partial<Flow>, settings: Partial<Settings>, expected: readonly unknown[]]>([
    [
      "a copy in a region of the territory, by the property",
      {},
      {},
      ["replicate-within", { regions: [dublin], ...named }],
    ],
    [
      "the resource that takes it created there",
      { target: copy },
      {},
      ["replicate-within", { regions: [dublin], ...made }],
    ],
    [
      "data kept where it is",
      { verb: "move", target: copy },
      {},
      ["keep-within", { regions: [frankfurt, dublin], ...made }],
    ],
    ["zones where there is no other region", { from: inRegion("aws/eu-west-1") }, {}, ["copy-to-other-zones", dublin]],
    [
      "zones where the stack is pinned",
      { target: copy },
      { home: regionOf("aws/eu-central-1"), pinned: true },
      ["copy-to-other-zones", frankfurt],
    ],
    ["networks kept apart", { verb: "link" }, {}, ["keep-networks-apart", {}]],
    [
      "another scope",
      { verb: "process", to: world, property: "scope" },
      {},
      ["set-to", { property: "scope", values: ["home"] }],
    ],
    ["without what works everywhere", { to: world }, {}, ["do-without", { ...frankfurt, resources: ["mover"] }]],
    [
      "without what works in one place only",
      { property: "" },
      {},
      ["do-without", { ...frankfurt, resources: ["mover"] }],
    ],
    [
      "a model of the region",
      { to: { kind: "world", as: { code: "behind-model", facts: { model: "global.x" } } } },
      {},
      ["use-own-model", {}],
    ],
    [
      "no region where the stack may not lie there",
      { target: copy },
      { home: regionOf("alicloud/ap-southeast-1") },
      tag,
    ],
    [
      "from no region",
      { from: { kind: "country", country: "DE", as: { code: "service", facts: { text: "x" } } } },
      {},
      tag,
    ],
  ])("%s", (_, flow, settings, expected) => expect(remedies(flow, {}, settings)[0]).toEqual(expected));

  test("what a text names as the source can be named where the data goes", () => {
    const [from, to] = [inRegion("aws/us-east-1"), inRegion("aws/eu-central-1")];
    const back = { verb: "process", words: "sqs.us-east-1", from, to } as const;
    expect(remedies(back)[0]).toEqual(["keep-within", { regions: [frankfurt, dublin], ...named }]);
  });

  test("regions to recover into are those on file, of the same cloud", () => {
    const of = (...recovery: readonly string[]) =>
      recoveryRegions({ ...regionOf("aws/eu-central-1"), recovery }, regions).map(({ city }) => city);
    expect(of("eu-west-1", "mars-1")).toEqual(["Dublin"]);
    expect(of()).toEqual([]);
  });
});

describe("what the register can do", () => {
  const transfer = madeUpTransfer({ id: "T", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
  const near = { transfer, lack: lack("expired", { expires: "2026-01-01" }) };
  const unsound = lack("register-unsound", { text: "a.yaml: no JSON" });
  const link = { verb: "link" } as const;

  test("a transfer of just this can be registered", () => {
    expect(remedies(link).at(-1)).toEqual(register());
    expect(remedies({ ...link, sources: [], source: undefined }).at(-1)).toEqual(register({ resources: ["mover"] }));
    expect(
      remedies({ to: { kind: "country", country: "US", as: { code: "service", facts: { text: "x" } } } }).at(-1),
    ).toEqual(register({ to: "US" }));
  });

  test("a transfer on file is mended, and before any of them a register that is not sound", () => {
    expect(remedies(link, { near }).at(-1)).toEqual(["mend-transfer", {}]);
    expect(remedies(link, { unsound }).at(-1)).toEqual(["mend-register", {}]);
    expect(remedies(link, { near, unsound }).at(-1)).toEqual(["mend-register", {}]);
  });

  test("nothing where no transfer could let it pass", () => {
    expect(remedies({ to: world }).map(([code]) => code)).toEqual(["do-without", "tag-nobodys"]);
    expect(remedies(link, { opinions: [opinion(europe, "refused")] }).map(([code]) => code)).toEqual([
      "keep-networks-apart",
    ]);
    expect(remedies({ ...link, sources: [null], source: undefined }).at(-1)).toEqual(["name-the-source", {}]);
    expect(remedies({ ...link, source: undefined }).map(([code]) => code)).toEqual(["keep-networks-apart"]);
  });

  test("where nothing else is left, the data stays in its territory", () => {
    const from = { kind: "country", country: "DE", as: { code: "service", facts: { text: "x" } } } as const;
    expect(remedies({ ...link, from, source: undefined })).toEqual([["keep-in-territory", {}]]);
  });
});

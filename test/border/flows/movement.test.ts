/** From each of a movement's sources to each of its targets; what is not known on either side stays not known. */

import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { flowsOfMovements } from "../../../policies/border/flows/movement.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Exposure, Movement } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

const reference = { form: "reference", names: ["aws:s3/bucket"] } as const;
const [from, to] = [[{ path: "from", ...reference }], [{ path: "to", ...reference }]];
const copy: Movement = { verb: "copy", what: "content", from, to };
const ledger = [
  {
    stack: "other",
    identities: ["archive"],
    region: regionOf("aws/us-east-1"),
    dataClass: "personal",
    subjects: ["US"],
  },
] as const;
const sensitive = { "landlocked-class": "sensitive", "landlocked-subjects": "CN" };
const others = [
  resource("near", { inputs: { bucket: "near", tags: sensitive } }),
  resource("far", { inputs: { bucket: "far" }, provider: { region: "us-east-1" } }),
  resource("ours", { read: true, names: ["ours-1f", "arn:aws:sqs:eu-central-1:444455556666:ours"] }),
  resource("queue", { read: true, names: ["queue-1f", "https://sqs.eu-central-1.amazonaws.com/999988887777/queue"] }),
  resource("theirs", { read: true, names: ["theirs-1f", "arn:aws:sqs:eu-central-1:999988887777:theirs"] }),
];

function flows(
  movement: Partial<Movement>,
  inputs: Inputs,
  tags?: string,
  exposures: readonly Exposure[] = [],
): readonly Flow[] {
  const type = "aws:x/mover:Mover";
  const facts = madeUpFacts([
    { type, kinds: ["moves"], movements: [{ ...copy, ...movement }], exposures, ...(tags ? { tags } : {}) },
  ]);
  const estate = buildEstate([...others, resource("mover", { type, inputs })], facts, {
    ...settings,
    ledger,
    accounts: ["444455556666"],
  });
  const node = estate.byUrn.get("urn:mover");
  return node ? flowsOfMovements(new References(estate).of(node), estate, false) : [];
}
function end(place: Flow["to"]): string {
  if (place.kind === "region") return place.region.code;
  return place.kind === "country" ? place.country : place.kind === "world" ? "world" : place.reason.code;
}
const short = (...of: Parameters<typeof flows>): readonly string[] =>
  flows(...of).map((one) => `${end(one.from)} > ${end(one.to)}`);

describe("where to", () => {
  test.each<[what: string, movement: Partial<Movement>, inputs: Inputs, expected: readonly string[]]>([
    ["a name nobody knows", {}, { from: "near", to: "nobody" }, ["eu-central-1 > name-not-on-file"]],
    ["nothing, which may be anywhere", { absent: "unproven" }, { from: "near" }, ["eu-central-1 > property-not-set"]],
    ["nothing, which is here", { absent: "here" }, { from: "far" }, ["us-east-1 > eu-central-1"]],
    ["nothing, which moves nothing", {}, { from: "near" }, []],
    [
      "whether it moves at all is not known",
      { when: [{ path: "on", is: [true] }] },
      { from: "near", to: "near", on: unknown },
      ["eu-central-1 > movement-undecided"],
    ],
    ["the whole world", { to: "world" }, { from: "near" }, ["eu-central-1 > world"]],
    ["a country", { to: { country: "CN", what: "edge nodes" } }, { from: "near" }, ["eu-central-1 > CN"]],
    ["a region of its cloud", { to: { region: "us-east-1" } }, { from: "near" }, ["eu-central-1 > us-east-1"]],
    [
      "a region its cloud has not",
      { to: { region: "cn-hangzhou" } },
      { from: "near" },
      ["eu-central-1 > region-not-on-file"],
    ],
    [
      "each of several",
      {},
      { from: "near", to: ["far", "near"] },
      ["eu-central-1 > us-east-1", "eu-central-1 > eu-central-1"],
    ],
  ])("%s", (_, movement, inputs, expected) => expect(short(movement, inputs)).toEqual(expected));
});

test("a destination of a stranger's account is one, unless this stack, a ledger or an exposure of the same property says whose", () => {
  const to = (name: string, more: Partial<Movement> = {}) =>
    flows({ from: "self", ...more }, { to: name }).map(({ stranger }) => stranger);
  expect(to("arn:aws:sqs:eu-central-1:999988887777:theirs")).toEqual(["999988887777"]);
  expect(to("arn:aws:sqs:eu-central-1:444455556666:bound:999988887777")).toEqual([undefined]);
  expect(to("arn:aws:sagemaker:eu-central-1:394669845002:workteam/crowd")).toEqual([undefined]);
  expect(to("far")).toEqual([undefined]);
  expect([to("ours-1f"), to("theirs-1f"), to("queue-1f")]).toEqual([[undefined], ["999988887777"], ["999988887777"]]);
  expect(to("archive")).toEqual([undefined]);
});

test.each<[exposures: readonly Exposure["to"][], path: string, stranger: string | undefined]>([
  [["accounts"], "to", undefined],
  [["policy", "accounts"], "to", undefined],
  [["accounts"], "other", "999988887777"],
  [["policy"], "to", "999988887777"],
])("opened by %j of %s, a stranger's destination is told by that or not", (kinds, path, stranger) => {
  const exposures = kinds.map((kind) => ({ to: kind, path, how: "" }) as Exposure);
  const found = flows({ from: "self" }, { to: "arn:aws:sqs:eu-central-1:999988887777:theirs" }, undefined, exposures);
  expect(found.map((one) => one.stranger)).toEqual([stranger]);
});

test("what a property must name and does not is told by that property", () => {
  const ends = (...of: Parameters<typeof flows>) =>
    flows(...of).map(({ from, to, property, sources }) => ({ from, to, property, sources }));
  const unset = (property: string) => ({
    reason: { code: "property-not-set", facts: { property } },
    remedy: { code: "set-property", facts: { property } },
  });
  expect(ends({ fetches: true, to: "world" }, {})).toMatchObject([
    { from: unset("from"), sources: ["an unstated source"], property: "" },
  ]);
  expect(ends({ absent: "unproven" }, { from: "near" })).toMatchObject([{ to: unset("to"), property: "to" }]);
  const undecided = { code: "movement-undecided", facts: { property: "on" } };
  expect(ends({ when: [{ path: "on", is: [true] }] }, { from: "near", on: unknown })).toMatchObject([
    { to: { reason: undecided, remedy: { code: "give-literal", facts: { property: "on" } } }, property: "on" },
  ]);
  expect(ends({ to: "world", note: "to viewers" }, { from: "near" })).toMatchObject([{ property: "to viewers" }]);
  expect(ends({ from: "everywhere", to: "self" }, {})).toMatchObject([{ property: "" }]);
  expect(ends({ from: [...from, ...to], to: "self" }, { from: "far" })).toMatchObject([{ property: "from or to" }]);
});

test("what is served to everybody from a host of no cloud is what its server says; from elsewhere, or to one place, it may be more", () => {
  const host = [{ path: "from", form: "endpoint" }] as const;
  const none = { tags: { "landlocked-class": "none" } };
  const classOf = (movement: Partial<Movement>, inputs: Inputs = { from: "https://shop.example", to: "far" }) =>
    flows(movement, { ...none, ...inputs }, "tags").map(({ dataClass }) => dataClass);
  expect(classOf({ from: host, to: "world" })).toEqual(["none"]);
  expect(classOf({ from: host, to: { country: "CN", what: "edge nodes" } })).toEqual(["none"]);
  expect(classOf({ from: host, to: { region: "us-east-1" } })).toEqual(["personal"]);
  expect(classOf({ from: host })).toEqual(["personal"]);
  expect(classOf({ to: "world" }, { from: "nobody" })).toEqual(["personal"]);
});

describe("where from", () => {
  test.each<[what: string, movement: Partial<Movement>, inputs: Inputs, expected: readonly string[]]>([
    ["a pull of what nobody knows", { to: "self" }, { from: "nobody" }, ["name-not-on-file > eu-central-1"]],
    ["a pull from abroad", { to: "self" }, { from: "far" }, ["us-east-1 > eu-central-1"]],
    ["every region of the cloud", { from: "everywhere", to: "self" }, {}, ["every-region > eu-central-1"]],
    ["a push lies where its source lies", {}, { from: "nobody", to: "far" }, ["eu-central-1 > us-east-1"]],
    ["nobody names a source", {}, { to: "far" }, ["eu-central-1 > us-east-1"]],
    ["itself", { from: "self" }, { to: "far" }, ["eu-central-1 > us-east-1"]],
    [
      "each of several",
      {},
      { from: ["near", "far"], to: "near" },
      ["eu-central-1 > eu-central-1", "us-east-1 > eu-central-1"],
    ],
  ])("%s", (_, movement, inputs, expected) => expect(short(movement, inputs)).toEqual(expected));
});

describe("what moves", () => {
  const what = (...of: Parameters<typeof flows>): unknown =>
    flows(...of).map(({ dataClass, subjects, sources, into }) => ({ dataClass, subjects, sources, into }));
  const both = { from: "near", to: "far" };

  test("is what the source holds, and its people's; of a mover with tags of its own also what it says", () => {
    const near = { subjects: ["CN"], sources: ["near"], into: undefined };
    expect(what({}, both)).toEqual([{ ...near, dataClass: "sensitive" }]);
    expect(what({}, { ...both, tags: { "landlocked-class": "none" } }, "tags")).toEqual([
      { ...near, dataClass: "sensitive" },
    ]);
    expect(what({}, { ...both, tags: { "landlocked-class": "important" } }, "tags")).toEqual([
      { ...near, dataClass: "important" },
    ]);
  });

  test("is the mover's own where nobody names whose it is, and careful where nothing is known of a source", () => {
    const own = { dataClass: "personal", subjects: ["EEA"], into: undefined };
    expect(what({}, { to: "far" })).toEqual([{ ...own, sources: [] }]);
    expect(flows({}, { to: "far" }).map(({ clashes }) => clashes)).toEqual([[]]);
    expect(what({}, { from: "nobody", to: "far" })).toEqual([{ ...own, sources: ["nobody"] }]);
  });

  test("is handed to the stack whose ledger lists the target", () => {
    expect(flows({}, { from: "near", to: "archive" }).map(({ into, target }) => [into?.stack, target])).toEqual([
      ["other", undefined],
    ]);
    expect(flows({}, both).map(({ target }) => target?.name)).toEqual(["far"]);
  });

  test("is the part its own element says, and what other scanners demand comes along", () => {
    const each: Partial<Movement> = {
      each: "rules[]",
      to: [{ path: "rules[].to", ...reference }],
      narrowedBy: [{ path: "rules[].prefix", selects: "prefixes" }],
      clashes: ["CKV_1"],
    };
    const found = flows(each, { from: "near", rules: [{ to: "far", prefix: "a/" }, { to: "far" }] });
    expect(found.map(({ part, clashes }) => [part.kind, clashes])).toEqual([
      ["prefixes", ["CKV_1"]],
      ["whole", ["CKV_1"]],
    ]);
  });
});

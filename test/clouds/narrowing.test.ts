/** What the catalogue says narrows a movement, type by type; and that nothing doubtful ever narrows, of any type. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEstate } from "../../policies/border/estate/estate.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { flowsOfNode } from "../../policies/border/flows/flows.ts";
import type { MovedPart } from "../../policies/border/part/moved-part.ts";
import { movedPart } from "../../policies/border/part/moved-part.ts";
import { References } from "../../policies/border/references/references.ts";
import { type Inputs, read, unknown, type Value } from "../../policies/border/terms/value.ts";
import type { Described } from "../../policies/border/transfer/coverage.ts";
import { mismatch } from "../../policies/border/transfer/coverage.ts";
import type { Part } from "../../policies/border/transfer/transfer.ts";
import type { Movement } from "../../policies/clouds/entry.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { english } from "../../policies/messages/english.ts";
import { say } from "../../policies/messages/language.ts";
import { settings as madeUpSettings } from "../border/made-up-estate.ts";
import { madeUpTransfer } from "../made-up-transfer.ts";

const facts = await loadFacts();
const settings = { ...madeUpSettings, day: "2026-11-23" };

/** The parts of all movements a resource causes that the catalogue says can be narrowed. */
function parts(type: string, inputs: Inputs): readonly MovedPart[] {
  const region = type.startsWith("aws:") ? "eu-central-1" : "cn-hangzhou";
  const resource: Resource = {
    urn: "urn",
    type,
    name: "mover",
    inputs,
    custom: true,
    provider: { region },
    propertyDependencies: {},
  };
  const estate = buildEstate([resource], facts, settings);
  const node = estate.byUrn.get("urn");
  const flows = node ? flowsOfNode(node, new References(estate)) : [];
  return flows.map(({ part }) => part).filter(({ narrowBy }) => narrowBy !== undefined);
}

/** Its one part, in short: what it selects, or "whole", or "not-known". */
function part(type: string, inputs: Inputs): unknown {
  const [first, ...more] = parts(type, inputs);
  if (!first || more.length > 0) throw new Error(`${type} has not one movement that can be narrowed`);
  return short(first);
}

function short(of: MovedPart): unknown {
  if (of.kind === "whole" || of.kind === "not-known") return of.kind;
  return of.kind === "columns" ? of.columns : of.names;
}

describe("rules of S3 replication", () => {
  const config = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
  const rule = (more: Inputs): Inputs => ({ status: "Enabled", destination: { bucket: "arn:aws:s3:::far" }, ...more });
  const one = (more: Inputs): unknown => part(config, { bucket: "near", rules: [rule(more)] });

  test("take the objects of their prefix, wherever it is written", () => {
    expect(one({ filter: { prefix: "people/" } })).toEqual(["people/"]);
    expect(one({ filter: { and: { prefix: "people/", tags: { keep: "yes" } } } })).toEqual(["people/"]);
    expect(one({ prefix: "people/" })).toEqual(["people/"]);
    const inline = { rules: [rule({ filter: { prefix: "a", tags: { keep: "yes" } } })] };
    expect(part("aws:s3/bucket:Bucket", { replicationConfiguration: inline })).toEqual(["a"]);
    const old = { rules: [{ ...rule({ filters: [{ prefix: "a" }] }), destinations: [{ bucket: "far" }] }] };
    expect(part("aws:s3/bucketV2:BucketV2", { replicationConfigurations: [old] })).toEqual(["a"]);
  });

  test("take the whole without a prefix, with an empty one, or by tags", () => {
    expect(one({})).toBe("whole");
    expect(one({ filter: {} })).toBe("whole");
    expect(one({ filter: { prefix: "" } })).toBe("whole");
    expect(one({ filter: { tag: { key: "keep", value: "yes" } } })).toBe("whole");
    expect(one({ filter: { and: { tags: { keep: "yes" } } } })).toBe("whole");
  });

  test("are not narrowed by a prefix that something beside it takes the place of", () => {
    expect(one({ prefix: "people/", filter: {} })).toBe("whole");
    expect(one({ prefix: "people/", filter: { tag: { key: "keep", value: "yes" } } })).toBe("whole");
    expect(one({ filter: { prefix: "people/", tag: { key: "keep", value: "yes" } } })).toBe("whole");
    expect(one({ filter: { prefix: "people/", and: { tags: { keep: "yes" } } } })).toBe("whole");
    const filters = [{ prefix: "a" }, { tags: { keep: "yes" } }];
    const old = { rules: [{ ...rule({ filters }), destinations: [{ bucket: "far" }] }] };
    expect(part("aws:s3/bucketV2:BucketV2", { replicationConfigurations: [old] })).toBe("whole");
  });

  test("are each narrowed alone", () => {
    const rules = [rule({ filter: { prefix: "people/" } }), rule({}), rule({ filter: { prefix: "orders/" } })];
    const found = parts(config, { bucket: "near", rules });
    expect(found.map(short)).toEqual([["people/"], "whole", ["orders/"]]);
    expect(found[1]?.narrowBy).toContain("rules[1].filter.prefix");
  });

  test("can't be known where anything that decides is not", () => {
    expect(one({ filter: { prefix: unknown } })).toBe("not-known");
    expect(one({ filter: unknown })).toBe("not-known");
    expect(one({ prefix: "people/", filter: unknown })).toBe("not-known");
    expect(one({ filter: { prefix: "people/", tag: unknown } })).toBe("not-known");
    expect(part(config, { bucket: "near", rules: unknown })).toBe("not-known");
    expect(one({ filter: { prefix: 7 } })).toBe("not-known");
    expect(one({ filter: { prefix: "people/" }, priority: unknown })).toEqual(["people/"]);
  });
});

describe("objects by their names", () => {
  const replication = "alicloud:oss/bucketReplication:BucketReplication";
  const oss = (prefixes: Value): unknown =>
    part(replication, { bucket: "near", destination: { bucket: "far" }, prefixSet: { prefixes } });

  test("are told by the prefixes of an OSS replication", () => {
    expect(oss(["people/", "orders/", "people/"])).toEqual(["people/", "orders/"]);
    expect(oss([])).toBe("whole");
    expect(oss(["people/", ""])).toBe("whole");
    expect(oss(["people/", null])).toBe("whole");
    expect(oss([["people/"]])).toBe("whole");
    expect(oss(["people/", unknown])).toBe("not-known");
    expect(part(replication, { bucket: "near", destination: { bucket: "far" } })).toBe("whole");
  });

  test.each<[type: string, inputs: Inputs, expected: unknown]>([
    ["aws:s3/objectCopy:ObjectCopy", { source: "near/people/ada.json" }, ["people/ada.json"]],
    ["aws:s3/objectCopy:ObjectCopy", { source: "arn:aws:s3:eu-west-1:1:accesspoint/a/object/people/ada" }, "whole"],
    ["aws:bedrockmodel/invocationJob:InvocationJob", input("s3://near/people/"), ["people/"]],
    ["aws:bedrockmodel/invocationJob:InvocationJob", input("s3://near/"), "whole"],
    ["aws:bedrockmodel/invocationJob:InvocationJob", input("s3://near"), "whole"],
    ["aws:fsx/lustreFileSystem:LustreFileSystem", { importPath: "s3://near/people" }, ["people"]],
    ["aws:dynamodb/table:Table", { importTable: { s3BucketSource: { bucket: "near", keyPrefix: "p" } } }, ["p"]],
    ["aws:kendra/faq:Faq", { s3Path: { bucket: "near", key: "faq.csv" } }, ["faq.csv"]],
    ["aws:s3/inventory:Inventory", { destination: { bucket: { bucketArn: "far" } }, filter: { prefix: "p" } }, ["p"]],
    ["alicloud:hbr/policyBinding:PolicyBinding", { dataSourceId: "b", sourceType: "OSS", source: "p" }, ["p"]],
    ["alicloud:hbr/policyBinding:PolicyBinding", { dataSourceId: "b", sourceType: "NAS", source: "p" }, "whole"],
    ["alicloud:cloudstoragegateway/expressSync:ExpressSync", { bucketName: "b", bucketPrefix: "p" }, ["p"]],
    ["alicloud:threatdetection/ossScanConfig:OssScanConfig", scan({ allKeyPrefix: false }), ["p"]],
    ["alicloud:threatdetection/ossScanConfig:OssScanConfig", scan({ allKeyPrefix: true }), "whole"],
    ["alicloud:threatdetection/ossScanConfig:OssScanConfig", scan({}), "whole"],
  ])("%s %j: %j", (type, inputs, expected) => {
    expect(part(type, inputs)).toEqual(expected);
  });

  function input(s3Uri: string): Inputs {
    return { inputDataConfig: { s3InputDataConfig: { s3Uri } } };
  }

  function scan(more: Inputs): Inputs {
    return { enable: 1, bucketNameLists: ["near"], keyPrefixLists: ["p"], ...more };
  }

  test("are narrowed for all that happens to the documents of a knowledge base", () => {
    const s3Configuration = { bucketArn: "arn:aws:s3:::near", inclusionPrefixes: ["people/"] };
    const vectorIngestionConfiguration = {
      parsingConfiguration: { bedrockFoundationModelConfiguration: { modelArn: "anthropic.claude" } },
    };
    const inputs = { dataSourceConfiguration: { s3Configuration }, vectorIngestionConfiguration };
    const found = parts("aws:bedrock/agentDataSource:AgentDataSource", inputs);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((one) => String(short(one))))).toEqual(new Set(["people/"]));
  });

  test("are not told by the prefixes of Kendra where patterns or other files add to them", () => {
    const kendra = (more: Inputs): unknown =>
      part("aws:kendra/dataSource:DataSource", {
        configuration: { s3Configuration: { bucketName: "near", inclusionPrefixes: ["p"], ...more } },
      });
    expect(kendra({})).toEqual(["p"]);
    expect(kendra({ inclusionPatterns: ["*"] })).toBe("whole");
    expect(kendra({ accessControlListConfiguration: { keyPath: "acl.json" } })).toBe("whole");
    expect(kendra({ exclusionPatterns: ["*.tmp"] })).toEqual(["p"]);
  });

  test("are told by the include patterns of DataSync, of a known kind, and not by what is excluded", () => {
    const ends = { sourceLocationArn: "near", destinationLocationArn: "far" };
    const synced = (more: Inputs): unknown => part("aws:datasync/task:Task", { ...ends, ...more });
    const simple = { filterType: "SIMPLE_PATTERN" };
    const excludes = { ...simple, value: "/people/secret" };
    expect(synced({ includes: { ...simple, value: "/people/|/orders/2026*" }, excludes })).toEqual([
      "people",
      "orders/2026",
    ]);
    expect(synced({ includes: { ...simple, value: unknown }, excludes })).toBe("not-known");
    expect(synced({ includes: { value: "/people" } })).toBe("whole");
    expect(synced({ includes: { value: unknown } })).toBe("not-known");
    expect(synced({ excludes })).toBe("whole");
  });
});

describe("rules that list tables", () => {
  const task = "aws:dms/replicationTask:ReplicationTask";
  const ends = { sourceEndpointArn: "near", targetEndpointArn: "far" };
  const mappings = (table: string, ...more: readonly unknown[]): string => {
    const locator = { "schema-name": "shop", "table-name": table };
    const select = { "rule-type": "selection", "rule-action": "include", "object-locator": locator };
    return JSON.stringify({ rules: [select, ...more] });
  };

  test("are those of both kinds of DMS tasks", () => {
    for (const type of [task, "aws:dms/replicationConfig:ReplicationConfig"])
      expect(part(type, { ...ends, tableMappings: mappings("people") })).toEqual(["shop.people"]);
    expect(part(task, { ...ends, tableMappings: unknown })).toBe("not-known");
    expect(part(task, ends)).toBe("whole");
  });

  test("tell how a name with an underscore would have to be written", () => {
    const [one] = parts(task, { ...ends, tableMappings: mappings("order_items") });
    expect(one?.narrowBy).toBe(
      'tableMappings (where "_" in a name stands for any character, unless the rule-action is "explicit")',
    );
  });

  test("are read for every kind of DTS job, but not for one that runs the other way", () => {
    const job = { sourceEndpointRegion: "cn-hangzhou", destinationEndpointInstanceType: "RDS" };
    const dbList = JSON.stringify({
      shop: { name: "x", all: false, Table: { people: { name: "people", all: true } } },
    });
    expect(part("alicloud:dts/migrationJob:MigrationJob", { ...job, dbList })).toEqual(["shop.people"]);
    expect(part("alicloud:dts/migrationJob:MigrationJob", job)).toBe("whole");
    expect(part("alicloud:dts/migrationJob:MigrationJob", { ...job, dbList: unknown })).toBe("not-known");
    expect(part("alicloud:dts/subscriptionJob:SubscriptionJob", { ...job, dbList })).toEqual(["shop.people"]);
    const two = (more: Inputs): unknown =>
      parts("alicloud:dts/synchronizationJob:SynchronizationJob", { ...job, dbList, ...more }).map(short);
    expect(two({})).toEqual([["shop.people"]]);
    expect(two({ synchronizationDirection: "Forward" })).toEqual([["shop.people"]]);
    expect(two({ synchronizationDirection: "Reverse" })).toEqual(["whole"]);
    expect(two({ synchronizationDirection: unknown })).toEqual(["not-known"]);
  });

  test("are the filter of a zero-ETL integration", () => {
    const filtered = (dataFilter: Value): unknown =>
      part("aws:rds/integration:Integration", { sourceArn: "a", targetArn: "b", dataFilter });
    expect(filtered("exclude: *.*, include: shop.people")).toEqual(["shop.people"]);
    expect(filtered("include: shop.people")).toBe("whole");
    expect(filtered(unknown)).toBe("not-known");
  });

  test("are the mappings of DataWorks", () => {
    const mapped = (...tables: readonly Value[]): unknown =>
      part("alicloud:dataworks/diJob:DiJob", {
        sourceDataSourceSettings: [{ dataSourceName: "near" }],
        destinationDataSourceSettings: [{ dataSourceName: "far" }],
        tableMappings: tables.map((table) => ({
          sourceObjectSelectionRules: [rule("Database", "shop"), rule("Table", table)],
        })),
      });
    const rule = (objectType: string, expression: Value): Inputs => {
      return { action: "Include", expressionType: "Exact", objectType, expression };
    };
    expect(mapped("people", "orders")).toEqual(["shop.people", "shop.orders"]);
    expect(mapped()).toBe("whole");
    expect(mapped("people", unknown)).toBe("not-known");
  });

  test("are those of a backup of Tablestore", () => {
    const backup = (otsDetails: Value): unknown =>
      part("alicloud:hbr/otsBackupPlan:OtsBackupPlan", { instanceName: "near", vaultId: "v", otsDetails });
    expect(backup([{ tableNames: ["people"] }])).toEqual(["people"]);
    expect(backup([{ tableNames: ["people"] }, {}])).toBe("whole");
    expect(backup([{ tableNames: ["people"] }, { tableNames: [] }])).toBe("whole");
    expect(backup([{ tableNames: ["people", null] }])).toBe("whole");
    expect(backup([{ tableNames: ["people", ""] }])).toBe("whole");
  });
});

describe("a transfer that names parts", () => {
  const approve = (more: Omit<Part, "resource">): ((moved: MovedPart) => string | undefined) => {
    const to = { id: "t", resources: ["mover"], from: "EEA", to: "CN", mechanisms: [] };
    const transfer = madeUpTransfer({ ...to, change: { parts: [{ resource: "mover", ...more }] } }, facts.laws);
    const flow: Omit<Described, "part"> = {
      stack: "dev",
      holders: [{ name: "mover", tags: {}, isShared: false }],
      from: { territory: "EEA" },
      to: { territory: "CN", country: "CN" },
      dataClass: "personal",
      subjects: [],
      purposes: [],
    };
    return (moved) => {
      const why = mismatch(transfer, { ...flow, part: moved }, "2026-11-23");
      return why && say(english.lacks, why, (territory) => territory);
    };
  };
  const replicated = (prefix: string): MovedPart => {
    const rules = [{ destination: { bucket: "far" }, filter: { prefix } }];
    const [moved] = parts("aws:s3/bucketReplicationConfig:BucketReplicationConfig", { bucket: "near", rules });
    return moved ?? { kind: "whole" };
  };
  const dts = (Table: object): MovedPart => {
    const dbList = JSON.stringify({ shop: { name: "shop", all: false, Table } });
    const [moved] = parts("alicloud:dts/subscriptionJob:SubscriptionJob", {
      sourceEndpointRegion: "cn-hangzhou",
      dbList,
    });
    return moved ?? { kind: "whole" };
  };

  test("covers objects whose names begin as approved, and no others", () => {
    const judged = approve({ prefixes: ["people/"] });
    expect(judged(replicated("people/eu/"))).toBeUndefined();
    expect(judged(replicated("people/"))).toBeUndefined();
    expect(judged(replicated("people"))).toContain('also moves "people"');
    expect(judged(replicated("People/"))).toContain('also moves "People/"');
    expect(judged(replicated(""))).toContain("moves the whole: narrow rules[0].filter.prefix");
  });

  test("covers tables and columns by their very names", () => {
    const judged = approve({ tables: ["shop.orders"], columns: { "shop.people": ["id", "city"] } });
    const all = { name: "x", all: true };
    const only = (...names: readonly string[]): object => ({
      name: "people",
      all: false,
      column: Object.fromEntries(names.map((name) => [name, { name }])),
    });
    expect(judged(dts({ orders: all }))).toBeUndefined();
    expect(judged(dts({ orders: all, people: only("id") }))).toBeUndefined();
    expect(judged(dts({ orders: only("id"), people: only("city") }))).toBeUndefined();
    expect(judged(dts({ orders: all, people: only("id", "passport") }))).toContain("also moves shop.people.passport");
    expect(judged(dts({ orders: only("id"), people: all }))).toContain("also moves shop.people.*");
    expect(judged(dts({ people: all }))).toContain('also moves "shop.people"');
    expect(judged(dts({ Orders: all }))).toContain('also moves "shop.Orders"');
    expect(judged(dts({}))).toContain("moves the whole");
  });
});

describe("whatever the inputs", () => {
  const text = fc.constantFrom("", "a", "a/", "b", "%", "s3://near/a", "/a|/b*", '{"rules":[]}', "exclude: *.*", "OSS");
  const leaf = fc.oneof(text, fc.constantFrom(null, true, false, 1));
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 2 }) },
      {
        weight: 2,
        arbitrary: fc.dictionary(fc.constantFrom("prefix", "and", "tag", "filter"), tie("value"), {
          noNullPrototype: true,
        }),
      },
    ),
  }));
  const movers = [...facts.catalogue.values()].flatMap(({ type, movements = [] }) => {
    const paths = movements.flatMap(({ narrowedBy = [] }) =>
      narrowedBy.flatMap(({ path, when = [] }) => [path, ...when.map((condition) => condition.path)]),
    );
    const narrowable = movements.filter(({ narrowedBy }) => narrowedBy !== undefined);
    return paths.length > 0 ? [{ type, paths: [...new Set(paths)], movements: narrowable }] : [];
  });
  const mover = fc.constantFrom(...movers).chain(({ type, paths, movements }) => {
    const lists = movements.flatMap(({ each }) => (each === undefined ? [] : [`${each}.any`]));
    const given = lists.map((path) => fc.constant([path, "any"] as const));
    const stated = paths.map((path) => fc.option(value, { nil: undefined }).map((one) => [path, one] as const));
    return fc.tuple(...given, ...stated).map((all) => ({ type, movements, inputs: inputsOf(all) }));
  });

  /** One part for each movement, that of the first element where it is about a list. */
  function partsOf(movements: readonly Movement[], inputs: Inputs): readonly MovedPart[] {
    return movements.map((movement) => {
      const { each = "" } = movement;
      const at = read(inputs, each.slice(0, -"[]".length))[0]?.at ?? each;
      return movedPart(movement, inputs, (path) =>
        each && path.startsWith(each) ? at + path.slice(each.length) : path,
      );
    });
  }

  test(`an unknown never makes a part narrower, of ${movers.length} types`, () => {
    expect(movers.length).toBeGreaterThan(25);
    let narrowed = 0;
    const property = fc.property(mover, fc.nat(), ({ movements, inputs }, at) => {
      const known = partsOf(movements, inputs);
      const hidden = partsOf(movements, hide(inputs, at) as Inputs);
      narrowed += known.filter(({ kind }) => kind !== "whole" && kind !== "not-known").length;
      return known.every((before, index) => isAsWide(hidden[index], before));
    });
    fc.assert(property, { numRuns: 5000 });
    expect(narrowed).toBeGreaterThan(300);
  });

  test("a part never names nothing, which would pass as nothing moved", () => {
    const property = fc.property(mover, ({ movements, inputs }) =>
      partsOf(movements, inputs).forEach((one) => {
        const selected = short(one);
        if (typeof selected !== "string") expect(Object.values(selected as object).flat()).not.toEqual([]);
      }),
    );
    fc.assert(property, { numRuns: 3000 });
  });

  function isAsWide(after: MovedPart | undefined, before: MovedPart): boolean {
    if (after === undefined) return false;
    if (after.kind === "whole" || after.kind === "not-known") return true;
    return JSON.stringify(short(after)) === JSON.stringify(short(before));
  }

  /** The same with the nth value, of all nested ones, not known. */
  function hide(inputs: Value, at: number): Value {
    const count = sizeOf(inputs) - 1;
    let left = count === 0 ? -1 : at % count;
    const walk = (one: Value): Value => {
      if (left === 0) {
        left = -1;
        return unknown;
      }
      left -= 1;
      return below(one, walk);
    };
    return below(inputs, walk);
  }

  function sizeOf(one: Value): number {
    let size = 1;
    below(one, (child) => {
      size += sizeOf(child);
      return child;
    });
    return size;
  }

  function below(one: Value, each: (child: Value) => Value): Value {
    if (Array.isArray(one)) return one.map(each);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, child]) => [key, each(child)]));
  }

  function inputsOf(all: readonly (readonly [string, Value | undefined])[]): Inputs {
    return all.reduce<Value>((into, [path, one]) => {
      return one === undefined ? into : put(into, path.split(/\.|(?=\[\])/), one);
    }, {}) as Inputs;
  }

  function put(into: Value, [step, ...rest]: readonly string[], one: Value): Value {
    if (step === undefined) return one;
    if (step === "[]") return [put(Array.isArray(into) ? (into[0] ?? {}) : {}, rest, one)];
    const record = (typeof into === "object" && into !== null && !Array.isArray(into) ? into : {}) as Inputs;
    return { ...record, [step]: put(record[step] ?? {}, rest, one) };
  }
});

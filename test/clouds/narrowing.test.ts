/** How much a movement takes, by every property that can narrow it; and that nothing doubtful ever narrows. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { flowsOfNode } from "../../../policies/border/flows/flows.ts";
import type { MovedPart } from "../../../policies/border/part/moved-part.ts";
import { movedPart } from "../../../policies/border/part/moved-part.ts";
import { References } from "../../../policies/border/references/references.ts";
import { type Inputs, read, unknown, type Value } from "../../../policies/border/terms/value.ts";
import type { Described } from "../../../policies/border/transfer/coverage.ts";
import { mismatch } from "../../../policies/border/transfer/coverage.ts";
import type { Part } from "../../../policies/border/transfer/transfer.ts";
import type { Movement } from "../../../policies/clouds/entry.ts";
import { loadFacts } from "../../../policies/facts/load-facts.ts";
import { english } from "../../../policies/messages/english.ts";
import { say } from "../../../policies/messages/language.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";

const facts = await loadFacts();
const settings: Settings = {
  day: "2026-11-23",
  stack: "dev",
  pinned: false,
  defaultRegion: {},
  accounts: [],
  ledger: [],
  transfers: [],
  unsoundTransfers: [],
  accepted: [],
};

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

  test.each<[value: Value, expected: unknown]>([
    ["/people", ["people"]],
    ["/people/|/orders/2026*", ["people", "orders/2026"]],
    ["/people/*", ["people/"]],
    ["/people|*", "whole"],
    ["people", "whole"],
    ["/*", "whole"],
    ["/", "whole"],
    ["/people|", "whole"],
    ["//people", "whole"],
    ["/pe*ple", "whole"],
    ["/people\\|/orders", "whole"],
    [unknown, "not-known"],
  ])("are told by the include patterns of DataSync: %s", (value, expected) => {
    const ends = { sourceLocationArn: "near", destinationLocationArn: "far" };
    const includes: Inputs = { filterType: "SIMPLE_PATTERN", value };
    const excludes = { filterType: "SIMPLE_PATTERN", value: "/people/secret" };
    expect(part("aws:datasync/task:Task", { ...ends, includes, excludes })).toEqual(expected);
    expect(part("aws:datasync/task:Task", { ...ends, includes: { value } })).toBe(
      value === unknown ? "not-known" : "whole",
    );
    expect(part("aws:datasync/task:Task", { ...ends, excludes })).toBe("whole");
  });
});

describe("table mappings of DMS", () => {
  const ends = { sourceEndpointArn: "near", targetEndpointArn: "far" };
  const mapped = (tableMappings: Value): unknown =>
    part("aws:dms/replicationTask:ReplicationTask", { ...ends, tableMappings });
  const rules = (...of: readonly unknown[]): unknown => mapped(JSON.stringify({ rules: of }));

  test("take the tables they include", () => {
    expect(rules(select("shop", "people"), select("shop", "orders"))).toEqual(["shop.people", "shop.orders"]);
    const tableMappings = JSON.stringify({ rules: [select("shop", "people")] });
    expect(part("aws:dms/replicationConfig:ReplicationConfig", { ...ends, tableMappings })).toEqual(["shop.people"]);
  });

  test("take the whole where a name can match several", () => {
    for (const name of ["%", "peo%", "p[ae]ople", "order_items", "a.b", ""])
      expect(rules(select("shop", "orders"), select("shop", name))).toBe("whole");
    expect(rules(select("%", "people"))).toBe("whole");
    expect(rules(select("shop", "order[_]items"))).toEqual(["shop.order_items"]);
    expect(rules(select("shop", "order_items", "explicit"))).toEqual(["shop.order_items"]);
    expect(rules(select("shop", "%", "explicit"))).toBe("whole");
  });

  test("tell how a name with an underscore would have to be written", () => {
    const tableMappings = JSON.stringify({ rules: [select("shop", "order_items")] });
    const [one] = parts("aws:dms/replicationTask:ReplicationTask", { ...ends, tableMappings });
    expect(one?.narrowBy).toBe(
      'tableMappings (where "_" in a name stands for any character, unless the rule-action is "explicit")',
    );
  });

  test("are not narrowed below what they include, nor by exclusions alone", () => {
    expect(rules(select("shop", "%"), select("shop", "secrets", "exclude"))).toBe("whole");
    expect(rules(select("shop", "people"), select("shop", "%", "exclude"))).toEqual(["shop.people"]);
    expect(rules(select("shop", "secrets", "exclude"))).toBe("whole");
    expect(rules()).toBe("whole");
    expect(rules(select("shop", "people", "Include"))).toBe("whole");
  });

  test("can't be known where they can't be read, or read in two ways", () => {
    for (const text of ["", "{", "[]", "null", '"rules"', '{"rules":{}}', '{"rules":[1]}', '{"TableMappings":[]}'])
      expect(mapped(text)).toBe("not-known");
    const rule = JSON.stringify(select("shop", "people"));
    expect(mapped(`{"rules":[${rule}],"rules":[${JSON.stringify(select("%", "%"))}]}`)).toBe("not-known");
    expect(mapped(`{"rules":[${rule}]}`)).toEqual(["shop.people"]);
    expect(mapped({ rules: [select("shop", "people")] } as Value)).toBe("not-known");
    expect(mapped(unknown)).toBe("not-known");
  });

  test("take the columns they include, of the tables they are included of", () => {
    const people = select("shop", "people");
    expect(rules(people, column("people", "id"), column("people", "city"))).toEqual({ "shop.people": ["id", "city"] });
    expect(rules(people, select("shop", "orders"), column("people", "id"))).toEqual({
      "shop.people": ["id"],
      "shop.orders": ["*"],
    });
    expect(rules(people, select("shop", "orders"), column("people", "id"), column("orders", "nr"))).toEqual({
      "shop.people": ["id"],
      "shop.orders": ["nr"],
    });
    const items = select("shop", "order_items", "explicit");
    expect(rules(items, column("order_items", "id"), column("order[_]items", "nr"))).toEqual({
      "shop.order_items": ["id", "nr"],
    });
    expect(rules(people, column("orders", "id"))).toEqual(["shop.people"]);
  });

  test("take all columns where others may be included, added or computed", () => {
    const [people, id] = [select("shop", "people"), column("people", "id")];
    for (const more of [
      column("people", "%"),
      column("people", "user_id"),
      column("peop%", "secret"),
      column("people#", "secret"),
      column("people", "full", "add-column"),
      column("people", "secret", "data-masking-hash-mask"),
      { ...column("people", "full", "add-column"), "rule-target": undefined },
      { "rule-type": "object-mapping", "rule-action": "map-record-to-record" },
    ])
      expect(rules(people, id, more)).toEqual(["shop.people"]);
    expect(rules(people, column("people", "secret", "remove-column"))).toEqual(["shop.people"]);
    expect(rules(people, id, column("people", "secret", "remove-column"))).toEqual({ "shop.people": ["id"] });
    expect(rules(people, column("%", "id"))).toEqual(["shop.people"]);
  });

  test("cover every table that DMS would select, whatever the rules", () => {
    const name = fc.constantFrom("a", "b", "a_b", "a[_]b", "axb", "%", "a%", "_", "[ab]", "A");
    const action = fc.constantFrom("include", "exclude", "explicit");
    const rule = fc.tuple(name, name, action).map(([schema, table, of]) => select(schema, table, of));
    const universe = ["a", "b", "a_b", "axb", "A"].flatMap((schema) =>
      ["a", "b", "a_b", "axb", "A"].map((table) => [schema, table] as const),
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (of) => {
        const selected = rules(...of);
        const moved = universe.filter(([schema, table]) => dmsMoves(of, schema, table)).map((one) => one.join("."));
        return selected === "whole" || moved.every((table) => (selected as readonly string[]).includes(table));
      }),
      { numRuns: 2000 },
    );
  });

  function select(schema: string, table: string, action = "include") {
    const locator = { "schema-name": schema, "table-name": table };
    return { "rule-type": "selection", "rule-action": action, "object-locator": locator };
  }

  function column(table: string, name: string, action = "include-column") {
    const locator = { "schema-name": "shop", "table-name": table, "column-name": name };
    const kind = { "rule-type": "transformation", "rule-target": "column" };
    return { ...kind, "rule-action": action, "object-locator": locator };
  }

  /** As its guide describes wildcards: included or explicitly named, and not excluded. */
  function dmsMoves(of: readonly ReturnType<typeof select>[], schema: string, table: string): boolean {
    const matches = (pattern: string, name: string): boolean =>
      new RegExp(`^${pattern.replace(/\[.*?\]|[%_]/g, (one) => (one === "%" ? ".*" : one === "_" ? "." : one))}$`).test(
        name,
      );
    const names = (rule: ReturnType<typeof select>): boolean => {
      const { "schema-name": s, "table-name": t } = rule["object-locator"];
      return rule["rule-action"] === "explicit" ? s === schema && t === table : matches(s, schema) && matches(t, table);
    };
    const hits = of.filter(names).map((rule) => rule["rule-action"]);
    return hits.some((action) => action !== "exclude") && !hits.includes("exclude");
  }
});

describe("objects of DTS jobs", () => {
  const job = "alicloud:dts/migrationJob:MigrationJob";
  const ends = { sourceEndpointRegion: "cn-hangzhou", destinationEndpointInstanceType: "RDS" };
  const listed = (dbList: unknown): unknown => part(job, { ...ends, dbList: JSON.stringify(dbList) });
  const shop = (Table: unknown, more: object = {}): unknown => ({ shop: { name: "x", all: false, Table, ...more } });
  const all = { name: "people", all: true };

  test("are tables and columns by their source's names", () => {
    expect(listed(shop({ people: all, orders: { name: "o", all: true, dml_op: "i,u" } }))).toEqual([
      "shop.people",
      "shop.orders",
    ]);
    const people = { name: "people", all: false, filter: "id>1", column: { id: { name: "nr" }, city: { name: "c" } } };
    expect(listed(shop({ people, orders: all }))).toEqual({ "shop.people": ["id", "city"], "shop.orders": ["*"] });
  });

  test("are a whole database wherever all is not plainly false", () => {
    expect(listed({ shop: { name: "shop", all: true } })).toBe("whole");
    expect(listed({ shop: { name: "shop", Table: { people: all } } })).toBe("whole");
    expect(listed({ shop: { name: "shop", all: "false", Table: { people: all } } })).toBe("whole");
    expect(listed({ ...(shop({ people: all }) as object), crm: { name: "crm", all: true } })).toBe("whole");
    expect(listed({ shop: { name: "shop", all: false } })).toBe("whole");
    expect(listed(shop({}))).toBe("whole");
    expect(listed({})).toBe("whole");
  });

  test("are a whole table where its columns are not all listed by name", () => {
    expect(listed(shop({ people: { name: "p", all: false } }))).toEqual(["shop.people"]);
    expect(listed(shop({ people: { name: "p", all: false, column: {} } }))).toEqual(["shop.people"]);
    expect(listed(shop({ people: { name: "p", column: { id: { name: "id" } } } }))).toEqual(["shop.people"]);
    const computed = { id: { name: "id", value: "x", scriptContent: "secret" } };
    expect(listed(shop({ people: { name: "p", all: false, column: computed } }))).toEqual(["shop.people"]);
  });

  test("are the whole where a name may stand for several, or other things are listed beside tables", () => {
    expect(listed(shop({ orders: all, "p.*": { ...all, patternType: "regex" } }))).toBe("whole");
    expect(listed(shop({ orders: all, people: { ...all, patternType: "regex" } }))).toBe("whole");
    expect(listed(shop({ orders: all, people: { ...all, srcSchema: "hr" } }))).toBe("whole");
    expect(listed(shop({ orders: all, "dbo.people": all }))).toBe("whole");
    expect(listed(shop({ orders: all, people: true }))).toBe("whole");
    expect(listed(shop({ people: all }, { View: { secrets: {} } }))).toBe("whole");
    expect(listed(shop({ people: all }, { Schema: {} }))).toBe("whole");
    expect(listed({ shop: { name: "x", all: false, TABLE: { people: all } } })).toBe("whole");
    expect(listed({ ...(shop({ people: all }) as object), all: true })).toBe("whole");
  });

  test("can't be known where they can't be read", () => {
    const unreadable: readonly Value[] = [unknown, "", "{", "[]", "null", '{"shop":{},"shop":{}}'];
    for (const dbList of unreadable) expect(part(job, { ...ends, dbList })).toBe("not-known");
    expect(part(job, ends)).toBe("whole");
  });

  test("are read for every kind of job, but not for one that runs the other way", () => {
    const dbList = JSON.stringify(shop({ people: all }));
    expect(part("alicloud:dts/subscriptionJob:SubscriptionJob", { ...ends, dbList })).toEqual(["shop.people"]);
    const two = (more: Inputs): unknown =>
      parts("alicloud:dts/synchronizationJob:SynchronizationJob", { ...ends, dbList, ...more }).map(short);
    expect(two({})).toEqual([["shop.people"]]);
    expect(two({ synchronizationDirection: "Forward" })).toEqual([["shop.people"]]);
    expect(two({ synchronizationDirection: "Reverse" })).toEqual(["whole"]);
    expect(two({ synchronizationDirection: unknown })).toEqual(["not-known"]);
  });
});

describe("filters and rules that list tables", () => {
  test.each<[filter: Value, expected: unknown]>([
    ["exclude: *.*, include: shop.people, shop.orders", ["shop.people", "shop.orders"]],
    ["exclude:*.*,include:shop.people,exclude:shop.orders", ["shop.people"]],
    ["exclude: *.*.*, include: shop.public.people", ["shop.public.people"]],
    ["include: shop.people", "whole"],
    ["include: shop.people, include: shop.orders", "whole"],
    ["exclude: *.*, include: shop.*", "whole"],
    ["exclude: *.*, include: shop./peo.*/", "whole"],
    ["exclude: *.*, include: shop.public.people", "whole"],
    ["exclude: shop.secrets", "whole"],
    ["exclude: *.*, include: shop.people, include: *.*", "whole"],
    ["include: shop.people, exclude: *.*", "whole"],
    ["exclude: *.*", "whole"],
    ["*.*, shop.people", "whole"],
    ["", "whole"],
    [unknown, "not-known"],
  ])("of a zero-ETL integration: %s", (dataFilter, expected) => {
    expect(part("aws:rds/integration:Integration", { sourceArn: "a", targetArn: "b", dataFilter })).toEqual(expected);
  });

  const rule = (objectType: string, expression: Value, more: Inputs = {}): Inputs => {
    return { action: "Include", expressionType: "Exact", objectType, expression, ...more };
  };
  const [db, table] = [rule("Database", "shop"), rule("Table", "people")];

  test.each<[mappings: readonly (readonly Inputs[])[], expected: unknown]>([
    [[[db, table]], ["shop.people"]],
    [[[db, rule("Schema", "public"), table]], ["shop.public.people"]],
    [
      [
        [db, table],
        [db, rule("Table", "orders")],
      ],
      ["shop.people", "shop.orders"],
    ],
    [[[db, table, rule("Table", "people", { action: "Exclude" })]], ["shop.people"]],
    [[[db, table], [db]], "whole"],
    [[[table]], "whole"],
    [[[]], "whole"],
    [[], "whole"],
    [[[db, rule("Table", "p.*", { expressionType: "Regex" })]], "whole"],
    [[[db, rule("Table", "people", { expressionType: "Regex" })]], "whole"],
    [[[db, table, rule("View", "secrets")]], "whole"],
    [[[db, table, rule("Table", "secrets")]], "whole"],
    [[[db, rule("Table", unknown)]], "not-known"],
  ])("of DataWorks %#", (mappings, expected) => {
    const ends = {
      sourceDataSourceSettings: [{ dataSourceName: "near" }],
      destinationDataSourceSettings: [{ dataSourceName: "far" }],
    };
    const tableMappings = mappings.map((sourceObjectSelectionRules) => ({ sourceObjectSelectionRules }));
    expect(part("alicloud:dataworks/diJob:DiJob", { ...ends, tableMappings })).toEqual(expected);
  });

  test("of a backup of Tablestore", () => {
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
      return why && say(english.lacks, why);
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
      partsOf(movements, inputs).every((one) => {
        const selected = short(one);
        return typeof selected === "string" || Object.values(selected as object).flat().length > 0;
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

/** Table mappings of AWS DMS narrow to the tables and columns they name for certain. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableMappings } from "../../../policies/border/part/table-mappings.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { selected } from "./selected.ts";

describe("table mappings of DMS", () => {
  const mapped = (value: Value): unknown => selected(tableMappings, value);
  const rules = (...of: readonly unknown[]): unknown => mapped(JSON.stringify({ rules: of }));

  test("take the tables they include", () => {
    expect(rules(select("shop", "people"), select("shop", "orders"))).toEqual(["shop.people", "shop.orders"]);
  });

  test("take the whole where a name can match several", () => {
    for (const name of ["%", "peo%", "p[ae]ople", "order_items", "a.b", ""])
      expect(rules(select("shop", "orders"), select("shop", name))).toBe("whole");
    expect(rules(select("%", "people"))).toBe("whole");
    expect(rules(select("shop", "order[_]items"))).toEqual(["shop.order_items"]);
    expect(rules(select("shop", "order[_]items_old"))).toBe("whole");
    const all = { "rule-type": "selection", "rule-action": "include" };
    expect(rules(select("shop", "orders"), all)).toBe("whole");
    expect(rules({ ...all, "object-locator": { "schema-name": "shop", "table-name": 7 } })).toBe("whole");
    expect(rules(select("shop", "order_items", "explicit"))).toEqual(["shop.order_items"]);
    expect(rules(select("shop", "%", "explicit"))).toBe("whole");
  });

  test("tell how a name with an underscore would have to be written", () => {
    const [items, people, all] = ["order_items", "people", "%"].map((table) => select("shop", table));
    const read = (...of: readonly unknown[]) => tableMappings(JSON.stringify({ rules: of }));
    const because = 'where "_" in a name stands for any character, unless the rule-action is "explicit"';
    expect(read(items)).toEqual({ kind: "whole", because });
    expect(read(items, all)).toEqual({ kind: "whole", because });
    expect(read(people, all)).toEqual({ kind: "whole" });
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
      "shop.orders": "all",
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
    expect(rules(select("shop", "a$b"), column("a$b", "id"))).toEqual({ "shop.a$b": ["id"] });
    const keyed = { ...column("people", "id", "define-primary-key"), "rule-target": "table" };
    expect(rules(people, column("people", "id"), keyed)).toEqual({ "shop.people": ["id"] });
  });

  test("take all columns where others may be included, added or computed", () => {
    const [people, id] = [select("shop", "people"), column("people", "id")];
    for (const more of [
      column("people", "%"),
      column("people", "user_id"),
      column("peop%", "secret"),
      column("people#", "secret"),
      column("#people", "secret"),
      column("PEOPLE", "secret"),
      located({ "schema-name": "sho[p]", "table-name": "people", "column-name": "secret" }),
      located({ "table-name": "people", "column-name": "secret" }),
      located({ "schema-name": "shop", "table-name": "people" }),
      located(undefined),
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
        if (selected !== "whole") expect(selected).toEqual(expect.arrayContaining(moved));
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

  function located(locator: object | undefined) {
    return { ...column("people", "id"), "object-locator": locator };
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

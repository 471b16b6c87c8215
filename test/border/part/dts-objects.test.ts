/** The objects of a DTS job narrow to the tables and columns they list for certain. */

import { describe, expect, test } from "vitest";
import { dtsObjects } from "../../../policies/border/part/dts-objects.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { selected } from "./selected.ts";

describe("objects of DTS jobs", () => {
  const listed = (dbList: unknown): unknown => selected(dtsObjects, JSON.stringify(dbList));
  const shop = (Table: unknown, more: object = {}): unknown => ({ shop: { name: "x", all: false, Table, ...more } });
  const all = { name: "people", all: true };

  test("are tables and columns by their source's names", () => {
    expect(listed(shop({ people: all, orders: { name: "o", all: true, dml_op: "i,u" } }))).toEqual([
      "shop.people",
      "shop.orders",
    ]);
    const people = { name: "people", all: false, filter: "id>1", column: { id: { name: "nr" }, city: { name: "c" } } };
    expect(listed(shop({ people, orders: all }))).toEqual({ "shop.people": ["id", "city"], "shop.orders": "all" });
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
    for (const column of [computed, { ...computed, city: { name: "c" } }])
      expect(listed(shop({ people: { name: "p", all: false, column } }))).toEqual(["shop.people"]);
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
    for (const dbList of unreadable) expect(selected(dtsObjects, dbList)).toBe("not-known");
  });
});

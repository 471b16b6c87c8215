/** A register is counted once for each exporter, not once for each pair of transfers; what is summed up is what a search finds. */
import { expect, test } from "vitest";
import { peopleCounted } from "../../../policies/border/transfer/people-counted.ts";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { europe } from "../made-up-law.ts";

const classOf = () => "personal" as const;
const transfer = (id: string, change: Partial<Transfer> = {}): Transfer =>
  madeUpTransfer({ id, resources: [id], from: "EEA", to: "US", mechanisms: [], change }, [europe]);
const persons = (one: Transfer, all: readonly Transfer[]) => peopleCounted(one, all, "2026-06-01", classOf).persons;

test("each transfer of a register counts all, itself once", () => {
  const all = [transfer("a", { people: 1 }), transfer("b", { people: 10 }), transfer("c", { people: 100 })];
  expect(all.map((one) => persons(one, all))).toEqual([111, 111, 111]);
  expect(persons(transfer("new", { people: 1000 }), all)).toBe(1111);
});

test("a number nobody states makes the sum unknown, but not where its transfer is left out", () => {
  const silent = { peopleInTwelveMonths: undefined };
  const all = [transfer("a"), transfer("b", silent)];
  const counts = (one: Transfer) => peopleCounted(one, all, "2026-06-01", classOf);
  expect(counts(transfer("a"))).not.toHaveProperty("us_persons_12m");
  expect(counts(transfer("next", { supersedes: "b", effective: "2025-01-01" })).us_persons_12m).toBe(2000);
});

test("counts people of the year, and people and devices of twelve months, each by its own number", () => {
  const numbers = { people: 1, sensitivePeople: 2, peopleInTwelveMonths: 4, devicesInTwelveMonths: 8 };
  const [one, other] = [transfer("a", numbers), transfer("b", numbers)];
  const counts = (over: string) => peopleCounted(one, [one, { ...other, expires: over }], "2026-06-01", classOf);
  expect(counts("2027-01-01")).toEqual({ persons: 2, sensitive: 4, us_persons_12m: 8, us_devices_12m: 16 });
  expect(counts("2026-01-01")).toEqual({ persons: 1, sensitive: 2, us_persons_12m: 8, us_devices_12m: 16 });
  expect(counts("2025-06-01")).toEqual({ persons: 1, sensitive: 2, us_persons_12m: 4, us_devices_12m: 8 });
});

test("a register counted on one day is counted anew on another, and by other classes", () => {
  const all = [transfer("a", { people: 10 }), transfer("b", { people: 10, effective: "2026-06-02" })];
  const [one] = all as [Transfer, Transfer];
  const on = (day: string) => peopleCounted(one, all, day, classOf).persons;
  expect([on("2026-06-01"), on("2026-06-02"), on("2026-06-01")]).toEqual([10, 20, 10]);
  const sensitive = (of: () => "personal" | "sensitive") => peopleCounted(one, all, "2026-06-01", of).sensitive;
  expect(sensitive(classOf)).toBe(0);
  expect(sensitive(() => "sensitive")).toBe(10);
});

test("a successor that is another exporter's takes none of the people away", () => {
  const by = (id: string, registration: string, change: Partial<Transfer>): Transfer =>
    transfer(id, { ...change, exporter: { ...transfer(id).exporter, registrations: [registration] } });
  const one = by("a", "uscc:91110000600037341L", { people: 100 });
  const other = by("b", "uscc:91330100799655058B", { people: 30, supersedes: "a" });
  expect(persons(one, [one, other])).toBe(100);
});

test("people have left by the former until its successor took its place, however early that was reviewed", () => {
  const former = transfer("old", { people: 1000, counted: false });
  const taking = (change: Partial<Transfer>): number | undefined => {
    const successor = transfer("new", { people: 10, supersedes: "old", ...change });
    return persons(successor, [successor, former]);
  };
  expect(taking({ effective: "2026-03-01", reviewedBy: "2025-12-20" })).toBe(1000);
  expect(taking({ effective: "2025-12-01", reviewedBy: "2026-02-01" })).toBe(1000);
  expect(taking({ effective: "2025-12-01", reviewedBy: "2025-12-20" })).toBe(10);
});

test("looks at each transfer a few times, however many an exporter has", () => {
  let looks = 0;
  const count = 500;
  const all = Array.from({ length: count }, (_, index) =>
    Object.defineProperty({ ...transfer(`t${index}`) }, "people", {
      get: () => {
        looks += 1;
        return 1;
      },
    }),
  );
  for (const one of all) expect(persons(one, all)).toBe(count);
  expect(looks).toBeLessThan(20 * count);
});

/** Data pushed to a name of a stranger's account is in the stranger's hands, in whatever region. */
import { expect, test } from "vitest";
import { takenBy } from "../../../policies/border/flows/taken-by.ts";
import type { Exposure, Movement } from "../../../policies/border/terms/entry.ts";
import { buildMadeUp, inRegion, madeUpNode } from "../made-up-estate.ts";
import { flows } from "./made-up-movement.ts";

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

test("what has no name is nobody's that is known", () => {
  const target = { place: inRegion("aws/eu-central-1"), name: null, at: "to" };
  expect(takenBy(target, madeUpNode("mover"), buildMadeUp([]))).toBeUndefined();
  const theirs = {
    ...madeUpNode("theirs"),
    read: true as const,
    names: ["arn:aws:sqs:eu-central-1:999988887777:theirs"],
  };
  expect(takenBy({ ...target, node: theirs }, madeUpNode("mover"), buildMadeUp([]))).toBe("999988887777");
});

/** A size word means a type that its region has: where the usual one is missing, the one nearest to it. */
import { expect, it } from "vitest";
import { databaseClass, machineType } from "../../../components/aws/instance-classes.ts";

it.each([
  ["eu-central-1", "m6i.large", "db.t4g.medium"],
  ["eu-south-2", "m7i.large", "db.t4g.medium"],
  ["ap-southeast-4", "m7i.large", "db.t4g.medium"],
  ["ca-west-1", "m6i.large", "db.t3.medium"],
])("in %s a medium machine is %s and a small database %s", (region, machine, database) => {
  expect(machineType(region, "medium")).toBe(machine);
  expect(databaseClass(region, "small")).toBe(database);
});

it("is a small machine of one type everywhere", () => {
  expect(machineType("eu-south-2", "small")).toBe("t3.medium");
});

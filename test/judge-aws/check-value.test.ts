/** A request that the model of an API does not admit is told, with what is allowed. */
import { expect, it } from "vitest";
import { type ApiModel, apiShape } from "../../judge-aws/api-shape.ts";
import { checkValue } from "../../judge-aws/check-value.ts";

const model: ApiModel = {
  operations: { Create: { input: { shape: "Request" } } },
  shapes: {
    Request: {
      type: "structure",
      required: ["name"],
      members: { name: { shape: "Name" }, mode: { shape: "Mode" }, days: { shape: "Days" }, zones: { shape: "Zones" } },
    },
    Name: { type: "string", pattern: "[a-z]+", max: 4 },
    Mode: { type: "string", enum: ["on", "off"] },
    Days: { type: "integer", min: 7, max: 30 },
    Zones: { type: "list", member: { shape: "Name" }, min: 1 },
  },
};
const problems = (request: Parameters<typeof checkValue>[0]) => checkValue(request, apiShape(model, "Create"));

it("admits what the model admits", () => {
  expect(problems({ name: "abc", mode: "on", days: 7, zones: ["a"] })).toEqual([]);
});

it.each([
  [{}, "name is missing"],
  [{ name: "Abc" }, 'name is "Abc"; allowed is [a-z]+'],
  [{ name: "abcde" }, "name has 5 characters; allowed are to 4"],
  [{ name: "a", mode: "maybe" }, 'mode is "maybe"; allowed are on, off'],
  [{ name: "a", days: 6 }, "days is 6; allowed is a number from 7 to 30"],
  [{ name: "a", days: "7" }, 'days is "7"; allowed is a number from 7 to 30'],
  [{ name: "a", zones: [] }, "zones has 0 items; allowed are from 1"],
  [{ name: "a", zones: ["a", "B"] }, 'zones[1] is "B"; allowed is [a-z]+'],
  [{ name: "a", colour: "red" }, "colour is no member there"],
])("%j", (request, problem) => expect(problems(request)).toEqual([problem]));

it("knows only operations of the model", () => {
  expect(() => apiShape(model, "Destroy")).toThrow("the model has no operation Destroy");
});

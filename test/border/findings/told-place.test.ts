/** Whether a value nobody sees stands for a place depends on where it stands and what it is called by. */
import { expect, test } from "vitest";
import { toldAt } from "../../../policies/border/findings/told-place.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function told(at: string, inputs: Inputs = {}, contents?: readonly string[]) {
  const type = "aws:a/thing:Thing";
  const one = { type, kinds: ["processes"] as const, ...(contents && { contents }) };
  const [node] = buildMadeUp([resource("one", { type, inputs })], madeUpFacts([one])).byUrn.values();
  return node && toldAt(at, node);
}

test("code, documents and whole environments are places; networks tell nothing", () => {
  for (const at of [
    "code",
    "code.index.js",
    "content",
    "templateBody",
    "userData",
    "environment",
    "environment.variables",
  ])
    expect(told(at), at).toBe("place");
  for (const at of ["subnetIds[0]", "responseBodies[0].contentType", "countryCode"])
    expect(told(at), at).toBeUndefined();
});

test("a variable and an argument by what they are called", () => {
  expect(told("environment.variables.API_URL", { environment: { variables: { API_URL: unknown } } })).toBe("place");
  expect(told("environment.variables.A", { environment: { variables: { A: unknown } } })).toBe("text");
  expect(told('defaultArguments["--DST"]')).toBe("place");
  expect(told("defaultArguments.--WORKERS")).toBe("text");
});

test("what is stored by the name it is stored under", () => {
  expect(told("content", { key: "job.py" }, ["content"])).toBe("place");
  expect(told("content", { key: "index.html" }, ["content"])).toBe("text");
  expect(told("value", { name: "/app/sink_url" }, ["value"])).toBe("place");
  expect(told("value", { name: "/app/role_arn" }, ["value"])).toBe("text");
});

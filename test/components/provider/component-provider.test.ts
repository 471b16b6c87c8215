/** What the provider makes for programs of other languages is what the classes make in TypeScript, resource by resource. */
import type * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaText } from "../../../components/provider/component-schema.ts";
import { type Recorded, record, resolved } from "../recorder.ts";
import { clouds, computed, keyArgs, makeAll } from "./one-of-each.ts";
import { reference, StandInEngine } from "./stand-in-engine.ts";

let engine: StandInEngine;
beforeAll(async () => {
  engine = await StandInEngine.start();
}, 60_000);
afterAll(() => engine.stop());

test("its schema is the one in the package", async () => {
  expect(JSON.parse(await engine.schema())).toEqual(JSON.parse(schemaText));
});

test("what it can't make is said in one sentence", async () => {
  const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ["landlocked:aws:Bucket", {}, "landlocked:aws:Bucket is no component of landlocked; there is landlocked:alicloud:"],
    [
      "landlocked:aws:Key",
      keyArgs,
      "orders was given no AWS provider; pass its stack's own as `providers: [provider]`.",
    ],
  ];
  const { resources } = await record(async () => {
    for (const [type, args, sentence] of wrong) {
      await expect(engine.construct(type, "orders", args)).rejects.toThrow(sentence);
    }
  });
  expect(resources.filter(({ custom }) => custom)).toEqual([]);
});

describe.each(["aws", "alicloud"] as const)("on %s", (cloud) => {
  test.each([true, false])(
    "each component registers the same as in TypeScript (preview: %s)",
    async (preview) => {
      const { provider, answers, components } = clouds[cloud];
      const options = { preview, answers, computed };
      const here = await record(async () => {
        const opts = { providers: [provider()] };
        await makeAll(cloud, (part, name, args) => Promise.resolve(new (classOf(components, part))(name, args, opts)));
      }, options);
      const there = await record(async () => {
        const own = provider();
        const urn = await resolved(own.urn);
        await makeAll(cloud, async (part, name, args) => {
          const made = await engine.construct(`landlocked:${cloud}:${part}`, name, args, { [cloud]: `${urn}::own-id` });
          return { ...reference(made.urn), ...made.state };
        });
      }, options);
      expect(here.resources.length).toBeGreaterThan(40);
      expect(byUrn(there.resources)).toEqual(byUrn(here.resources));
    },
    120_000,
  );
});

type Component = new (name: string, args: never, opts: pulumi.ComponentResourceOptions) => pulumi.ComponentResource;

function classOf(components: object, part: string): new (...args: [string, object, object]) => unknown {
  return Reflect.get(components, part) as Component as new (
    ...args: [string, object, object]
  ) => unknown;
}

/** All but what a resource waits for: there it is the component, here all that it is made of. */
function byUrn(resources: readonly Recorded[]): readonly unknown[] {
  return resources
    .map(({ dependencies: _, propertyDependencies: __, ...rest }) => rest)
    .toSorted((one, other) => (one.urn < other.urn ? -1 : 1));
}

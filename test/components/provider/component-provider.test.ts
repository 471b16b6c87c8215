/** What the provider makes for programs of other languages is what the classes make in TypeScript, resource by resource. */
import type * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaText } from "../../../components/provider/component-schema.ts";
import { type Recorded, record, resolved } from "../recorder.ts";
import { clouds, computed, keyArgs, makeAll } from "./one-of-each.ts";
import { reference, StandInEngine } from "./stand-in-engine.ts";

let engine: StandInEngine;
let other: StandInEngine;
beforeAll(async () => {
  [engine, other] = await Promise.all([StandInEngine.start(), StandInEngine.start()]);
}, 60_000);
afterAll(() => {
  for (const one of [engine, other]) one.stop();
});

test("its schema is the one in the package", async () => {
  expect(JSON.parse(await engine.schema())).toEqual(JSON.parse(schemaText));
});

describe.each(["aws", "alicloud"] as const)("on %s each component registers the same as in TypeScript", (cloud) => {
  const { provider, answers, components } = clouds[cloud];

  test.each([true, false])("in a preview: %s", { timeout: 120_000 }, async (preview) => {
    const here = await inTypeScript(preview, false);
    expect(here.length).toBeGreaterThan(40);
    expect(await byPlugins([engine], preview, false)).toEqual(here);
  });

  test("where the engine asks another process than made what it is given", { timeout: 120_000 }, async () => {
    const here = (await inTypeScript(true, true)).map(withoutSources);
    expect((await byPlugins([engine, other], true, true)).map(withoutSources)).toEqual(here);
  });

  async function inTypeScript(preview: boolean, alarms: boolean): Promise<readonly Recorded[]> {
    const { resources } = await record(
      async () => {
        const opts = { providers: [provider()] };
        await makeAll(
          cloud,
          (part, name, args) => Promise.resolve(new (classOf(components, part))(name, args, opts)),
          alarms,
        );
      },
      { preview, answers, computed },
    );
    return byUrn(resources);
  }

  /** Each makes the next part in turn. */
  async function byPlugins(
    engines: readonly StandInEngine[],
    preview: boolean,
    alarms: boolean,
  ): Promise<readonly Recorded[]> {
    let made = 0;
    const { resources } = await record(
      async () => {
        const own = { [cloud]: `${await resolved(provider().urn)}::own-id` };
        await makeAll(
          cloud,
          async (part, name, args) => {
            const next = engines[made++ % engines.length] ?? engine;
            const { urn, state } = await next.construct(`landlocked:${cloud}:${part}`, name, args, own);
            return { ...reference(urn), ...state };
          },
          alarms,
        );
      },
      { preview, answers, computed },
    );
    return byUrn(resources);
  }
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

type Component = new (name: string, args: never, opts: pulumi.ComponentResourceOptions) => pulumi.ComponentResource;

function classOf(components: object, part: string): new (...args: [string, object, object]) => unknown {
  return Reflect.get(components, part) as Component as new (
    ...args: [string, object, object]
  ) => unknown;
}

function byUrn(resources: readonly Recorded[]): readonly Recorded[] {
  return resources.toSorted((one, other) => (one.urn < other.urn ? -1 : 1));
}

/** What an argument comes from is then the component, not the resource in it. */
function withoutSources({ dependencies: _, propertyDependencies: __, ...rest }: Recorded): unknown {
  return rest;
}

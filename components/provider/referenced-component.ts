/**
 * A component that another call made, given to this one as an argument: read from the engine by its URN, with the outputs that the
 * contract promises of it. Lists are lists of outputs, and what is plain there is plain here, so that no constructor notices.
 */
import * as pulumi from "@pulumi/pulumi";
import { awaited } from "./awaited.ts";
import type { ValueSchema } from "./component-schema.ts";

/** Stands for a component of any type: what it gives is set by the name of each output. */
export class ReferencedComponent extends pulumi.ComponentResource {
  /** The component of that URN, once the engine has said what it is. */
  static async of(
    type: string,
    urn: string,
    properties: Readonly<Record<string, ValueSchema>>,
  ): Promise<ReferencedComponent> {
    const component = new ReferencedComponent(type, urn, Object.keys(properties));
    for (const [key, schema] of Object.entries(properties)) {
      const output: unknown = Reflect.get(component, key);
      if (pulumi.Output.isInstance(output)) Reflect.set(component, key, await asPromised(schema, output));
    }
    return component;
  }

  private constructor(type: string, urn: string, outputs: readonly string[]) {
    const name = urn.slice(urn.lastIndexOf("::") + 2);
    // As remote, so that what depends on it waits for it.
    super(type, name, Object.fromEntries(outputs.map((key) => [key, undefined])), { urn }, true);
  }
}

/** How long a list is, is known in preview even where what is in it is not. */
async function asPromised({ plain, type }: ValueSchema, output: pulumi.Output<unknown>): Promise<unknown> {
  if (plain) return awaited(output);
  if (type !== "array") return output;
  const items = await awaited(output);
  if (!Array.isArray(items)) return [];
  return items.map((_, at) => output.apply((values) => (values as readonly unknown[])[at]));
}

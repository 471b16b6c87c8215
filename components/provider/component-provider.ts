/**
 * The components of both clouds for programs of any language: by their schema, made by the same classes as in a program in
 * TypeScript. `transform` is left out, since a function can't be sent to another process.
 */
import type * as pulumi from "@pulumi/pulumi";
import type { ConstructResult, Provider } from "@pulumi/pulumi/provider/index.js";
import { alicloudComponents } from "../alicloud.ts";
import { awsComponents } from "../aws.ts";
import { awaited } from "./awaited.ts";
import { componentSchema, schemaText } from "./component-schema.ts";
import { readArguments } from "./read-arguments.ts";

/** Both, from the start: the engine's providers are read by the cloud's own SDK, which must be there by then. */
const clouds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  aws: awsComponents,
  alicloud: alicloudComponents,
};

type ComponentClass = new (
  name: string,
  args: Readonly<Record<string, unknown>>,
  opts: pulumi.ComponentResourceOptions,
) => pulumi.ComponentResource;

/** Speaks for the package `landlocked` to the engine. */
export class ComponentProvider implements Provider {
  readonly version = componentSchema.version;
  readonly schema = schemaText;
  /** By URN what this process made: given as an argument, its outputs still tell which resource each comes from. */
  readonly #made = new Map<string, pulumi.ComponentResource>();

  /** Makes one component and what it consists of; a wrong argument is one sentence, before anything is registered. */
  async construct(
    name: string,
    type: string,
    inputs: pulumi.Inputs,
    options: pulumi.ComponentResourceOptions,
  ): Promise<ConstructResult> {
    const schema = componentSchema.resources[type];
    const Component = classOf(type);
    if (!schema || !Component) {
      throw new Error(
        `${type} is no component of landlocked; there is ${Object.keys(componentSchema.resources).join(", ")}.`,
      );
    }
    const component = new Component(
      name,
      await readArguments({ name, type, schema, made: this.#made }, inputs),
      options,
    );
    this.#made.set(String(await awaited(component.urn)), component);
    const outputs = Object.keys(schema.properties).map((property) => [property, Reflect.get(component, property)]);
    return { urn: component.urn, state: Object.fromEntries(outputs) };
  }
}

/** "landlocked:aws:ObjectStore" names the class that registers itself as that. */
function classOf(type: string): ComponentClass | undefined {
  const [, cloud = "", part = ""] = type.split(":");
  const found = clouds[cloud]?.[part];
  return isClass(found) ? found : undefined;
}

function isClass(value: unknown): value is ComponentClass {
  return typeof value === "function";
}

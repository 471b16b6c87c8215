/** Renders what the components take and give as the engine is told it (a Pulumi package schema), from the contract of both clouds. */
import manifest from "../components/package.json" with { type: "json" };
import type { ComponentSchema, PackageSchema, TypeSchema } from "../components/provider/component-schema.ts";
import { contractParts, type DeclaredFields, fieldsOf, said } from "./components.ts";
import { propertiesOf, required, type Say } from "./schema-value.ts";

const pack = "landlocked";

/** JSON: each component once a cloud. What a schema can't say is an error: the contract is then to be put otherwise. */
export function componentSchema(): string {
  const { declared, parts } = contractParts();
  const types = new Map<string, TypeSchema>();
  const resources = ["alicloud", "aws"].flatMap((cloud) => {
    const names = new Map(parts.map(({ name }) => [name.text, `${pack}:${cloud}:${name.text}`]));
    const say = { names, types };
    return parts.map((part) => [
      names.get(part.name.text),
      componentOf(say, said(part), fieldsOf(declared, `${part.name.text}Args`), fieldsOf(declared, part.name.text)),
    ]);
  });
  const { version, description, license } = manifest;
  const respects = { respectSchemaVersion: true };
  // Without it Go's SDK takes lists of components by a type that it does not have, and does not compile.
  const go = { ...respects, generateResourceContainerTypes: true };
  const schema: PackageSchema & Record<string, unknown> = {
    name: pack,
    version,
    description,
    license,
    language: { csharp: respects, go, nodejs: respects, python: respects },
    types: Object.fromEntries([...types].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    resources: Object.fromEntries(resources),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function componentOf(say: Say, description: string, args: DeclaredFields, outputs: DeclaredFields): ComponentSchema {
  return {
    isComponent: true,
    description,
    inputProperties: propertiesOf(say, args),
    requiredInputs: required(args),
    properties: propertiesOf(say, outputs),
    required: required(outputs),
  };
}

/** Reads the schema of a CloudFormation type as a shape. */
import type { Shape } from "./shape.ts";

/** As cfn-lint ships them: JSON schema, with the type's own definitions. */
export interface ResourceSchema {
  readonly typeName: string;
  readonly properties: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly readOnlyProperties?: readonly string[];
}

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

/** The properties a template may state. */
export function cloudFormationShape(schema: ResourceSchema): Shape {
  const readOnly = new Set((schema.readOnlyProperties ?? []).map((path) => path.replace("/properties/", "")));
  const stated = Object.entries(schema.properties).filter(([name]) => !readOnly.has(name));
  return structure(Object.fromEntries(stated), [], schema);
}

function structure(
  properties: Readonly<Record<string, Node>>,
  required: readonly string[],
  schema: ResourceSchema,
): Shape {
  const members = new Map(Object.entries(properties).map(([name, node]) => [name, () => shapeOf(node, schema)]));
  return { kind: "structure", members, required };
}

function shapeOf(node: Node, schema: ResourceSchema): Shape {
  if (node.$ref !== undefined) return shapeOf(referred(node.$ref, schema), schema);
  const types = [node.type ?? []].flat();
  if (node.properties) return structure(node.properties, node.required ?? [], schema);
  const alternatives = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  const [alternative] = alternatives.filter(({ properties, $ref, type }) => properties ?? $ref ?? type);
  if (types.includes("array")) return { kind: "list", of: () => shapeOf(node.items ?? {}, schema) };
  if (types.includes("object")) {
    const [each] = Object.values(node.patternProperties ?? {});
    return each ? { kind: "map", of: () => shapeOf(each, schema) } : { kind: "document" };
  }
  if (types.includes("string")) return { kind: "text" };
  if (types.includes("integer") || types.includes("number")) return { kind: "number" };
  if (types.includes("boolean")) return { kind: "boolean" };
  return alternative ? shapeOf(alternative, schema) : { kind: "document" };
}

function referred(ref: string, { typeName, definitions = {}, properties }: ResourceSchema): Node {
  const [, table, name = ""] = ref.split("/");
  const found = table === "properties" ? properties[name] : definitions[name];
  if (!found) throw new Error(`${typeName}: ${ref} leads nowhere`);
  return found;
}

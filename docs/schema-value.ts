/** The shape of one argument or output in a Pulumi package schema, from its type in TypeScript. */
import { join } from "node:path";
import { dataClasses } from "@landlocked/policies/tags";
import ts from "typescript";
import type { TypeSchema, ValueSchema } from "../components/provider/component-schema.ts";
import { type DeclaredFields, fieldsOf, interfacesOf, said } from "./components.ts";

const residencyTags = join(import.meta.dirname, "../policies/border/terms/residency-tags.ts");

/** The components of one cloud by their names, and the types met so far. */
export interface Say {
  readonly names: ReadonlyMap<string, string>;
  readonly types: Map<string, TypeSchema>;
}

/** Each field with its shape and its docstring. */
export function propertiesOf(say: Say, fields: DeclaredFields): Readonly<Record<string, ValueSchema>> {
  return Object.fromEntries(
    fields.map((field) => [
      field.name.getText(),
      { ...shapeOf(say, field.type, field.name.getText()), description: said(field) },
    ]),
  );
}

/** Those that are always given. */
export function required(fields: DeclaredFields): readonly string[] {
  return fields.filter(({ questionToken }) => !questionToken).map(({ name }) => name.getText());
}

function shapeOf(say: Say, node: ts.TypeNode | undefined, name: string): ValueSchema {
  const plain = true;
  if (node?.kind === ts.SyntaxKind.StringKeyword) return { type: "string", plain };
  // All are days, machines or GiB.
  if (node?.kind === ts.SyntaxKind.NumberKeyword) return { type: "integer", plain };
  if (node?.kind === ts.SyntaxKind.BooleanKeyword) return { type: "boolean", plain };
  if (node && ts.isTypeOperatorNode(node)) return shapeOf(say, node.type, name);
  if (node && ts.isArrayTypeNode(node)) return listOf(shapeOf(say, node.elementType, name));
  if (node && ts.isLiteralTypeNode(node)) return wordOf(say, [node], name);
  if (node && ts.isUnionTypeNode(node)) return unionOf(say, node, name);
  if (node && ts.isTypeReferenceNode(node)) return referenceOf(say, node, name);
  throw new Error(`a schema can't say ${name}: ${node?.getText()}`);
}

/** A list of what is known later is itself known later. */
function listOf(items: ValueSchema): ValueSchema {
  return items.plain ? { type: "array", items, plain: true } : { type: "array", items };
}

function unionOf(say: Say, { types }: ts.UnionTypeNode, name: string): ValueSchema {
  const said = types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
  return said.length === 1 ? shapeOf(say, said[0], name) : wordOf(say, said.filter(ts.isLiteralTypeNode), name);
}

/** One of some words, a type by the name of the argument. */
function wordOf(say: Say, literals: readonly ts.LiteralTypeNode[], name: string): ValueSchema {
  const words = literals.map(({ literal }) => (ts.isStringLiteral(literal) ? literal.text : ""));
  return enumOf(say, name, words);
}

function enumOf({ types }: Say, name: string, words: readonly string[]): ValueSchema {
  const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const token = `landlocked:index:${capital(name)}`;
  types.set(token, { type: "string", enum: words.map((value) => ({ name: capital(value), value })) });
  return { $ref: `#/types/${token}`, plain: true };
}

function referenceOf(say: Say, { typeName, typeArguments }: ts.TypeReferenceNode, name: string): ValueSchema {
  const of = typeName.getText();
  const component = say.names.get(of);
  if (component) return { $ref: `#/resources/${component}` };
  if (of === "pulumi.Output") {
    const { plain: _, ...later } = shapeOf(say, typeArguments?.[0], name);
    return later;
  }
  if (of === "DataClass") return enumOf(say, of, dataClasses);
  if (of === "Residency") return residency(say);
  throw new Error(`a schema can't say ${name}: ${of}`);
}

function residency(say: Say): ValueSchema {
  const token = `landlocked:index:Residency`;
  const fields = fieldsOf(new Map(interfacesOf(residencyTags)), "Residency");
  say.types.set(token, { type: "object", properties: propertiesOf(say, fields), required: required(fields) });
  return { $ref: `#/types/${token}`, plain: true };
}

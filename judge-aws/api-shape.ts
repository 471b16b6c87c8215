/** Reads the input of an operation from an API model of AWS as a shape. */
import type { Shape } from "./shape.ts";

/** As botocore ships them: service-2.json. */
export interface ApiModel {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, ApiNode>>;
}

interface ApiNode {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly required?: readonly string[];
  readonly member?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
}

/** @throws Error where the model has no such operation */
export function apiShape(model: ApiModel, operation: string): Shape {
  const input = model.operations[operation]?.input;
  if (!input) throw new Error(`the model has no operation ${operation} with an input`);
  return shapeOf(model, input.shape);
}

function shapeOf(model: ApiModel, name: string): Shape {
  const node = model.shapes[name];
  if (!node) throw new Error(`the model has no shape ${name}`);
  const { min, max } = node;
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const lazily =
    (shape = "") =>
    () =>
      shapeOf(model, shape);
  switch (node.type) {
    case "structure": {
      const members = new Map(Object.entries(node.members ?? {}).map(([key, { shape }]) => [key, lazily(shape)]));
      return { kind: "structure", members, required: node.required ?? [] };
    }
    case "list":
      return { kind: "list", of: lazily(node.member?.shape), ...limits };
    case "map":
      return { kind: "map", of: lazily(node.value?.shape) };
    case "string":
      return {
        kind: "text",
        ...(node.enum && { words: node.enum }),
        ...(node.pattern && { pattern: node.pattern }),
        ...limits,
      };
    case "boolean":
      return { kind: "boolean" };
    case "integer":
    case "long":
    case "float":
    case "double":
      return { kind: "number", ...limits };
    default:
      return { kind: "document" };
  }
}

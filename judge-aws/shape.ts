/** What a value may be, as CloudFormation's schemas and the API models of AWS both say it. */

export type Shape =
  | {
      readonly kind: "structure";
      readonly members: ReadonlyMap<string, () => Shape>;
      readonly required: readonly string[];
    }
  | { readonly kind: "list"; readonly of: () => Shape; readonly min?: number; readonly max?: number }
  | { readonly kind: "map"; readonly of: () => Shape }
  | {
      readonly kind: "text";
      readonly words?: readonly string[];
      readonly pattern?: string;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "document" };

/** A value of a template or a request. */
export type Written = null | boolean | number | string | readonly Written[] | { readonly [key: string]: Written };

/** What a name of Pulumi's is called there: "vpcConfig" is no member of a cluster, "roleArn" is its RoleArn. */
export function memberNamed(shape: Shape, name: string): string | undefined {
  if (shape.kind !== "structure") return undefined;
  const sought = name.toLowerCase();
  return [...shape.members.keys()].find((member) => member.toLowerCase() === sought);
}

/** What a path leads to: "ResourcesVpcConfig.SubnetIds", "Rules[].Id". */
export function shapeAt(root: Shape, path: string): Shape | undefined {
  return path.split(".").reduce<Shape | undefined>((shape, step) => {
    const [name = "", ...each] = step.split("[]");
    const member =
      shape?.kind === "structure" ? shape.members.get(name)?.() : shape?.kind === "map" ? shape.of() : undefined;
    return each.reduce<Shape | undefined>((list) => (list?.kind === "list" ? list.of() : undefined), member);
  }, root);
}

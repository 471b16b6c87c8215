/**
 * How a team that takes the whole private cloud changes one property of what it makes, without a fork: by component, then by the
 * kind of the child, typed by that child's own arguments. The policies judge what comes out, as of any transform.
 */
import type { Cloud } from "@landlocked/policies/places";
import type * as pulumi from "@pulumi/pulumi";
import type { CloudComponents } from "./cloud-components.ts";
import { type TransformedArgs, transformed } from "./transform.ts";

/** By the name of the component in small letters: `{ database: { instance: { monitoringInterval: 60 } } }`. */
export type PrivateCloudTransforms<Of extends Cloud> = {
  readonly [Part in keyof ChildrenOf<Of> & string as Uncapitalize<Part>]?: TransformedArgs<
    ChildrenOf<Of>[Part] & {}
  >["transform"];
};

/** The options of a component of that name, each child of which is changed as was asked. A program in JavaScript is told too. */
export function transformedParts(
  { children }: Pick<CloudComponents, "children">,
  transforms: Readonly<Record<string, object | undefined>>,
  opts: pulumi.ComponentResourceOptions,
): (part: keyof typeof children) => pulumi.ComponentResourceOptions {
  const named = new Map(Object.keys(children).map((part) => [inSmall(part), part]));
  const strange = Object.keys(transforms).find((part) => !named.has(part));
  if (strange !== undefined) {
    throw new Error(`transforms.${strange}: there is no such component; there is ${[...named.keys()].join(", ")}.`);
  }
  return (part) => {
    const transform = transforms[inSmall(part)];
    return transform ? transformed(children[part], { transform }, opts) : opts;
  };
}

function inSmall(part: string): string {
  return part.charAt(0).toLowerCase() + part.slice(1);
}

type ChildrenOf<Of extends Cloud> = {
  readonly aws: typeof import("./aws/children.ts").children;
  readonly alicloud: typeof import("./alicloud/children.ts").children;
}[Of];

/**
 * How a team changes one property of what a component makes, without a fork of it: by the kind of the child, typed by that
 * child's own arguments. What comes out is a resource like any other, which the policies judge.
 */
import type * as pulumi from "@pulumi/pulumi";

/** Laid over what the component asks for; or a function of that, and of the name where it makes several of a kind. */
export type Change<Args> =
  | Partial<Args>
  | ((
      args: Args,
      opts: pulumi.CustomResourceOptions,
      name: string,
    ) => { readonly args?: Partial<Args>; readonly opts?: Partial<pulumi.CustomResourceOptions> });

/** The kinds of resources a component makes, its inner components' too, each by the class it is of. */
export type Children = Readonly<Record<string, ResourceClass>>;

/** What a component takes besides what it needs. */
export interface TransformedArgs<Of extends Children> {
  /** Changes of what it makes, by the kind of the child: `{ bucket: { forceDestroy: true } }`. */
  readonly transform?: { readonly [Child in keyof Of]?: Change<ArgsOf<Of[Child]>> };
}

/** The options of a component whose children are changed so. Each child is registered as changed, once. */
export function transformed<Of extends Children>(
  children: Of,
  { transform }: TransformedArgs<Of>,
  opts: pulumi.ComponentResourceOptions = {},
): pulumi.ComponentResourceOptions {
  if (!transform) return opts;
  const changes = new Map(
    Object.entries<Change<object> | undefined>(transform).map(([child, change]) => [typeOf(children, child), change]),
  );
  const apply: pulumi.ResourceTransformation = ({ type, name, props, opts: own }) => {
    const change = changes.get(type);
    if (change === undefined) return undefined;
    const { args, opts: options } = typeof change === "function" ? change(props, own, name) : { args: change };
    return { props: { ...props, ...args }, opts: { ...own, ...options } };
  };
  return { ...opts, transformations: [apply, ...(opts.transformations ?? [])] };
}

/** The SDKs keep the type of a class to themselves, but for those who ask by name. A program in JavaScript is told too. */
function typeOf(children: Children, child: string): string {
  const resource = children[child];
  if (resource) return String(Reflect.get(resource, "__pulumiType"));
  throw new Error(`transform.${child}: there is no such child; there is ${Object.keys(children).join(", ")}.`);
}

/** Any, whatever its arguments. */
type ResourceClass = new (name: string, args: never, opts?: pulumi.CustomResourceOptions) => pulumi.CustomResource;

type ArgsOf<Class extends ResourceClass> = NonNullable<ConstructorParameters<Class>[1]>;

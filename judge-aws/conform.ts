/** Writes the inputs of a Pulumi resource in the shape that CloudFormation or an API takes them in. */
import { type Inputs, isRecord, unknown, type Value } from "../policies/border/terms/value.ts";
import type { Target } from "./read-mapping.ts";
import { memberNamed, type Shape, shapeAt, type Written } from "./shape.ts";

export interface Conformed {
  readonly written: Record<string, Written>;
  /** Paths of inputs that have no place there, and for which the mapping says nothing. */
  readonly unplaced: readonly string[];
  /** Paths of inputs that a preview does not know. */
  readonly unknown: readonly string[];
}

/** Each input goes where the mapping says, else to the member of its own name. */
export function conform(inputs: Inputs, shape: Shape, target: Target): Conformed {
  const written: Record<string, Written> = {};
  const unplaced: string[] = [];
  const notKnown: string[] = [];
  const place = (value: Value, at: string, within: Shape, into: Record<string, Written>): void => {
    if (value === null || value === undefined || at in target.absent) return;
    if (value === unknown) {
      notKnown.push(at);
      return;
    }
    const stated = target.names[at];
    const name = at.slice(at.lastIndexOf(".") + 1);
    // A block the provider has and the cloud has not.
    if (stated === "" && isRecord(value)) {
      for (const [key, item] of Object.entries(value)) place(item, `${at}.${key}`, within, into);
      return;
    }
    const member = stated?.replace("/", "") ?? memberNamed(within, name);
    const [root, home] = stated?.startsWith("/") ? [written, shape] : [into, within];
    const led = member === undefined ? undefined : shapeAt(home, member);
    if (member === undefined || led === undefined) unplaced.push(at);
    else put(root, member.split("."), shaped(value, at, led));
  };
  const shaped = (value: Value, at: string, led: Shape): Written => {
    if (led.kind === "list" && isRecord(value) && isTagged(led)) {
      return Object.entries(value).map(([Key, Value]) => ({ Key, Value: String(Value) }));
    }
    if (led.kind === "list") return (Array.isArray(value) ? value : [value]).map((one) => shaped(one, at, led.of()));
    if (led.kind === "structure") {
      const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
      const [member, ...others] = [...led.members.keys()];
      // A list of words here is there a list of blocks that hold one each.
      if (!isRecord(only))
        return member === undefined || others.length > 0 ? (only as Written) : { [member]: only as Written };
      const inside: Record<string, Written> = {};
      for (const [key, item] of Object.entries(only)) place(item, `${at}.${key}`, led, inside);
      return inside;
    }
    return plain(value, led);
  };
  for (const [key, value] of Object.entries(inputs)) place(value, key, shape, written);
  for (const [path, value] of Object.entries(target.adds)) put(written, path.split("."), value);
  return { written, unplaced, unknown: notKnown };
}

function isTagged(list: Shape & { readonly kind: "list" }): boolean {
  const of = list.of();
  return of.kind === "structure" && of.members.has("Key") && of.members.has("Value");
}

/** Providers of Terraform's kind write numbers and truths as text, and documents as JSON. */
function plain(value: Value, led: Shape): Written {
  if (led.kind === "document" && typeof value === "string" && /^\s*[{[]/.test(value))
    return JSON.parse(value) as Written;
  if (led.kind === "boolean" && (value === "true" || value === "false")) return value === "true";
  if (led.kind === "number" && typeof value === "string" && value.trim() !== "") return Number(value);
  if (led.kind === "text" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (led.kind === "text" && isRecord(value)) return JSON.stringify(value);
  return value as Written;
}

/** "Rules[].Id" opens a list of one. */
function put(into: Record<string, Written>, [step = "", ...rest]: readonly string[], value: Written): void {
  const name = step.replace("[]", "");
  const isList = step.endsWith("[]");
  if (rest.length === 0) {
    into[name] = isList ? [value] : value;
    return;
  }
  const former = into[name];
  const inside = (isList ? (former as Written[] | undefined)?.[0] : former) ?? {};
  const block = { ...(inside as Record<string, Written>) };
  put(block, rest, value);
  into[name] = isList ? [block] : block;
}

/**
 * Reads the resource types out of a CloudFormation or ROS template. Its properties are spelled otherwise than the
 * catalogue's, so only a template of nothing but types that neither hold, move nor expose data counts as read.
 */
import { parse } from "yaml";
import type { Entry } from "../terms/entry.ts";
import { isRecord, type Value } from "../terms/value.ts";
import { isTooDeep } from "../terms/yaml-depth.ts";

/** Types of a template that can't be shown to be harmless; undefined where it can't be read at all. */
export function unreadTypes(template: Value, catalogue: ReadonlyMap<string, Entry>): readonly string[] | undefined {
  const document = typeof template === "string" ? parsed(template) : template;
  // A transform adds resources the template does not name.
  if (!isRecord(document) || !isRecord(document.Resources) || document.Transform !== undefined) return undefined;
  const types = Object.values(document.Resources).map((resource) => (isRecord(resource) ? resource.Type : undefined));
  return [...new Set(types.filter((type) => !isHarmless(type, catalogue)).map(String))];
}

function isHarmless(type: Value | undefined, catalogue: ReadonlyMap<string, Entry>): boolean {
  const [, cloud, service, name] =
    (typeof type === "string" && /^(AWS|ALIYUN)::([A-Za-z0-9]+)::([A-Za-z0-9]+)$/.exec(type)) || [];
  if (!cloud || !service || !name) return false;
  const entry = byLowerCase(catalogue).get(`${cloud === "AWS" ? "aws" : "alicloud"}:${service}/${name}`.toLowerCase());
  if (
    !entry ||
    entry.movements ||
    entry.exposures ||
    entry.reaches ||
    entry.unread ||
    entry.instructs ||
    entry.moreInTemplates
  )
    return false;
  return entry.kinds.every((kind) => kind === "inert" || kind === "guards");
}

const lowered = new WeakMap<ReadonlyMap<string, Entry>, ReadonlyMap<string, Entry>>();

/** The clouds' own templates write AWS::EC2::VPC where the SDK writes aws:ec2/vpc. */
function byLowerCase(catalogue: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const known = lowered.get(catalogue) ?? new Map([...catalogue].map(([type, entry]) => [type.toLowerCase(), entry]));
  lowered.set(catalogue, known);
  return known;
}

/** Short forms such as !Ref stand for values, which are not looked at. */
function parsed(text: string): Value {
  if (isTooDeep(text)) return null;
  try {
    return parse(text, { logLevel: "silent" }) as Value;
  } catch {
    return null;
  }
}

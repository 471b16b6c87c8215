/**
 * A variable, or a script, that no run of the program shows, such as a secret of the config that an offline preview can't open or the answer of a
 * function nobody models, can name any place. `up` judges it before it is created, as it is known there; a preview says which they are.
 */
import type { Node } from "../estate/estate.ts";
import { tellsProgram } from "../references/script-property.ts";
import { type Inputs, isRecord, read, textOf, unknownsIn } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";

/** None where nobody looked with made-up names, for what works on no data of people, and for what opens something by its name. */
export function reportUnknownVariables(node: Node): readonly RawFinding[] {
  const works = node.entry?.instructs || node.entry?.kinds.some((kind) => kind === "processes" || kind === "moves");
  if (!works || node.dataClass === "none" || node.names === undefined) return [];
  const hidden = Object.entries(node.inputs).flatMap(([top, value]) =>
    comesFromStack(node, top) ? [] : unknownsIn(value, top).filter((at) => isVariable(at, node.inputs)),
  );
  if (hidden.length === 0) return [];
  const stated = {
    policy: "report-unseen",
    outcome: "reported",
    problem: { code: "variables-not-known", facts: {} },
    cause: "variables-not-known",
  } as const;
  return [observe(node, stated, { remedies: [{ code: "judge-with-engine", facts: {} }] })];
}

/** That is said by the stack's name. */
function comesFromStack({ propertyDependencies }: Node, top: string): boolean {
  return (propertyDependencies[top] ?? []).some((urn) => urn.includes("::pulumi:pulumi:StackReference::"));
}

function isVariable(at: string, inputs: Inputs): boolean {
  return tellsProgram(at) && !isDefinition.test(at) && !opens.test(nameOf(at, inputs));
}

/** Its key, or the name that stands beside it in a list. */
function nameOf(at: string, inputs: Inputs): string {
  const [, beside, key = at] = /^(.*)\.([^.]*)$/.exec(at) ?? [];
  const [found] = beside === undefined || key !== "value" ? [] : read(inputs, beside);
  return (isRecord(found?.value) && textOf(found.value.name)) || key;
}

/** A document of many parts, most of which lead nowhere: made of resources of the stack, it is not known for any of them. */
const isDefinition = /^(containerDefinitions|containerProperties|definition)$/;

/** Whether a variable is called by an address, so that a place has to stand in it. */
export function isAddressed(at: string, inputs: Inputs): boolean {
  return isVariable(at, inputs) && isAddress(nameOf(at, inputs));
}

/** "QUEUE_URL", "dbHost", "/shop/BUCKET_NAME"; a role's ARN is none, nor what opens something. */
export function isAddress(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && word !== "name" && word !== "id");
  return !opens.test(name) && addresses.has(words.at(-1) ?? "") && !words.some((word) => rights.has(word));
}

const addresses: ReadonlySet<string> = new Set(
  "url uri host hostname endpoint server address addr dsn broker brokers bucket region arn webhook collector proxy origin sink dst dest destination target upstream".split(
    " ",
  ),
);
const rights: ReadonlySet<string> = new Set(["role", "policy", "certificate", "cluster", "vpc", "subnet"]);

/** What a key or a password is called leads nowhere. */
const opens = /pass(word|wd|phrase)?|secret|token|key|credential|salt|cert|pin$|auth|hash|signature/i;

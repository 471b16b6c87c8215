/**
 * Whether a value that nobody sees stands where what is run is told what to do or where to go: in code, a script, a document, an
 * object that is a program, all variables at once, or one that is called by an address.
 */
import type { Node } from "../estate/estate.ts";
import { isInEnvironment, letters } from "../references/harmless-word.ts";
import { isProgramName, tellsProgram } from "../references/script-property.ts";
import { isAddress, isAddressed } from "./unknown-variables.ts";

/** "place": one has to stand there, or can. "text": somebody reads it, whatever it is. undefined: it tells nothing. */
export function toldAt(at: string, node: Node): "place" | "text" | undefined {
  if (node.entry?.contents?.some((path) => at.startsWith(path))) return ofStored(at, node);
  const steps = at.split(/[.[\]"]+/).filter((step) => step !== "" && !/^\d+$/.test(step));
  const called = steps.map(letters);
  if (isInEnvironment([...steps, ""]) && !isInEnvironment(steps)) return "place";
  if (isInEnvironment(steps)) return isWhole(steps) || isAddressed(at, node.inputs) ? "place" : "text";
  if (called.slice(0, -1).some((step) => takesArguments.test(step)))
    return isAddress(steps.at(-1) ?? "") ? "place" : "text";
  const isTold = tellsProgram(at) || called[0] === "code" || isRun.test(called.at(-1) ?? "");
  return isTold ? "place" : undefined;
}

/** Code, a document of steps or settings, a template. */
const isRun = /^(code|content|template(body|content))$/;
const takesArguments = /^((default|nonoverridable)?arguments|propertymap)$/;

/** All variables at once, whose keys nobody knows either. */
function isWhole(steps: readonly string[]): boolean {
  return /^(environment)?variables$/.test(letters(steps.at(-1) ?? ""));
}

/** What is put into a store is read by whoever it is for: a program is run, and what is called by an address is called. */
function ofStored(at: string, { inputs, name }: Node): "place" | "text" {
  const key = [inputs.key, inputs.name, inputs.parameterName].find((one) => typeof one === "string");
  const called = typeof key === "string" ? key : name;
  return (at.startsWith("content") ? isProgramName(called) : isAddress(called)) ? "place" : "text";
}

/**
 * A text that comes from a stack nobody previews here can name any place: a property that moves data is unproven for it, but a
 * program's own variables are told much that is no place at all, so that it is said, once for each such stack.
 */
import type { Node } from "../estate/estate.ts";
import { tellsProgram } from "../references/script-property.ts";
import { unknownsIn } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";

/** None for what neither holds nor works on data of people. */
export function reportUnseenStack(node: Node): readonly RawFinding[] {
  const works = node.entry?.instructs || node.entry?.kinds.some((kind) => kind === "holds" || kind === "processes");
  if (!works || node.dataClass === "none") return [];
  return [...new Set(stacksIn(node))].map((stack) => {
    const stated = {
      policy: "report-unseen",
      outcome: "reported",
      problem: { code: "texts-of-unseen-stack", facts: { stack } },
      cause: `stack|${stack}`,
    } as const;
    return observe(node, stated, { remedies: [{ code: "preview-other-stack", facts: {} }] });
  });
}

/** Those whose outputs a variable or a script is made of and nobody knows. */
function stacksIn({ inputs, propertyDependencies }: Node): readonly string[] {
  return Object.entries(inputs).flatMap(([top, value]) => {
    const hidden = unknownsIn(value, top).some(tellsProgram);
    const urns = hidden ? (propertyDependencies[top] ?? []) : [];
    return urns
      .filter((urn) => urn.includes("::pulumi:pulumi:StackReference::"))
      .map((urn) => urn.slice(urn.lastIndexOf("::") + 2));
  });
}

/**
 * A text that comes from a stack nobody previews here can name any place. Where one of ours would have to be proven (a variable called
 * by an address, a script, code) it is unproven, unless a ledger places that stack; a program's other variables are told much that is no
 * place at all, so that it is said, once for each such stack.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { territoryOf } from "../law/law.ts";
import { countryOf } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import { unknownsIn } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import { unproven } from "./refuse-unproven.ts";
import { toldAt } from "./told-place.ts";

/** None for what neither holds nor works on data of people. */
export function reportUnseenStack(node: Node, estate: Estate): readonly RawFinding[] {
  if (!works(node) || node.dataClass === "none") return [];
  const told = toldIn(node);
  return [...new Set(told.map(({ stack }) => stack))].map((stack) => {
    const remedies: readonly Remedy[] = [
      { code: "preview-other-stack", facts: {} },
      { code: "list-stack-ledger", facts: { file: `ledgers/${stack.split("/").slice(-2).join("-")}.json` } },
    ];
    const cause = `stack|${stack}`;
    if (told.some((one) => one.stack === stack && one.isPlace) && !isPlaced(stack, node, estate)) {
      const held = { dataClass: node.dataClass, subjects: node.subjects };
      return unproven(node, { code: "places-of-unseen-stack", facts: { stack, held } }, remedies, cause);
    }
    const problem = { code: "texts-of-unseen-stack", facts: { stack } } as const;
    return observe(node, { policy: "report-unseen", outcome: "reported", problem, cause }, { remedies });
  });
}

/** Also what only puts something into a store, or tells others what to do. */
function works({ entry }: Node): boolean {
  const isWorking = entry?.kinds.some((kind) => kind === "holds" || kind === "processes" || kind === "moves");
  return entry?.instructs === true || entry?.contents !== undefined || isWorking === true;
}

interface Told {
  readonly stack: string;
  /** Whether a place has to stand there, or can. */
  readonly isPlace: boolean;
}

/** What of a resource outputs of other stacks say that nobody knows: its variables, scripts and code, and what it stores. */
function toldIn(node: Node): readonly Told[] {
  const { inputs, propertyDependencies, names } = node;
  return Object.entries(inputs).flatMap(([top, value]) => {
    const told = unknownsIn(value, top).flatMap((at) => toldAt(at, node) ?? []);
    const urns = propertyDependencies[top] ?? [];
    const stacks = urns.filter((urn) => urn.includes("::pulumi:pulumi:StackReference::"));
    // Where nothing of this stack is seen through, what is not known may come of its own resources as well.
    const isTheirs = names !== undefined || stacks.length === urns.length;
    return stacks.flatMap((urn) =>
      told.map((what) => ({ stack: urn.slice(urn.lastIndexOf("::") + 2), isPlace: isTheirs && what === "place" })),
    );
  });
}

/** Whether a ledger of that stack is on file, called by its project and name, and all it holds lies where the same law binds. */
function isPlaced(stack: string, { location }: Node, { settings, facts }: Estate): boolean {
  const steps = stack.split("/");
  const names = [steps, steps.slice(-2)].flatMap((some) => ["-", ".", "_"].map((sign) => some.join(sign)));
  const listed = settings.ledger.filter((entry) => names.includes(entry.stack));
  const territory = (country: string | null): string | undefined =>
    country === null ? undefined : territoryOf(country, facts.laws);
  const here = location.kind === "not-known" ? undefined : territory(countryOf(location));
  return here !== undefined && listed.length > 0 && listed.every(({ region }) => territory(region.country) === here);
}

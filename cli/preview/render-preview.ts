/** Writes a preview for people: per stack its tree and findings, and in the end one line per stack. */
import { brief, visible } from "@landlocked/policies/messages";
import pc from "picocolors";
import type { Colors, Page } from "../render/page.ts";
import { visibleIn } from "../render/print.ts";
import { sourceLink } from "../render/source-link.ts";
import { wrap } from "../render/wrap.ts";
import { paint } from "./paint.ts";
import type { FindingPreview, PreviewResult, StackPreview } from "./preview-result.ts";
import { renderTree } from "./render-tree.ts";
import { saidOnce } from "./said-once.ts";

/** How much of a preview is shown. */
export interface Shown {
  /** The resources of every stack; absent: only of stacks in which something was found. */
  readonly tree?: boolean;
  /** Findings and the line of each stack, nothing else. */
  readonly quiet?: boolean;
  /** Findings of this kind alone. */
  readonly only?: FindingPreview["verdict"];
  /** What laws say is repeated with each finding. */
  readonly verbose?: boolean;
  /** How deep below the stack resources are shown; absent: all. */
  readonly depth?: number;
}

/** The whole text, ending in a newline. What programs say shows every character, and stands indented. */
export function renderPreview(result: PreviewResult, page: Page, choice: Shown = {}): string {
  const colors = pc.createColors(page.color);
  const stacks = result.stacks.map(inVisibleLines);
  const shorten = choice.verbose ? (one: FindingPreview) => one : saidOnce();
  const blocks = stacks
    .map((stack) => chosen(stack, choice))
    .map((stack) => ({ ...stack, findings: stack.findings.map(shorten) }))
    .map((stack) => renderStack(stack, page, colors, choice.depth));
  const parts = blocks.filter((lines) => lines.length > 1).map((lines) => [...lines, ""].join("\n"));
  return `${[...parts, ...stacks.map((stack) => summary(stack, colors))].join("\n")}\n`;
}

/** Only what a program wrote, and why it failed, may have lines. */
function inVisibleLines({ output, error, ...rest }: StackPreview): StackPreview {
  const lines = (text: string) => text.split("\n").map(visible).join("\n");
  return { ...visibleIn(rest), output: lines(output), ...(error === undefined ? {} : { error: lines(error) }) };
}

/** What is left to show of a stack; where that is nothing, its line alone says how it ended. */
function chosen(stack: StackPreview, { tree, quiet, only }: Shown): StackPreview {
  const findings = stack.findings.filter(({ verdict }) => only === undefined || verdict === only);
  const resources = !quiet && (tree || stack.findings.length > 0) ? stack.resources : [];
  return { ...stack, findings, resources, ...(quiet ? { notes: [], output: "" } : {}) };
}

function renderStack(stack: StackPreview, page: Page, colors: Colors, depth?: number): readonly string[] {
  const { width } = page;
  const { resources, findings, notes, output, error } = stack;
  const { lines, allIn } = renderTree(resources, width, colors, depth);
  return [
    `${colors.bold(stack.stack)}${allIn === undefined ? "" : colors.dim(`  all in ${allIn}`)}`,
    ...lines,
    ...section("The program wrote:", output.trimEnd() === "" ? [] : output.trimEnd().split("\n"), colors),
    ...(error === undefined
      ? []
      : ["", paint("failed", "  error", colors), ...error.split("\n").map((line) => `  ${line}`)]),
    ...findings.filter((one) => one.verdict !== "reported").flatMap((one) => renderFinding(one, page, colors)),
    ...section("Reported, refuses nothing:", reported(findings, width), colors),
    ...section(
      "Not known offline:",
      notes.flatMap((note) => bullet(note, width)),
      colors,
    ),
  ];
}

function renderFinding(finding: FindingPreview, { width, links }: Page, colors: Colors): readonly string[] {
  const { verdict, policy, message } = finding;
  const title = `  ${paint(verdict, verdict, colors)}  ${colors.dim(policy)}`;
  const made = madeAt(finding, links);
  return [
    "",
    title,
    ...wrap(brief(message), width, 4).map((line) => `    ${line}`),
    ...(made === "" ? [] : [`    ${colors.dim(`at ${made}`)}`]),
  ];
}

/** How many lines of a program are named for one finding. */
const mostLines = 3;

function madeAt({ resources }: FindingPreview, links: string | undefined): string {
  const lines = new Set(resources.flatMap(({ source }) => (source ? [sourceLink(source, links)] : [])));
  const more = lines.size - mostLines;
  return [...[...lines].slice(0, mostLines), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function reported(findings: readonly FindingPreview[], width: number): readonly string[] {
  return findings.filter((one) => one.verdict === "reported").flatMap((one) => bullet(brief(one.message), width));
}

function bullet(text: string, width: number): readonly string[] {
  return wrap(text, width, 6).map((line, index) => `${index === 0 ? "-" : " "} ${line}`);
}

function section(title: string, lines: readonly string[], colors: Colors): readonly string[] {
  return lines.length === 0 ? [] : ["", `  ${colors.dim(title)}`, ...lines.map((line) => `    ${line}`)];
}

function summary({ stack, verdict, resources, findings }: StackPreview, colors: Colors): string {
  const judged = resources.filter((one) => one.verdict !== null).length;
  const counts = (["refused", "unproven", "reported"] as const)
    .map((kind) => ({ kind, count: findings.filter((finding) => finding.verdict === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const found = verdict === "failed" ? "the program could not be previewed" : counts.join(", ") || "nothing refused";
  const of = verdict === "failed" ? "" : ` (${judged} resource${judged === 1 ? "" : "s"} judged)`;
  return `${paint(verdict, verdict, colors)}  ${colors.bold(stack)}: ${found}${of}`;
}

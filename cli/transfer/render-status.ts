/** The table of `landlocked transfer status`; on a narrow terminal each transfer becomes a paragraph. */
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";
import type { Colors, Page } from "../render/page.ts";
import { wrap } from "../render/wrap.ts";
import type { OpenRegister } from "./open-register.ts";
import { inDays, paintStanding } from "./standing-text.ts";
import type { StageStatus, TransferStatus } from "./status-rows.ts";

const titles = ["TRANSFER", "STAGE", "WHO", "WHEN", "STATE", "DAYS LEFT"];
const gap = "  ";
/** An id broken into shorter pieces can't be read. */
const narrowestId = 16;

/** The whole text, ending in a newline. */
export function renderStatus(rows: readonly TransferStatus[], { shown }: OpenRegister, page: Page): string {
  const colors = pc.createColors(page.color);
  if (rows.length === 0) return `No transfer is on file in ${shown}.\n`;
  const why = rows.flatMap((row) => row.why).flatMap((sentence) => bullet(sentence, page.width));
  const text = table(rows, page.width, colors) ?? paragraphs(rows, colors);
  return `${[text, ...(why.length === 0 ? [] : ["", ...why])].join("\n")}\n`;
}

/** Undefined where it does not fit. Only ids give way, broken over lines. */
function table(rows: readonly TransferStatus[], width: number, colors: Colors): string | undefined {
  const natural = draw(rows, Infinity, colors);
  const tooWide = Math.max(...natural.map(widthOf)) - width;
  if (tooWide <= 0) return natural.join("\n");
  const longest = Math.max(...rows.map(({ id }) => id.length));
  return longest - tooWide < narrowestId ? undefined : draw(rows, longest - tooWide, colors).join("\n");
}

function draw(rows: readonly TransferStatus[], idWidth: number, colors: Colors): readonly string[] {
  const blank = titles.map(() => "");
  const lines = rows.flatMap((row, index) => [...(index === 0 ? [] : [blank]), ...cells(row, idWidth, colors)]);
  const all = [titles.map((title) => colors.dim(title)), ...lines];
  const widths = titles.map((_, column) => Math.max(...all.map((cell) => widthOf(cell[column] ?? ""))));
  return all.map((line) =>
    line
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)))
      .join(gap)
      .trimEnd(),
  );
}

/** A line for each stage, and more where the id is broken. */
function cells(row: TransferStatus, idWidth: number, colors: Colors): readonly (readonly string[])[] {
  const { id, standing, until, daysLeft, stages } = row;
  const end = until === undefined ? [] : [colors.dim(`until ${until}`)];
  const first = [...broken(id, idWidth).map(colors.bold), paintStanding(standing, standing, colors), ...end];
  return Array.from({ length: Math.max(first.length, stages.length) }, (_, index) => {
    const stage = stages[index];
    const { reviewer = "", day = "" } = stage ?? {};
    const state = stage ? stateText(stage, row, colors) : "";
    return [first[index] ?? "", stage?.stage ?? "", reviewer, day, state, index === 0 ? String(daysLeft ?? "") : ""];
  });
}

/** After a dash where there is one. */
function broken(id: string, width: number): readonly string[] {
  if (id.length <= width) return [id];
  const dash = id.lastIndexOf("-", width - 1);
  const end = dash > 0 ? dash + 1 : width;
  return [id.slice(0, end), ...broken(id.slice(end), width)];
}

function paragraphs(rows: readonly TransferStatus[], colors: Colors): string {
  return rows
    .map((row) => {
      const { id, standing, until, daysLeft, stages } = row;
      const left = until === undefined || daysLeft === undefined ? "" : `, ${inDays(daysLeft)}`;
      const each = stages.map((stage) => {
        const who = stage.reviewer === undefined ? "" : ` ${stage.reviewer} ${stage.day}`;
        return `  ${stage.stage.padEnd(10)} ${stateText(stage, row, colors)}${who}`;
      });
      return [colors.bold(id), `  ${paintStanding(standing, standing, colors)}${left}`, ...each].join("\n");
    })
    .join("\n\n");
}

function stateText({ stage, state }: StageStatus, { missing }: TransferStatus, colors: Colors): string {
  if (state === "signed") return colors.green(state);
  if (state !== "missing") return colors.bold(colors.red(state));
  return missing[0] === stage ? colors.bold(colors.yellow("missing, next")) : colors.yellow(state);
}

function bullet(text: string, width: number): readonly string[] {
  return wrap(text, width, 2).map((line, index) => `${index === 0 ? "-" : " "} ${line}`);
}

/** Columns on a terminal: everything in the table is ASCII, but for its colours. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

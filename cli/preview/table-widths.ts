/** How wide the columns of a table may be on a terminal: first types give way, then names, and what is cut loses its middle. */
export type Column = "name" | "type" | "region" | "dataClass";
export type Widths = Readonly<Record<Column, number>>;

const columns = ["name", "type", "region", "dataClass"] as const;
const gap = 2;
/** Narrower than this a type or a name says nothing. */
const narrowest = { type: 24, name: 16 };

/** A column left out has width 0. */
export function fit(
  rows: readonly Readonly<Record<Column | "verdict", string>>[],
  width: number,
  leftOut: readonly Column[] = [],
): { readonly widths: Widths; readonly isCut: boolean } {
  const longest = (column: Column | "verdict") => Math.max(...rows.map((row) => row[column].length));
  const natural = (column: Column) => (leftOut.includes(column) ? 0 : longest(column));
  const widths = {
    name: natural("name"),
    type: natural("type"),
    region: natural("region"),
    dataClass: natural("dataClass"),
  };
  const shown = columns.filter((column) => widths[column] > 0);
  const total = gap + shown.reduce((sum, column) => sum + widths[column] + gap, 0) + longest("verdict");
  const tooWide = Math.max(total - width, 0);
  const fromType = Math.min(tooWide, Math.max(widths.type - narrowest.type, 0));
  const fromName = Math.min(tooWide - fromType, Math.max(widths.name - narrowest.name, 0));
  return {
    widths: { ...widths, type: widths.type - fromType, name: widths.name - fromName },
    isCut: tooWide > 0,
  };
}

/** The middle goes: the beginning says what it is, the end says which. */
export function shortened(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = Math.ceil((width - 1) / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (width - 1 - head))}`;
}

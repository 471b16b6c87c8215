/** A line whose words are written in pieces ("https://coll"ect.io, 'https://' + 'collect.io', https:\/\/) as what they make together. */

/** The line itself, where no word of it is. */
export function joinedWords(line: string): string {
  return line
    .replaceAll(/(["'])\s*\+\s*(["'])/g, (whole, end: string, start: string) => (end === start ? "" : whole))
    .replaceAll(/(?<=[\w./:-])(["'])\1(?=[\w./:-])/g, "")
    .replaceAll(/(?<=\w)(["'])([./-])\1(?=\w)/g, "$2")
    .replaceAll(/(?<=[\w./:-])(["'])([\w.][\w./:-]*)\1(?=[\w./:\s;)]|$)/g, "$2")
    .replaceAll(/\\([/.:-])/g, "$1");
}

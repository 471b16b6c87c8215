/** Breaks a text into lines between words; a word longer than a line stays whole, so that names can be copied. */
export function wrap(text: string, width: number, indent: number): readonly string[] {
  const room = Math.max(width - indent, 20);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/** What an error says: whatever was typed or stands in a file that it quotes, each of its sentences is one line that shows every sign. */
import { visible } from "../messages/visible.ts";

/** @param said one sentence, or a list of them: only where one ends and the next begins is a line of ours broken */
export function toldLines(said: string | readonly string[]): string {
  return [said].flat().map(visible).join("\n");
}

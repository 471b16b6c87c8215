/** Texts of programs and files as they are shown: what steers a terminal, turns the order of letters or can't be seen is written out. */

/** Controls, line breaks, formats (bidi, zero width, tags), halves of characters, what is assigned to nobody, and letters that are blank. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/**
 * One line that shows every character, so that no text can forge a line of ours: "a\u001b[8m\u202eb".
 * Written as JSON writes them, which makes such a text within a JSON document mean the same.
 */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => {
    const json = JSON.stringify(sign).slice(1, -1);
    return json === sign ? Array.from({ length: sign.length }, (_, at) => written(sign.charCodeAt(at))).join("") : json;
  });
}

function written(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

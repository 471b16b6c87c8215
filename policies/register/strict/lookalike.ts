/** Letters that look like others (Unicode UTS #39): what three people read must be what is compared. */
import unhomoglyph from "unhomoglyph";

/** Two texts of one skeleton look alike. */
export function skeleton(text: string): string {
  return unhomoglyph(text.normalize("NFKD").toLowerCase().normalize("NFD")).toLowerCase();
}

/**
 * Why a text can be mistaken: a letter of another script stands in it for one of Latin. Completes "<field> ...".
 * A text in another script is what it looks like, as long as a letter of it shows which.
 */
export function lookalike(text: string): string | undefined {
  const isRead = /\p{Script=Latin}/u.test(text) || /^\p{ASCII}*$/u.test(unhomoglyph(text));
  for (const sign of text.normalize("NFC")) {
    if (/[\p{ASCII}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign)) continue;
    const seen = unhomoglyph(sign);
    const isMistaken = /^[A-Za-z0-9._/-]+$/.test(seen) && !/\p{Script=Latin}/u.test(sign);
    const isWide = /^[\x21-\x7E]+$/.test(sign.normalize("NFKC"));
    if ((isMistaken && isRead) || isWide) return problem(sign, isWide ? sign.normalize("NFKC") : seen);
  }
  return undefined;
}

function problem(sign: string, seen: string): string {
  const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `holds U+${code}, which looks like "${seen}"; write the letter that is meant`;
}

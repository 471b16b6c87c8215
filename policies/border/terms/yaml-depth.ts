/** Whether YAML lies deeper in itself than anybody writes: told before it is parsed, which takes a stack of calls for each level. */
import { Lexer } from "yaml";

/** Levels: what people write by hand has ten at most, and generated JSON not many more. */
export const mostLevels = 200;

/** Every level of a block stands further right by a sign at least. */
const furthest = mostLevels;

/** Brackets and margins in quotes, comments and blocks of text open nothing, so a text that may be too deep is looked at by its words. */
export function isTooDeep(text: string): boolean {
  const mayBe = (text.match(/[[{]/g)?.length ?? 0) > mostLevels || deepMargin.test(text);
  return mayBe && reaches(text);
}

const deepMargin = new RegExp(`^(?:[ \\t]|[?:-](?=\\s)){${furthest},}`, "m");
/** What follows this one of the lexer's signs is a text, whatever it begins with. */
const textFollows = "\u001f";
/** These and comments stand for nothing. */
const signs = "#\u0002\u0018";

/** Reads no further than the first level too many. */
function reaches(text: string): boolean {
  let depth = 0;
  let margin: number | undefined = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText) {
      if (token === "[" || token === "{") depth += 1;
      if (token === "]" || token === "}") depth -= 1;
      if (token.endsWith("\n")) margin = 0;
      else if (margin !== undefined && !signs.includes(token[0] ?? "")) {
        const isSpace = /^[ \t]+$/.test(token);
        if (!isSpace && margin > furthest) return true;
        margin = isSpace || /^[?:-]$/.test(token) ? margin + token.length : undefined;
      }
      if (depth > mostLevels) return true;
    } else if (token.endsWith("\n")) margin = 0;
    isText = token === textFollows;
  }
  return false;
}

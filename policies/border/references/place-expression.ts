/**
 * Expressions in JSONata that a state gives as the name of a bucket, a table and the like. What only reads its input is taken as
 * JSONPath is; a name that is put together there can be anybody's.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
import { letters } from "./harmless-word.ts";

/** Whether it names a place by what nobody can read before it runs. */
export function isUnreadPlace(key: string, text: string): boolean {
  const [, expression] = /^\s*\{%(.*)%\}\s*$/s.exec(text) ?? [];
  if (expression === undefined) return false;
  if (ofAnyRegion.test(letters(key))) return !path.test(expression);
  return ofOwnRegion.test(letters(key)) && (twoLiterals.test(expression) || calls.test(expression));
}

/** Names that are one's own in all regions at once. */
const ofAnyRegion = /^(bucket|bucketname|outputbucket|outputs3bucketname|destinationbucket)$/;
/** Names that mean the own region, unless they are whole ARNs. */
const ofOwnRegion =
  /^(table|function|(delivery)?stream|topic|queue|statemachine|cluster|eventbus|resource|target|secret)(name|arn|url|id)$/;

/** "$states.input.bucket", "$bucket", and one item of it. */
const path = /^\s*\$[\w$]*(\.(\w+|`[^`]*`)|\[\d+\])*\s*$/;
const literal = `(?:"[^"]*"|'[^']*')`;
const twoLiterals = new RegExp(String.raw`${literal}\s*&\s*${literal}`);
/** What makes another text of one. */
const calls = /\$(eval|join|replace|substring\w*|base64decode|decodeUrl\w*|map|reduce|split)\s*\(/;

/** Addresses in digits among the words of a script, whatever command they stand in: "52.1.2.3 db" in a file of hosts. */

/** What counts releases is none, nor is a network, a mask, or an example of the manuals (RFC 5737). */
const short =
  /(?<![\w./@-]|==\s?|(?:ver|version|release|build|tag|rev)["']?\W{0,3})((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w/-]|\.\d)/gi;
const noMachine = /^(0|22[4-9]|2[345]\d)\.|^(192\.0\.[02]|198\.51\.100|203\.0\.113)\./;
/** Global ones of IPv6; 2001:db8 is the manuals' (RFC 3849). */
const long = /(?<![\w:.])\[?(?!2001:0?db8:)([23][0-9a-f]{3}:[0-9a-f:]*)\]?(?![\w/:.])/gi;

/** Those of IPv6 in brackets, as URLs have them. One word alone is an address only by what it is called. */
export function addressesInDigits(line: string): readonly string[] {
  if (!/\s/.test(line.trim())) return [];
  const four = /\d\.\d+\.\d+\.\d/.test(line) ? [...line.matchAll(short)].map(([, word = ""]) => word) : [];
  const six = /[0-9a-f]:[0-9a-f]*:/i.test(line) ? [...line.matchAll(long)].map(([, word = ""]) => `[${word}]`) : [];
  return [...four.filter((word) => !noMachine.test(word)), ...six.filter((word) => URL.canParse(`http://${word}`))];
}

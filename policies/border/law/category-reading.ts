/** How a law takes the words that others call data by: "personal_health" of the USA is health in the UAE too. */

/** One statement of a law's file, or of the vocabulary, on some words; it says exactly one of as, maybe, apartFrom and unasked. */
export interface CategoryReading {
  readonly words: readonly string[];
  /** It is that too, and whatever is said of that is said of it. */
  readonly as?: string | undefined;
  /** It may be one of these: until the data is called by a closer word, what hangs on it is not known. */
  readonly maybe?: readonly string[] | undefined;
  /** It is none of these, though of their family. */
  readonly apartFrom?: readonly string[] | undefined;
  /** The law has no rule of its own about any of these words. */
  readonly unasked?: true | undefined;
  readonly why: string;
}

/** All that data called by one word is to a law, and all that it may be besides. */
export interface Meaning {
  readonly is: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

// A law is read once and never changed, so what its words mean lasts as long as its readings do.
const meanings = new WeakMap<readonly CategoryReading[], Map<string, Meaning>>();

/** What a word for data means to a law of these readings; without any it means itself. */
export function meaningOf(word: string, readings: readonly CategoryReading[] = none): Meaning {
  const known = meanings.get(readings) ?? new Map<string, Meaning>();
  meanings.set(readings, known);
  const found = known.get(word) ?? meaningBy(word, readings);
  known.set(word, found);
  return found;
}

const none: readonly CategoryReading[] = [];

function meaningBy(word: string, readings: readonly CategoryReading[]): Meaning {
  const is = allAs(word, readings);
  const maybe = readings
    .filter(({ words }) => words.some((one) => is.has(one)))
    .flatMap((reading) => reading.maybe ?? [])
    .flatMap((one) => [...allAs(one, readings)]);
  return { is, maybe: new Set(maybe.filter((one) => !is.has(one))) };
}

/** A set is walked in the order things are added to it, those added on the way too. */
function allAs(word: string, readings: readonly CategoryReading[]): ReadonlySet<string> {
  const is = new Set([word]);
  for (const one of is) {
    for (const { words, as } of readings) if (as !== undefined && words.includes(one)) is.add(as);
  }
  return is;
}

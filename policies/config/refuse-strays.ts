/**
 * Keys that were meant for us and stand where nobody reads them: under a misspelt namespace, or under the project's own. A stack
 * would lose its home by one letter, in silence.
 */
import { DataFileError } from "../files/data-file-error.ts";
import { nearestWord } from "../files/nearest-word.ts";
import { judgedKeys } from "./judged-keys.ts";
import { namespace, stackConfigSchema } from "./stack-config.ts";

interface Stack {
  /** Its config, as sentences name it. */
  readonly source: string;
  /** Undefined: not known, and then no key can be told to be the project's own. */
  readonly project: string | undefined;
  /** Whether its home is stated where it is read. */
  readonly hasHome: boolean;
}

type Config = Readonly<Record<string, string>>;

/**
 * @param config all of a stack's, by full key: "landlocked:region", "shop:cloud"
 * @throws DataFileError with a line for each key that no policy reads
 */
export function refuseStrays(config: Config, stack: Stack): void {
  const strays = [...misspelt(Object.keys(config), stack), ...unprefixed(config, stack)];
  const lines = strays.map(
    ({ key, meant }) => `${stack.source}: ${key} is read by no policy; the nearest that is read is ${meant}.`,
  );
  if (lines.length > 0) throw new DataFileError([...new Set(lines)]);
}

interface Stray {
  readonly key: string;
  readonly meant: string;
}

/** "landlockd:region", "Landlocked:region", and under the project's own namespace "landlocked.region" or "landlockedRegion". */
function misspelt(keys: readonly string[], { project }: Stack): readonly Stray[] {
  return keys.flatMap((key) => {
    const [space = "", ...rest] = key.split(":");
    const name = rest.join(":");
    if (space === namespace) return [];
    if (space === project) {
      const inside = new RegExp(`^${namespace}[._/-]?(.*)$`, "i").exec(name)?.[1];
      return inside === undefined ? [] : [{ key, meant: nearestKey(inside) }];
    }
    const near = nearestWord(space.toLowerCase(), [namespace]) !== undefined;
    return near ? [{ key, meant: nearestKey(name) }] : [];
  });
}

/**
 * A key of the project's own is its own business, but for a class of data, or one of our clouds beside a region, where no
 * home is stated: whoever wrote those means the place data must lie in.
 */
function unprefixed(config: Config, { project, hasHome }: Stack): readonly Stray[] {
  if (hasHome || project === undefined || project === namespace) return [];
  const bare = Object.keys(judgedKeys).filter((key) => config[`${project}:${key}`] !== undefined);
  const says = (key: "cloud" | "region"): boolean => judgedKeys[key].safeParse(config[`${project}:${key}`]).success;
  const isMeant = bare.includes("dataClass") || (says("cloud") && says("region"));
  return isMeant ? bare.map((name) => ({ key: `${project}:${name}`, meant: `${namespace}:${name}` })) : [];
}

function nearestKey(name: string): string {
  const known = Object.keys(stackConfigSchema.shape);
  const words = new Map(known.map((key) => [key.toLowerCase(), key]));
  const near = nearestWord(name.toLowerCase(), [...words.keys()]);
  return `${namespace}:${(near === undefined ? undefined : words.get(near)) ?? "region"}`;
}

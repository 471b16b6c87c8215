/** What is said of a file whose YAML lies deeper in itself than anybody writes. */
import { mostLevels } from "../border/terms/yaml-depth.ts";

/** Completes "<file>: ..." and says what is wrong with it then. */
export const tooDeep = `values lie more than ${mostLevels} deep in each other; no such file needs that`;

/** What stands for values that are not known before anything exists. */
export { loadOutputs } from "../clouds/load-outputs.ts";
export { accountOf, withStandIns } from "../symbols/account-of.ts";
export { randomOutputs } from "../symbols/random-outputs.ts";
export { namesAmong, symbolicOutputs } from "../symbols/symbolic-outputs.ts";

/** What stands for values that are not known before anything exists. */
export { loadFunctions } from "../clouds/load-functions.ts";
export { loadOutputs } from "../clouds/load-outputs.ts";
export { standInsAmong, withStandIns } from "../symbols/account-of.ts";

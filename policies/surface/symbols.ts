/** What stands for values that are not known before anything exists. */
export { loadOutputs } from "../clouds/load-outputs.ts";
export { withStandIns } from "../symbols/account-of.ts";

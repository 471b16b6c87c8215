/** What a stack states, and how what is wrong with a file is said. */
export { decodeConfig } from "../config/decode-config.ts";
export type { Holding } from "../config/holding.ts";
export { ledgerDigest } from "../config/ledger-digest.ts";
export { networkBlock } from "../config/network-block.ts";
export { namespace, type StackConfig, stackConfigSchema } from "../config/stack-config.ts";
export { readStackSettings, stackSource } from "../config/stack-settings.ts";
export { subjectProblem } from "../config/subject-problem.ts";
export { allowedText, asJsonSchema } from "../files/allowed.ts";
export { describeProblems } from "../files/describe-problems.ts";
export { nearestWord } from "../files/nearest-word.ts";
export { parseDataFile, readDataFile } from "../files/read-data-file.ts";
export { listed } from "../messages/english/listed.ts";

/** References to AI models, which say where data is worked on. */
import type { Reference } from "../entry.ts";

/**
 * A foundation model, an inference profile or throughput bought for a model. Behind an id such as "eu.anthropic..." or
 * "global.anthropic..." stand several countries; a model without such a prefix is worked on in the region itself.
 */
export const model = (path: string): Reference => ({
  path,
  form: "model",
  names: ["aws:bedrock/customModel", "aws:bedrock/inferenceProfile", "aws:bedrock/provisionedModelThroughput"],
});

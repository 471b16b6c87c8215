/** References to AI models, which say where data is worked on. */
import { naming } from "./names.ts";

/**
 * A foundation model, an inference profile or throughput bought for a model. Only an ARN tells its region: behind a
 * bare id such as "eu.anthropic..." or "global.anthropic..." stand several regions, and a bare name proves none.
 */
export const model = naming(
  "aws:bedrock/customModel",
  "aws:bedrock/inferenceProfile",
  "aws:bedrock/provisionedModelThroughput",
);

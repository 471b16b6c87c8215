/** What Amazon SageMaker spells in many of its types: data a job reads, what it leaves behind, and people who look at it. */
import { isPresent } from "../conditions.ts";
import type { Movement, Payload } from "../entry.ts";
import { copiesFrom, copiesTo, processesAt } from "../movements.ts";
import { inOwnRegion, naming } from "../references.ts";
import { bucket } from "./names.ts";

/** Jobs and models take no bucket of another region for what they are trained on or made of. */
export function reads(path: string): Movement {
  return copiesFrom("content", bucket(path, inOwnRegion));
}

/** What was recorded of a model at work, in any bucket the role may read. */
export function takes(path: string): Movement {
  return copiesFrom("content", bucket(path), { narrowedBy: [{ path, selects: "object-paths" }] });
}

/** Results, checkpoints and recordings go to any bucket the role may write to. */
export function writes(path: string, what: Payload = "content"): Movement {
  return copiesTo(what, bucket(path));
}

/** A price per task is paid to Amazon Mechanical Turk only, whose workers are anybody, anywhere. */
export function showsToCrowd(price: string): Movement {
  return processesAt("content", "world", { when: [isPresent(price)], note: price });
}

export const modelPackageGroup = naming("aws:sagemaker/modelPackageGroup");
export const workteam = naming("aws:sagemaker/workteam");

/** What Amazon SageMaker spells in many of its types: data a job reads, what it leaves behind, and people who look at it. */
import type { Movement, Payload, Reference } from "../entry.ts";
import { bucket, inOwnRegion, naming } from "./names.ts";

/** Jobs and models take no bucket of another region for what they are trained on or made of. */
export function reads(path: string): Movement {
  return { verb: "copy", what: "content", from: [bucket(path, inOwnRegion)], to: "self" };
}

/** What was recorded of a model at work, in any bucket the role may read. */
export function takes(path: string): Movement {
  const narrowedBy = [{ path, selects: "object-paths" }] as const;
  return { verb: "copy", what: "content", from: [bucket(path)], to: "self", narrowedBy };
}

/** Results, checkpoints and recordings go to any bucket the role may write to. */
export function writes(path: string, what: Payload = "content"): Movement {
  return { verb: "copy", what, from: "self", to: [bucket(path)] };
}

/** Something else that works on the data: a function, a team, a server of experiments. */
export function hands(to: Reference, what: Payload = "content"): Movement {
  return { verb: "process", what, from: "self", to: [to] };
}

/** A price per task is paid to Amazon Mechanical Turk only, whose workers are anybody, anywhere. */
export function showsToCrowd(price: string): Movement {
  return {
    verb: "process",
    what: "content",
    from: "self",
    to: "world",
    when: [{ path: price, present: true }],
    note: price,
  };
}

export const workteam = naming("aws:sagemaker/workteam");

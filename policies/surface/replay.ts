/** Runs a Pulumi program without an engine, and takes what it registers. */
export { answerQuestion, type Declared } from "../replay/answers/answer-question.ts";
export { fromProperties, fromRecording, noteSecrets, type Secrets } from "../replay/from-wire.ts";
export type { Source } from "../replay/host/where-made.ts";
export type {
  Answered,
  ProgramQuestion,
  RecordedResource,
  Recording,
  WireProperties,
} from "../replay/host/wire.ts";
export { maskedIn, partsMaskedIn } from "../replay/masked-in.ts";
export { type Project, readProject, shown } from "../replay/read-project.ts";
export { readStackFile, type StackFile } from "../replay/read-stack-file.ts";
export { runSeenThrough } from "../replay/run-seen-through.ts";
export type { Run } from "../replay/run-stack.ts";
export { partsMasking, stretchesMasking } from "../replay/secret-parts.ts";

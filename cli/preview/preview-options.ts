/** What a preview is asked for. */
export interface PreviewOptions {
  /** Folder of the Pulumi program. */
  readonly cwd: string;
  /** Whether the result says by which facts and laws it was judged. */
  readonly judgedBy?: boolean;
  /** Names of stacks; empty: all that have a config file. */
  readonly stacks: readonly string[];
  /** Day of judgement, ISO date. */
  readonly day: string;
  /** How long one program may take, in seconds; what takes longer is ended. Absent: as long as it takes. */
  readonly timeout?: number;
  /** Ends all programs before their time. */
  readonly interrupted?: AbortSignal;
  /** Told what runs now and how far it is. */
  readonly progress?: (stack: string, state: "running" | "done", resources: number) => void;
}

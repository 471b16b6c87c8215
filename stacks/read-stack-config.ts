/** Reads the configuration of the stack being run. */

import { DataFileError } from "@landlocked/policies/errors";
import { loadLaws } from "@landlocked/policies/laws";
import { loadRegions } from "@landlocked/policies/places";
import * as pulumi from "@pulumi/pulumi";
import { parseStackConfig, type StackArgs } from "./parse-stack-config.ts";

/** The stack's configuration. Ends the run with one sentence for each problem, without a stack trace. */
export function readStackConfig(): StackArgs {
  try {
    return parseStackConfig(pulumi.getStack(), pulumi.runtime.allConfig(), loadRegions(), loadLaws());
  } catch (error) {
    if (error instanceof DataFileError) throw new pulumi.RunError(error.message);
    throw error;
  }
}

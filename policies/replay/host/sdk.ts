/** Finds the program's own copy of @pulumi/pulumi: only that copy's runtime is the one its resources register with. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The parts of one copy of the SDK that a preview needs. */
export interface Sdk {
  readonly pulumi: typeof import("@pulumi/pulumi");
  readonly MockMonitor: typeof import("@pulumi/pulumi/runtime/mocks.js").MockMonitor;
  readonly messages: typeof import("@pulumi/pulumi/proto/resource_pb.js");
  /** Its own code makes secrets by this module. */
  readonly output: Pick<typeof import("@pulumi/pulumi"), "secret">;
  readonly Struct: typeof import("google-protobuf/google/protobuf/struct_pb.js").Struct;
  /** Loads a program as the engine's language host does: entry point, TypeScript, module system. */
  readonly run: RunProgram;
  /** Loads a module as the SDK itself would. */
  readonly require: NodeJS.Require;
}

type RunProgram = (
  argv: { readonly _: readonly string[]; readonly pwd: string },
  programStarted: () => void,
  reportLoggedError: (error: Error) => void,
  isErrorReported: (error: Error) => boolean,
) => Promise<unknown>;

/** Throws a sentence where the folder has no SDK. */
export function loadSdk(directory: string): Sdk {
  const root = rootOf(directory);
  const require = createRequire(join(root, "index.js"));
  return {
    pulumi: require(root) as Sdk["pulumi"],
    MockMonitor: (require("./runtime/mocks") as Pick<Sdk, "MockMonitor">).MockMonitor,
    messages: require("./proto/resource_pb") as Sdk["messages"],
    output: require("./output") as Sdk["output"],
    Struct: (require("google-protobuf/google/protobuf/struct_pb") as Pick<Sdk, "Struct">).Struct,
    run: loadRunner(require),
    require,
  };
}

/**
 * The SDK's loader of programs sits beside the script that the engine starts, imports one number from it, and so would
 * start it: the number is put in its place.
 */
function loadRunner(require: NodeJS.Require): RunProgram {
  const script = require.resolve("./cmd/run/index.js");
  const stub: unknown = {
    id: script,
    filename: script,
    loaded: true,
    children: [],
    paths: [],
    exports: { [exitCodeName]: 32 },
  };
  require.cache[script] ??= stub as NodeModule;
  return (require("./cmd/run/run") as Pick<Sdk, "run">).run;
}

const exitCodeName = "nodeJSProcessExitedAfterLoggingUserActionableMessage";

function rootOf(directory: string): string {
  try {
    return dirname(createRequire(join(directory, "index.js")).resolve("@pulumi/pulumi/package.json"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The nearest package.json is read on the way to the SDK.
    if (code === "ERR_INVALID_PACKAGE_CONFIG")
      throw new MissingSdk(`${/(\S*package\.json)/.exec(message)?.[1] ?? directory} is not valid JSON; set it right.`);
    throw new MissingSdk(`${directory}: @pulumi/pulumi is not installed there; run npm install in that folder first.`);
  }
}

/** The program's own SDK can't be found or is too old: shown without a stack trace. */
export class MissingSdk extends Error {
  override readonly name = "MissingSdk";
}

/** The command line: each command is loaded only when it is called. */
import { readFileSync } from "node:fs";
import { Command } from "commander";

/** Exit code for wrong input. */
const wrongInput = 2;

/** Errors whose message is meant for the person at the keyboard. */
const sentences = new Set(["InputError", "DataFileError"]);

/** Runs one command and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads our output may stop early: `landlocked preview | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await commandLine().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(sentences.has(error.name) ? error.message : error);
    process.exitCode = wrongInput;
  }
}

function commandLine(): Command {
  const program = new Command("landlocked")
    .description("Preview, explain and check where personal data would go, offline.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : wrongInput));
  program
    .command("preview")
    .description("Run a Pulumi program without an engine, account or network, and judge where its data would go.")
    .option("-C, --cwd <folder>", "folder of the Pulumi program", ".")
    .option("-s, --stack <name...>", "stacks to preview (default: all that have a config file)")
    .option("--json", "print one JSON document and nothing else")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText(
      "after",
      "\nExit code: 0 all passes, 1 something is refused or unproven, 2 the input is wrong or a program fails.",
    )
    .action(async (options) => {
      const { preview } = await import("./preview/preview-command.ts");
      process.exitCode = await preview(options);
    });
  return program;
}

function version(): string {
  const text = readFileSync(new URL("package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

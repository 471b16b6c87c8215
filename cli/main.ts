/** The command line: each command is loaded only when it is called. */

import tab from "@bomb.sh/tab/commander";
import { DataFileError, InputError, toldLines } from "@landlocked/policies/errors";
import { Command, InvalidArgumentError, Option } from "commander";
import { examples } from "./render/examples.ts";
import { complain, print, printJson } from "./render/print.ts";
import { toDay } from "./render/to-day.ts";
import { version } from "./render/version.ts";
import { addTransferCommands } from "./transfer/transfer-commands.ts";

/** Exit code for wrong input. */
const wrongInput = 2;

/** Runs one command and sets the exit code. Who asked for JSON gets one document also of what is wrong: `{ "error": "..." }`. */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads our output may stop early: `landlocked preview | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const wrong = (sentence: string): void => {
    if (argv.includes("--json")) printJson({ error: sentence });
  };
  try {
    const commands = commandLine(wrong);
    if (argv[2] === "complete") (await import("./completed-names.ts")).offerNames();
    await commands.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    wrong(error.message);
    complain(
      error instanceof InputError || error instanceof DataFileError ? error.message : (error.stack ?? error.message),
    );
    process.exitCode = wrongInput;
  }
}

/**
 * Every command with its options, as `--help` prints them.
 * @param wrong told what is wrong with what was typed
 */
export function commandLine(wrong: (sentence: string) => void = () => undefined): Command {
  const program = new Command("landlocked")
    .description("Preview, explain and check where personal data would go, offline.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    // What was typed is shown where it is wrong, and forges no line.
    .configureOutput({
      writeOut: print,
      writeErr: (text) => complain(text.trimEnd()),
      outputError: (text, write) => write(inOneLine(text)),
    })
    .exitOverride(({ exitCode, message }) => {
      if (exitCode !== 0) wrong(inOneLine(message.replace(/^error: /, "")));
      process.exit(exitCode === 0 ? 0 : wrongInput);
    });
  program
    .command("preview")
    .description("Run a Pulumi program without an engine, account or network, and judge where its data would go.")
    .option("-C, --cwd <folder>", "folder of the Pulumi program", ".")
    .option("-s, --stack <name...>", "stacks to preview (default: all that have a config file)")
    .option("--timeout <seconds>", "how long one program may take", toSeconds, 600)
    .option("--day <date>", "judge as of this day (default: today)", toDay)
    .option("--tree", "show the resources also of stacks in which nothing was found")
    .option("--depth <levels>", "how deep resources are shown", toLevels)
    .option("-q, --quiet", "show findings and a line for each stack, nothing else")
    .addOption(
      new Option("--only <kind>", "show findings of this kind alone").choices(["refused", "unproven", "reported"]),
    )
    .option("--verbose", "say with each finding what its laws demand, not only with the first")
    .option("--json", "print one JSON document and nothing else; it has everything")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText(
      "after",
      `${examples(
        "landlocked preview",
        "landlocked preview --cwd ../shop --stack dev prod",
        "landlocked preview --quiet --only refused",
        "landlocked preview --json > preview.json",
      )}\nExit code: 0 all passes, 1 something is refused or unproven, 2 the input is wrong or a program fails.`,
    )
    .action(async (options) => {
      const { preview } = await import("./preview/preview-command.ts");
      process.exitCode = await preview(options);
    });
  program
    .command("preflight")
    .description(
      "Say what an account needs before the first pulumi up of a stack, and check it where credentials are there.",
    )
    .argument("<stack>", "stack whose program is run, without an engine, to see what it registers")
    .option("-C, --cwd <folder>", "folder of the Pulumi program", ".")
    .option("--timeout <seconds>", "how long the program may take", toSeconds, 600)
    .option("--offline", "ask no cloud, also where credentials are in the environment")
    .option("--json", "print one JSON document and nothing else")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText(
      "after",
      examples("landlocked preflight frankfurt", "landlocked preflight hangzhou --offline") +
        "\nCredentials are those the SDKs read: AWS_ACCESS_KEY_ID or AWS_PROFILE, ALIBABA_CLOUD_ACCESS_KEY_ID. Nothing is changed by a check." +
        "\nExit code: 0 nothing is missing, 1 something is, 2 the input is wrong or the program fails.",
    )
    .action(async (stack, options) => {
      const { preflight } = await import("./preflight/preflight-command.ts");
      process.exitCode = await preflight(stack, options);
    });
  program
    .command("explain")
    .description(
      "Say what every law concerned says of one export, by which articles, and what would change the answer.",
    )
    .option("--from <place...>", "where the data leaves and whose people it is about: country, territory or region")
    .option("--to <place>", "where it goes: country, territory or region")
    .option("--read-from <place>", "from where it is read, while it stays in the region of --to")
    .option("--class <class>", "none, personal, sensitive or important")
    .option("--category <word...>", "what the data is, more exactly than its class")
    .option("--people <number>", "distinct people since 1 January, this export included")
    .option("--sensitive-people <number>", "of how many of them sensitive data (default with --class sensitive: all)")
    .option("--us-people <number>", "people in the USA in the past twelve months")
    .option("--us-devices <number>", "devices in the USA in the past twelve months")
    .option("--cii", "the exporter runs critical information infrastructure (China)")
    .option("--no-cii", "it does not")
    .option("--purpose <word>", "what it is for")
    .option("--city <name>", "where the exporter is registered")
    .option("--transaction <word>", "the dealing it is part of (USA)")
    .option("--exporter-role <word>", "controller, processor, data_broker, employer or public_body")
    .option("--holds <mechanism...>", 'what is on file: "eu.scc:tia_outcome=positive,module=m2"')
    .option("--flag <word...>", "circumstances that count against it")
    .option("--duties-done", "the duties before an export are done")
    .option("--missing <duty...>", "those that are not")
    .option("--day <date>", "day of judgement (default: today)")
    .option("--facts <file>", "take all this from a YAML or JSON file instead; - reads it from standard input")
    .option("--json", "print one JSON document and nothing else")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .addHelpText(
      "after",
      `${examples(
        "landlocked explain --from DE --to US --class personal",
        "landlocked explain --from cn-hangzhou --to SG --class sensitive --people 5000",
        "landlocked explain --facts question.yaml --json",
      )}\nExit code: 0 allowed, 1 needs something, refused or unproven, 2 the input is wrong.`,
    )
    .action(async (options) => {
      const { explain } = await import("./explain/explain-command.ts");
      process.exitCode = await explain(options);
    });
  addTransferCommands(program);
  program
    .command("version")
    .description("Print which landlocked this is; with --verbose, which facts and laws it judges by.")
    .option("--verbose", "with Node, the laws and facts, and a digest of each")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", examples("landlocked version --verbose"))
    .action(async (options) => {
      const { showVersion } = await import("./version.ts");
      process.exitCode = await showVersion(options);
    });
  tab(program, { completionCommandName: "completion" });
  const completion = program.commands.find((command) => command.name() === "completion");
  completion
    ?.description("Print a script by which a shell completes commands, options, stacks and transfers.")
    .addHelpText("after", examples("source <(landlocked completion bash)", "landlocked completion fish | source"));
  // What is missing is told with what there is.
  completion?.registeredArguments[0]?.argOptional();
  completion?.hook("preAction", ({ args }) => {
    if (args.length === 0)
      throw new InputError("completion: name your shell, bash, zsh, fish or powershell: landlocked completion bash.");
  });
  return program;
}

/** A sentence of commander's, whose only line break of its own stands before the word that was meant. */
function inOneLine(sentence: string): string {
  return toldLines(sentence.trimEnd().replace(/\n(\(Did you mean [^\n]*\))$/, " $1"));
}

function toLevels(text: string): number {
  const levels = Number(text);
  if (Number.isInteger(levels) && levels > 0) return levels;
  throw new InvalidArgumentError("Allowed is a whole number, 1 or more.");
}

function toSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError("Allowed is a whole number of seconds, a day at most.");
}

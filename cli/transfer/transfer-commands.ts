/** `landlocked transfer ...`: the commands of the register, each loaded only when it is called. */

import { stages, usualFolder } from "@landlocked/policies/register";
import { type Command, Option } from "commander";
import { examples } from "../render/examples.ts";
import { complain } from "../render/print.ts";
import { toDay } from "../render/to-day.ts";
import type { ExpiringOptions } from "./expiring.ts";
import type { ListOptions } from "./list-transfers.ts";
import type { NewOptions } from "./new/new-transfer.ts";
import { Refusal } from "./refusal.ts";
import { registerFolder } from "./register-folder.ts";
import type { ShowOptions } from "./show-transfer.ts";
import type { ReviewOptions } from "./sign/review-transfer.ts";
import type { RevokeOptions } from "./sign/revoke-transfer.ts";
import type { StatusOptions } from "./status.ts";
import type { VerifyOptions } from "./verify.ts";

/** A day of judgement: these commands only look, so they may look at another day. */
type Dated<T> = T & { readonly day: string };

export function addTransferCommands(program: Command): void {
  const group = program
    .command("transfer")
    .description("Keep the register of transfers: what may cross a border, on what ground, signed by three people.")
    .hook("preAction", (_, action) => {
      const { cwd, register } = action.opts<{ readonly cwd: string; readonly register: string }>();
      action.setOptionValue("register", registerFolder(cwd, register));
    });
  const command = (usage: string, about: string): Command =>
    group
      .command(usage)
      .description(about)
      .option("-C, --cwd <folder>", "folder of the project", ".")
      .option("-r, --register <folder>", "folder of the register, from the project's", usualFolder)
      .option("--no-color", "print without colours, as NO_COLOR does");
  const looking = (usage: string, about: string): Command =>
    command(usage, about)
      .addOption(new Option("--day <date>", "judge as of this day").argParser(toDay).default(today(), "today"))
      .option("--json", "print one JSON document and nothing else");
  const signing = (usage: string, about: string): Command =>
    command(usage, about)
      .requiredOption("-k, --key <path>", "private SSH key to sign with, or a .pub whose key is in the agent")
      .option("--as <reviewer>", "sign only if the key is this reviewer's")
      .option("-y, --yes", "don't ask before signing");

  command("new", "Register a transfer: asks for everything in a terminal, or takes a file.")
    .addOption(
      new Option("-f, --file <file>", "take it from this YAML file; a document's missing sha256 is computed").conflicts(
        ["stack", "resource", "from", "to", "class"],
      ),
    )
    .option("--stack <name>", "propose this stack")
    .option("--resource <name...>", "propose these resources of it")
    .option("--from <region>", "propose that the data lies here, such as aws/eu-central-1")
    .option("--to <place>", "propose that it goes here: a region by its cloud, or a country")
    .addOption(new Option("--class <class>", "propose this class").choices(["personal", "sensitive", "important"]))
    .addHelpText(
      "after",
      examples(
        "landlocked transfer new",
        "landlocked transfer new --stack dev --resource orders --from aws/eu-central-1 --to aws/us-east-1",
        "landlocked transfer new --file orders.yaml",
      ),
    )
    .action((options: NewOptions) =>
      exitCode(async () => (await import("./new/new-transfer.ts")).newTransfer(options, today())),
    );

  looking("list", "List the transfers on file, what each moves, and whether anything passes on it.")
    .addHelpText("after", `${examples("landlocked transfer list")}\nExit code: 0, 2 the input is wrong.`)
    .action((options: Dated<ListOptions>) =>
      exitCode(async () => (await import("./list-transfers.ts")).listTransfers(options, options.day)),
    );

  looking("show <id>", "Show a transfer in words, and what the laws say of it.")
    .addHelpText(
      "after",
      `${examples("landlocked transfer show orders", "landlocked transfer show orders --day 2027-01-31")}${exitCodes("it lets something pass on that day", "it does not")}`,
    )
    .action((id: string, options: Dated<ShowOptions>) =>
      exitCode(async () => (await import("./show-transfer.ts")).showTransfer(id, options, options.day)),
    );

  signing("review <id>", "Sign the next review of a transfer with an SSH key, or reject it.")
    .addOption(new Option("-s, --stage <stage>", "the review to sign").choices(stages).makeOptionMandatory())
    .option("--reject", "reject the transfer")
    .option("--note <text>", "what to say with it; signed too")
    .addHelpText(
      "after",
      `${examples("landlocked transfer review orders --stage privacy --key ~/.ssh/id_ed25519")}${exitCodes("signed", "not signed, for it would not count")}`,
    )
    .action((id: string, options: ReviewOptions) =>
      exitCode(async () => (await import("./sign/review-transfer.ts")).reviewTransfer(id, options, today())),
    );

  looking("status [id]", "Show which reviews are signed, what is missing, and how long each transfer counts.")
    .addHelpText(
      "after",
      `${examples("landlocked transfer status", "landlocked transfer status orders --json")}${exitCodes("nothing waits", "something is pending, rejected or broken")}`,
    )
    .action((id: string | undefined, options: Dated<StatusOptions>) =>
      exitCode(async () => (await import("./status.ts")).status(id, options, options.day)),
    );

  looking("verify [id]", "Verify everything: files, words, documents, signatures, laws.")
    .option("-e, --export <folder>", "write what ssh-keygen needs to verify the signatures, and print the commands")
    .addHelpText(
      "after",
      `${examples("landlocked transfer verify", "landlocked transfer verify orders --export signatures")}${exitCodes("no fault; what still waits for reviews is none", "something is at fault")}`,
    )
    .action((id: string | undefined, options: Dated<VerifyOptions>) =>
      exitCode(async () => (await import("./verify.ts")).verify(id, options, options.day)),
    );

  signing("revoke <id>", "End a transfer for good, signed by any reviewer.")
    .requiredOption("--reason <text>", "why; signed too")
    .addHelpText(
      "after",
      `${examples('landlocked transfer revoke orders --reason "the importer changed" --key ~/.ssh/id_ed25519')}${exitCodes("revoked", "not signed, for it would not count")}`,
    )
    .action((id: string, options: RevokeOptions) =>
      exitCode(async () => (await import("./sign/revoke-transfer.ts")).revokeTransfer(id, options, today())),
    );

  looking(
    "expiring",
    "List what has ended or ends soon: transfers, reviews, mechanisms, and the last days to ask for renewals.",
  )
    .option("-w, --within <duration>", 'days, weeks or months: "60d", "8w", "3m"', "60d")
    .addHelpText(
      "after",
      `${examples("landlocked transfer expiring", "landlocked transfer expiring --within 3m")}${exitCodes("nothing has ended or ends within that time", "something has or does")}`,
    )
    .action((options: Dated<ExpiringOptions>) =>
      exitCode(async () => (await import("./expiring.ts")).expiring(options, options.day)),
    );
}

/** What the register does not allow is no error of the command line: its own exit code. */
async function exitCode(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}

function exitCodes(fine: string, refused: string): string {
  return `\nExit code: 0 ${fine}, 1 ${refused}, 2 the input is wrong.`;
}

/** As everywhere: the day of UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

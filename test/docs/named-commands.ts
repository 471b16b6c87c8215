/** The commands of `landlocked` that a page shows, held against the command line's own help. */
import { commandLine } from "../../cli/main.ts";

const program = commandLine();
type Command = typeof program;

/** What is wrong with a command line that begins with "landlocked": a command or an option the help does not name. */
export function problemsOf(line: string): readonly string[] {
  const [, ...words] = [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word.replaceAll(/^\[|\]$/g, ""));
  const command = commandOf(words, program);
  const { commands, options } = command;
  const [rest] = words.slice(depthOf(command));
  if (commands.length > 0) return rest === undefined ? [] : [`${line}: ${command.name()} has no command ${rest}`];
  return words
    .filter((word) => word.startsWith("-") && !options.some(({ short, long }) => word === short || word === long))
    .map((word) => `${line}: ${command.name()} has no option ${word}`);
}

function commandOf([word, ...rest]: readonly string[], command: Command): Command {
  const below = command.commands.find((one) => one.name() === word);
  return below ? commandOf(rest, below) : command;
}

function depthOf({ parent }: Command): number {
  return parent ? 1 + depthOf(parent) : 0;
}

/** Every command line of `landlocked` in a text: in code blocks, and in code style with or without its name before it. */
export function namedCommands(text: string): readonly string[] {
  const joined = text.replaceAll(/\\\n\s*/g, "");
  const blocks = [...joined.matchAll(/^```(?:sh)?\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    (block ?? "").split("\n"),
  );
  const inline = [...joined.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, code]) => code ?? "",
  );
  return [...blocks, ...inline].flatMap((code) => {
    const [, command] = /^(?:\$ )?(?:npx )?(?:landlocked )?((?:transfer|preview|explain) (?:\S.*))$/.exec(code) ?? [];
    const [, bare] = /^(?:\$ )?(?:npx )?landlocked (\w+)$/.exec(code) ?? [];
    const found = command ?? bare;
    return found === undefined ? [] : [`landlocked ${found.replace(/ +#.*/, "")}`];
  });
}

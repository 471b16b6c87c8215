/**
 * What a command does with the address it names: a line that installs, fetches or runs an image only takes in what stands
 * there. That is said of the one command the address stands in, and of nothing the command is told to use besides.
 */

import { argumentsOf, isSource } from "./shell-words.ts";

const fetches =
  /\b(curl|wget|apt(-get|-key)?|yum|yum-config-manager|dnf|zypper|apk|rpm|dpkg|pip3?|npm|yarn|pnpm|gem|go (get|install)|cargo|git clone|helm|(docker|podman|nerdctl) (pull|run)|snap|choco|iwr|invoke-webrequest)\b/i;
const runs = /\b(docker|podman|nerdctl) run\b/i;
const calls = /\b(curl|iwr|invoke-webrequest|invoke-restmethod)\b/i;
const sends =
  /(^|\s)(--data[\w-]*|--upload-file|--form[\w-]*|--json|--post[\w-]*|--body[\w-]*|-X\s*"?(POST|PUT|PATCH)|--request[\s=]"?(POST|PUT|PATCH)|-Method|push|publish|upload|sync|put)\b|@-/i;
/** curl's own letters for data, a file and a form, alone or behind others: "-sT", "-fsd". */
const sendsByLetter = /(^|\s)-[a-zA-Z]*[dTF](?![a-zA-Z-])/;
/** Options that another file or the input tells curl, data among them. */
const toldElsewhere = /\bcurl\b.*\s(-[a-zA-Z]*K|--config)(?![a-zA-Z-])/;
/** A command's output in a header or an address. */
const fills = /(-H|--header)[\s=]*(["'])(?:(?!\2).)*(\$\(|`)|:\/\/\S*[$`]/;
/** Options that name where to fetch from. */
const origins = /^--?(index-url|extra-index-url|find-links|registry|repo|repository|mirror|url|source|from)=/i;

/** Whether each command of the line in which the word stands only takes in what it names. */
export function isPulled(word: string, line: string): boolean {
  const commands = commandsWith(word, line);
  return commands.length > 0 && commands.every((command) => takesIn(word, command));
}

/** Whether a command of the line sends something to what the word names: a host that only gives out, of which a path may have gaps. */
export function isSentTo(word: string, line: string): boolean {
  return commandsWith(word, line).some((command) => sendsAny(withoutGaps(word, command)));
}

/** "https://github.com/acme/$TOOL/releases": a variable there names what is fetched; behind "?" it tells something, as a command's output does. */
function withoutGaps(word: string, command: string): string {
  const [before = "", ...behind] = command.split(`://${word}/`);
  const filled = behind.map((rest) => rest.replace(/^[^\s"'?#`]*/, (path) => path.replaceAll(/\$(\{\w+\}|\w+)/g, "x")));
  return [before, ...filled].join(`://${word}/`);
}

const copying =
  /\b(?:aws\s(?:.*\s)?s3|s5cmd|ossutil(?:64)?|aliyun\s(?:.*\s)?oss|s3cmd|gsutil|gcloud\s(?:.*\s)?storage)\s(?:.*\s)?(?:cp|mv|sync|rsync|get)\s/;
/** Its own word decides, whatever an object is called that it puts. */
const reading = /\bs3api\s+(?:--[\w-]+(?:=\S*|\s+\S+)\s+)*(?:get|head|list)-/;

/** Whether each command of the line that names it copies out of it to something local: what is read goes nowhere else. */
export function isTakenFrom(word: string, line: string): boolean {
  const commands = commandsWith(word, line);
  return commands.length > 0 && commands.every((command) => reading.test(command) || isSourceOf(command, word));
}

function isSourceOf(command: string, word: string): boolean {
  if (!copying.test(command)) return false;
  const [words = []] = argumentsOf(command);
  const verb = words.findIndex((one) => /^(cp|mv|sync|rsync|get)$/.test(one));
  const behind = words.slice(verb + 1);
  const at = behind.findIndex((one) => one.includes(`//${word}`));
  return at >= 0 && isSource(behind, at, (one) => one.includes("://"));
}

/** Both as a separator always ends a command and as quotes hide one: which of them a shell would see is not known for certain. */
export function readingsOf(line: string): readonly string[] {
  if (line !== latest.line)
    latest = { line, commands: [...new Set([...commandsOf(line), ...unquotedCommandsOf(line)])] };
  return latest.commands;
}

/** A line is asked about once for each of its words. */
let latest: { readonly line: string; readonly commands: readonly string[] } = { line: "", commands: [""] };

function commandsWith(word: string, line: string): readonly string[] {
  return readingsOf(line).filter((command) => command.includes(word));
}

/** The commands of a line, whatever its quotes. */
export function commandsOf(line: string): readonly string[] {
  return line.split(/&&|\|\||[;|\n]/);
}

/** Those that separators outside quotes end; a quote that nothing closes goes to the end of the line. */
function unquotedCommandsOf(line: string): readonly string[] {
  const commands: string[] = [];
  let quote = "";
  let start = 0;
  for (const { 0: sign, index } of line.matchAll(/[;|&\n'"]/g)) {
    const isQuote = sign === "'" || sign === '"';
    if (quote === "" && !isQuote) {
      commands.push(line.slice(start, index));
      start = index + 1;
    }
    if (sign === quote) quote = "";
    else if (quote === "" && isQuote) quote = sign;
  }
  return [...commands, line.slice(start)];
}

/** Whether a command calls an address and hands it something. */
export function isSending(command: string): boolean {
  return (calls.test(command) || /\bwget\b/i.test(command)) && sendsAny(command);
}

function sendsAny(command: string): boolean {
  return sends.test(command) || (calls.test(command) && (sendsByLetter.test(command) || fills.test(command)));
}

function takesIn(word: string, command: string): boolean {
  if (sendsAny(command)) return false;
  if (isRegistry(word)) return true;
  const before = command.slice(0, command.indexOf(word));
  const argument = /\S*$/.exec(before)?.[0].replace(/^["']/, "") ?? "";
  if (!fetches.test(before) || fills.test(command) || toldElsewhere.test(command)) return false;
  // What stands behind "=" is what the program is told, unless the option says where to fetch from.
  if (argument.includes("=") && !origins.test(argument)) return false;
  return !runs.test(before) || argument === "";
}

/** Of container images, by its own name. */
export function isRegistry(word: string): boolean {
  return /\.dkr\.ecr\.|^registry(-vpc|-intl)?\.[a-z0-9-]+\.(cr\.)?aliyuncs\.com/i.test(word);
}

/**
 * Addresses that are put together only when it runs: a state that calls what its input names, a command that sends to what a variable
 * stands for and nothing sets. Where they lead nobody can say before. A gap in a path is none: its host says where that is.
 */
import { isHost } from "./address.ts";
import { fetched } from "./command-output.ts";
import { letters } from "./harmless-word.ts";
import { isUnreadPlace } from "./place-expression.ts";
import { isSending, readingsOf } from "./pulled.ts";
import { scriptLines } from "./script-lines.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/**
 * Each such address once.
 *
 * @param parameters those of a state's calls that take a place of any region
 */
export function builtIn(text: Text, parameters: ReadonlySet<string>): readonly Word[] {
  const found = [...ofState(text, parameters), ...ofScript(text.text)];
  return [...new Map(found.map((one) => [one.word, one])).values()];
}

/** Of what a state hands to what it calls: an address by its key, or by how it begins, that the input gives or fills. */
function ofState({ steps, text }: Text, parameters: ReadonlySet<string>): readonly Word[] {
  const last = steps.at(-1) ?? "";
  const key = last.replace(/\.\$$/, "");
  const isBuilt = key !== last || /^\s*(\{%.*%\}|\$(\$?\.|Context\b).*)\s*$/s.test(text);
  if (!isBuilt || text === last) return [];
  if (parameters.has(letters(key)) && steps.some((step) => handsOver.test(step)))
    return [wordOf(text, `${key}=${text}`)];
  if (steps.some((step) => handsOver.test(step)) && isUnreadPlace(key, text)) return [wordOf(text, `${key}=${text}`)];
  if (!handsOver.test(steps.at(-2) ?? "")) return [];
  const isAddress = addressKeys.test(key) || /^(States\.Format\(|\{%)\s*["']\w+:\/\//.test(text);
  const [, host] = /:\/\/([^/?\s"']*(?:["'](?:\s*&)?)?)/.exec(text) ?? [];
  const isOpen = isAddress && (host === undefined || isOpenHost(host));
  return isOpen || openArn.test(text) ? [wordOf(text, `${key}=${text}`)] : [];
}

const handsOver = /^(parameters|arguments|serviceparams)$/i;
/** What a state of these calls over the network, whatever host or region that stands in. */
const addressKeys =
  /^(api_?)?(endpoint|url|uri)$|(queue|webhook|callback|target|endpoint|base)_?(url|uri)$|^host(name)?$/i;
const openArn = /\barn:[\w-]+:[\w-]+:(\{\}|["']\s*&)/;

/** A gap behind which no host of a cloud's own says its region, or a text that goes on before the host has ended. */
function isOpenHost(host: string): boolean {
  const [, behind] = /.*\{\}(.*)$/.exec(host) ?? [];
  return behind === undefined ? /&$/.test(host) : !cloud.test(behind);
}

/** A command that sends, and calls nothing but what a variable stands for, or a host without a scheme. */
function ofScript(text: string): readonly Word[] {
  if (!/\b(curl|wget)\b|invoke-/i.test(text)) return [];
  const isNamed = text.includes("://");
  return scriptLines(text).flatMap(({ text: line, context }) =>
    readingsOf(line)
      .filter(isSending)
      .flatMap((command) => calledBy(command, context, isNamed)),
  );
}

/** @param isNamedElsewhere whether an address stands in the script: where the command has none, what a function is called with is that */
function calledBy(command: string, context: string, isNamedElsewhere: boolean): readonly Word[] {
  const addresses = command.match(/\b(?:https?|ftps?|sftp|wss?):\/\/[^\s"'`<>|]+/gi) ?? [];
  const gapped = addresses.filter(
    (one) => isGap(/:\/\/(?:[^@/]*@)?([^/?#:]*)/.exec(one)?.[1] ?? "") && !cloud.test(one),
  );
  if (addresses.length > 0) return gapped.map((one) => wordOf(one, context));
  const stands = isNamedElsewhere ? /^(\$\{?[A-Za-z_]|\{fetched\}|\$\()/ : /^(\$\{?\w|\{fetched\}|\$\()/;
  const words = command.match(/\$\([^)]*\)|(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.flatMap((word, index): readonly Word[] => {
    const bare = word.replaceAll(/["']/g, "");
    if (takesValue.test(words[index - 1] ?? "")) return [];
    const [host = ""] = bare.split(/[/?:]/);
    if (isHost(host)) return [{ form: "host", word: host, called: true, line: context }];
    return isGap(bare) && stands.test(bare) ? [wordOf(bare, context)] : [];
  });
}

function isGap(text: string): boolean {
  return /\$\{?[\w(]|`|\{[^}]*,/.test(text) || text.includes(fetched);
}

/** A region of a cloud's own that the machine asks for. */
const cloud = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com)\b/i;
/** Options of curl and wget that are no switches. */
const takesValue =
  /^(-[a-zA-Z]*[AbcCdDeEFHKmoPrtTuUwxXyYzQ]|--(data[\w-]*|json|form[\w-]*|header|output|user|user-agent|request|upload-file|proxy|cert|key|cacert|max-time|connect-timeout|retry[\w-]*|write-out|config|cookie[\w-]*|resolve|referer|interface|url-query))$/;

function wordOf(word: string, line: string): Word {
  const short = word.trim().slice(0, 80);
  return { form: "built", word: short, line };
}

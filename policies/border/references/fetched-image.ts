/**
 * A folder of ours that a container is given, whose image comes from a registry by its own host: what that does with it nobody here
 * can read, so the registry's place is where the data is handed to. Who keeps images for everybody hands out what is public.
 */
import { isHost } from "./address.ts";
import { isOurs } from "./data-path.ts";
import { isRegistry, readingsOf } from "./pulled.ts";
import { scriptLines } from "./script-lines.ts";
import { argumentsOf, isOption } from "./shell-words.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** The host of each such registry, once. */
export function fetchedImages({ text }: Text): readonly Word[] {
  if (!runs.test(text)) return [];
  const commands = scriptLines(text)
    .flatMap(({ text: line }) => readingsOf(line))
    .filter((command) => runs.test(command));
  const hosts = commands.flatMap(argumentsOf).flatMap(registryOf);
  return [...new Set(hosts)].map((word) => ({ form: "host", word, called: true, line: `run ${word}` }));
}

const runs = /\b(docker|podman|nerdctl)\s(?:[^;|&]{0,200}\s)?(run|create)\s/;

/** Of a command's words: where the image comes from, if the command gives it a folder. */
function registryOf(words: readonly string[]): readonly string[] {
  const verb = words.findIndex((word) => /^(run|create)$/.test(word));
  if (verb < 0) return [];
  const rest = words.slice(verb + 1);
  const image = rest.findIndex((word, at) => !isOption(word) && !isValue(rest[at - 1] ?? ""));
  const [host = "", path] = (rest[image] ?? "").split(/\/(.*)/s);
  const isNamed = path !== undefined && isHost(host) && !isRegistry(host);
  return isNamed && rest.slice(0, image).some((word, at) => isFolder(word, rest[at - 1] ?? "")) ? [host] : [];
}

/** "-v", "--name": what stands behind is theirs, unless they are only switches or say it themselves. */
function isValue(option: string): boolean {
  return /^--?[a-zA-Z][\w-]*$/.test(option) && !switches.test(option);
}

const switches =
  /^(-[ditPq]+|--(detach|interactive|tty|rm|privileged|init|read-only|publish-all|oom-kill-disable|no-healthcheck|sig-proxy|quiet|replace))$/;

/** "-v /srv/people:/in", "--volume=/srv/people:/in", "--mount type=bind,source=/srv/people,target=/in" */
function isFolder(word: string, before: string): boolean {
  const stated = word.replace(/^(?:-v=?|--volume=|--mount=)/, "");
  if (stated === word && !/^(-v|--volume|--mount)$/.test(before)) return false;
  const [, bound] = /(?:^|,)(?:source|src)=([^,]+)/.exec(stated) ?? [];
  const folder = bound ?? stated.split(":")[0] ?? "";
  return isOurs(folder) && !ofMachine.test(folder);
}

/** What agents look into: sockets, logs, the kernel's own. */
const ofMachine = /^\/($|proc|sys|var\/(run|log|lib\/(docker|containers?))(\/|$))|\.sock$/;

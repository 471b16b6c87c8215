/**
 * A host that a command gives as a number in any writing that machines take for one (octal, hexadecimal, a single number), as
 * addresses of URLs have them: https://url.spec.whatwg.org/#concept-ipv4-parser.
 */
import { commandsOf } from "./pulled.ts";

/** As they stand in the line; four plain numbers are read wherever they stand. */
export function numberHosts(line: string): readonly string[] {
  if (!/\d{5}|0x|\b0\d/i.test(line)) return [];
  const devices = [...line.matchAll(/\/dev\/(?:tcp|udp)\/([\w.]+)\//g)].map(([, host = ""]) => host);
  const commands = commandsOf(line);
  const connected = commands.filter((one) => connects.test(one)).flatMap((one) => one.split(/[\s"'=:,@()]+/));
  const opened = commands
    .filter((one) => opens.test(one))
    .flatMap((one) => [...one.matchAll(hostOption)].map(([, host = ""]) => host));
  return [...new Set([...devices, ...connected, ...opened])].filter(isNumber);
}

const connects = /(?:^|[\s/(])(nc|ncat|netcat|nc\.\w+|socat|telnet)\s/;
const opens = /(?:^|[\s/(])(psql|pg_restore|mysql|mariadb|mongo(sh|restore)?|redis-cli)\s/;
const hostOption = /\s(?:-h\s?|--host[=\s])["']?(\w[\w.]*)/g;

/** No port, and no option's count. */
function isNumber(word: string): boolean {
  const parts = word.split(".");
  if (parts.length > 4 || !parts.every((part) => /^(0x[0-9a-f]*|\d+)$/i.test(part))) return false;
  if (parts.length === 1 && Number(word) <= lastPort) return false;
  return URL.canParse(`http://${word}`);
}

const lastPort = 65_535;

/** What in one line names a place, wherever in it: each pattern of a name is tried only where a cheaper sign of it stands. */
import { type Address, addressesOf, isHost } from "./address.ts";
import { addressesInDigits } from "./address-in-digits.ts";
import { numberHosts } from "./number-host.ts";
import { commandsOf } from "./pulled.ts";

export interface WordInLine {
  /** name: a whole text that can be what a resource is called. remote: what a program's own settings know by that name. built: an address that is put together only when it runs. */
  readonly form: "arn" | "region" | "name" | "remote" | "built" | Address["form"];
  /** As it stands there. */
  readonly word: string;
  /** A host that a scheme, a port or a key stands by is called; one without can be the name of a service. So is a region that a key says. */
  readonly called?: boolean;
  /** What a region is called by. */
  readonly option?: string;
  readonly bucket?: string;
}

/** As they stand, a host without a scheme, port or key beside it among them. */
export function wordsInLine(line: string): readonly WordInLine[] {
  const hasArn = /arn:|acs:/i.test(line);
  const besidesArns = hasArn ? line.replaceAll(arn, " ") : line;
  // Each pattern is tried only where a cheaper sign of it stands: most lines have none.
  const all = (sign: RegExp, pattern: RegExp, text = line): readonly RegExpExecArray[] =>
    sign.test(text) ? [...text.matchAll(pattern)] : [];
  const called = [
    ...all(/[a-z]:\d\d/i, portedHost).map(([word]) => word),
    ...all(/\d\.\d+\.\d+\.\d+:\d/, portedNumber).map(([word]) => word),
    ...all(/\/dev\/(tcp|udp)/, device).map(([, host = ""]) => host),
    ...commandsIn(line).flatMap((command) => [...command.matchAll(argument)].map(([, host = ""]) => host)),
    ...all(/@/, login).map(([, host = ""]) => host),
    ...all(/\.\w/, hostOption).map(([, host = ""]) => host),
  ];
  return [
    ...(hasArn ? [...line.matchAll(arn)].map(([word]): WordInLine => ({ form: "arn", word })) : []),
    ...all(/:\/\//, url).flatMap(([, scheme = "", rest = ""]) =>
      addressesOf(scheme.toLowerCase(), rest).map((one): WordInLine => ({ ...one, called: true })),
    ),
    ...[...addressesInDigits(line), ...numberHosts(line)].map(
      (word): WordInLine => ({ form: "host", word, called: true }),
    ),
    ...called.filter(isHost).map((word): WordInLine => ({ form: "host", word, called: true })),
    ...all(/\.(com|eu|aws|run)/i, cloudHost, besidesUrls(besidesArns)).map(
      ([word, port]): WordInLine => ({ form: "host", word, called: port !== undefined }),
    ),
    ...all(/bucket/i, bucketOption).flatMap(([, word = ""]): readonly WordInLine[] =>
      isSetting(word) ? [] : [{ form: "bucket", word }],
    ),
    ...all(/[a-z]\d?-[a-z]/i, region, besidesArns).map(
      ({ index, 1: word = "" }): WordInLine => ({
        form: "region",
        word,
        option: /([\w.-]+)\W*$/.exec(besidesArns.slice(Math.max(0, index - 64), index))?.[1] ?? "",
      }),
    ),
  ];
}

const arn = /\b(?:arn:[a-z0-9-]+|acs):[a-z0-9-]+:[a-z0-9*-]*:[0-9*]*:[^\s"'`,;)\]}>|\\]+/gi;
const url = /([a-z][a-z0-9+.]{0,30}):\/{2}([^\s"'`<>|^{}]+)/gi;
const cloudHost =
  /(?<![\w*]|[\w*][.-])[a-z0-9*_][a-z0-9*_-]*\.(?:[a-z0-9*_-]+\.)*(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|aliyuncs\.com|api\.aws|on\.aws|amazoncognito\.com|elasticbeanstalk\.com|awsapprunner\.com|fcapp\.run|alicloudapi\.com)(?![\w.-]*[a-z0-9])(:\d+)?/gi;
const portedHost = /(?<![\w./]|[\w.]-)[a-z0-9_][a-z0-9_-]*\.(?:[a-z0-9_-]+\.)*[a-z]{2,}:\d{2,5}(?!\d)/gi;
/** Programs that call whatever host or number stands among their arguments. */
const connects =
  /\b(psql|pg_dump(all)?|pg_restore|createdb|mysql(dump|sh|import)?|mariadb(-dump)?|mongo(sh|dump|export|import|restore)?|redis-cli|cqlsh|sqlplus|sqlcmd|clickhouse-client|influx|ssh|autossh|scp|sftp|rsync|ftp|lftp|ncftpput|smbclient|tftp|nc|ncat|netcat|socat|telnet|mount(\.\w+)?|mail|mailx|mutt|swaks|sendmail|kcat|kafkacat|mosquitto_pub|snmptrap|logger|ldapmodify|rclone|https?(?=\s+(?:--?[\w-]+\s+)*(?:POST|PUT|PATCH)\s)|(docker|podman|nerdctl|buildah|helm|oras|crane)\s+push)\s/;
const argument = /(?<=^|[\s"'=@(,]|(?<!:)\/\/)((?:[a-z0-9_-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?=$|[\s"'):;,/])/gi;
const device = /\/dev\/(?:tcp|udp)\/([\w.-]+)\//g;
const portedNumber = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}:\d{2,5}(?!\d)/g;
const login = /[\w.-]@((?:[a-z0-9-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3}):(?!\d)/gi;
const option = String.raw`["']?(?:\s*(?:=>|:=|[=:])\s*|\s+)["']?`;
const hostOption = new RegExp(
  String.raw`(?:hosts?|endpoints?|servers?|addr|address|uris?|urls?|dsn|brokers?|sites?|sink|suffix|upstream|domain|collector|proxy|dest|destination|target)${option}((?:[a-z0-9_-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.-])`,
  "gi",
);
const bucketOption = new RegExp(
  String.raw`bucket(?:s|[_.-]?names?)?${option}([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?![\w/:.$-])`,
  "gi",
);
/** A code of a region between spaces, quotes or the like; zones are read as their region. */
const region =
  /(?<=^|[\s"'=:,;([{|&>])((?:oss-)?(?:[a-z]{2,3}|[a-z]{3,5}\d)-[a-z0-9-]*[a-z0-9])(?=$|[\s"',;)\]}|&<:])/gi;

/** Whether a program of the line calls what the word names, whatever that is known for. */
export function isConnectedTo(word: string, line: string): boolean {
  return commandsIn(line).some((command) => command.includes(word));
}

function commandsIn(line: string): readonly string[] {
  return connects.test(line) ? commandsOf(line).filter((command) => connects.test(command)) : [];
}

/** Whom a URL calls is read of itself; its path, and one whose host has a gap, can name others. */
function besidesUrls(line: string): string {
  return line.replaceAll(url, (whole, scheme: string, rest: string) =>
    addressesOf(scheme.toLowerCase(), rest).length === 0 ? whole : ` ${rest.replace(/^[^/?#\\;()]*/, "")}`,
  );
}

/** A switch, or a number as the buckets of a histogram have them; as long as the id of an account it can be a name. */
function isSetting(word: string): boolean {
  return /^(true|false|null|none|default|enabled|disabled|\d{1,9}|\d+\.\d+)$/.test(word);
}

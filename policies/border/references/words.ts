/** What in one text names a place: ARNs, addresses, buckets, regions, and whole names. */
import { type Address, addressesOf, isHost, isPlainlyHost } from "./address.ts";
import { addressesInDigits } from "./address-in-digits.ts";
import { commandsOf } from "./pulled.ts";
import type { Text } from "./text.ts";

export interface Word {
  /** name: a whole text that can be what a resource is called. remote: what a program's own settings know by that name. */
  readonly form: "arn" | "region" | "name" | "remote" | Address["form"];
  /** As it stands there. */
  readonly word: string;
  /** The line it stands in. */
  readonly line: string;
  /** A host that a scheme, a port or a key stands by is called; one without can be the name of a service. */
  readonly called?: boolean;
  /** What a region is called by. */
  readonly option?: string;
  readonly bucket?: string;
}

type Found = Omit<Word, "line">;

/** Nothing of a text without any of these names a place; what a single word is, its key can say. */
const speaks = /arn:|acs:|:\/\/|@|bucket|[a-z]\d?-[a-z]|[a-z0-9]\.[a-z0-9]|[0-9a-f]:[0-9a-f]{0,4}:|^\S+$/i;

/** All words of a text, each once in a line: what becomes of it in one line, another can't tell. */
export function wordsOf({ key, text }: Text): readonly Word[] {
  const whole = text.trim();
  if (whole.length < 3 || !speaks.test(whole)) return [];
  const items = /\s/.test(whole) ? [] : whole.split(",");
  const lines = items.length > 0 ? items.map((item) => `${key}=${item}`) : linesOf(whole);
  const found = [
    // What makes a word harmless, or not, can stand anywhere in its line.
    ...lines.flatMap((line) =>
      windowsOf(line).flatMap((window) => ofLine(window).map((one): Word => ({ ...one, line }))),
    ),
    ...(key === ""
      ? []
      : items.flatMap((item) => ofWhole(item, key).map((one): Word => ({ ...one, line: `${key}=${item}` })))),
  ];
  return [
    ...new Map(found.toReversed().map((one) => [`${one.form} ${one.word} ${one.line}`, one])).values(),
  ].toReversed();
}

/** A very long line in pieces that overlap by more than any name is long: patterns over the whole would take minutes. */
function windowsOf(line: string): readonly string[] {
  if (line.length <= longest) return [line];
  const starts = Array.from(
    { length: Math.ceil(line.length / (longest - overlap)) },
    (_, index) => index * (longest - overlap),
  );
  return starts.map((start) => line.slice(blankBefore(line, start), blankBefore(line, start + longest)));
}

/** Half a name is another one: pieces begin and end between words, where there are any. */
function blankBefore(line: string, at: number): number {
  const blank = line.lastIndexOf(" ", at);
  return at < line.length && blank > Math.max(0, at - overlap) ? blank : at;
}

const longest = 4_000;
const overlap = 600;

/** Without comments; a line that goes on counts as one. */
export function linesOf(text: string): readonly string[] {
  if (!text.includes("\n")) return [text];
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .filter((line) => !/^\s*(#|\/\/|;|--\s)/.test(line));
}

const arn = /\b(?:arn:[a-z0-9-]+|acs):[a-z0-9-]+:[a-z0-9*-]*:[0-9*]*:[^\s"'`,;)\]}>|\\]+/gi;
const url = /\b([a-z][a-z0-9+.]*):\/{2}([^\s"'`<>|^{}]+)/gi;
const cloudHost =
  /(?<![\w*]|[\w*][.-])[a-z0-9*_][a-z0-9*_-]*\.(?:[a-z0-9*_-]+\.)*(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|aliyuncs\.com|api\.aws|on\.aws|amazoncognito\.com|elasticbeanstalk\.com|awsapprunner\.com|fcapp\.run|alicloudapi\.com)(?![\w.-]*[a-z0-9])(:\d+)?/gi;
const portedHost = /(?<![\w./]|[\w.]-)[a-z0-9_][a-z0-9_-]*\.(?:[a-z0-9_-]+\.)*[a-z]{2,}:\d{2,5}(?!\d)/gi;
/** Programs that call whatever host or number stands among their arguments. */
const connects =
  /\b(psql|pg_dump(all)?|pg_restore|createdb|mysql(dump|sh|import)?|mariadb(-dump)?|mongo(sh|dump|export)?|redis-cli|cqlsh|sqlplus|sqlcmd|clickhouse-client|influx|ssh|autossh|scp|sftp|rsync|ftp|lftp|tftp|nc|ncat|netcat|socat|telnet|mount(\.\w+)?|mail|mailx|mutt|swaks|sendmail|kcat|kafkacat|mosquitto_pub|snmptrap|logger|ldapmodify|rclone)\s/;
const argument = /(?<=^|[\s"'=@(,]|(?<!:)\/\/)((?:[a-z0-9_-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?=$|[\s"'):;,/])/gi;
const device = /\/dev\/(?:tcp|udp)\/([\w.-]+)\//g;
const portedNumber = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}:\d{2,5}(?!\d)/g;
const login = /[\w.-]+@((?:[a-z0-9-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3}):(?!\d)/gi;
const option = String.raw`["']?(?:\s*(?:=>|:=|[=:])\s*|\s+)["']?`;
const hostOption = new RegExp(
  String.raw`(?<![\w-])[\w.-]*(?:hosts?|endpoints?|servers?|addr|address|uris?|urls?|dsn|brokers?|sites?|sink|suffix|upstream|domain|collector|proxy|dest|destination|target)${option}((?:[a-z0-9_-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.-])`,
  "gi",
);
const bucketOption = new RegExp(
  String.raw`(?<![\w-])[\w.-]*bucket(?:s|[_.-]?names?)?${option}([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?![\w/:.$-])`,
  "gi",
);
/** A code of a region between spaces, quotes or the like; zones are read as their region. */
const region =
  /(?<=^|[\s"'=:,;([{|&>])((?:oss-)?(?:[a-z]{2,3}|[a-z]{3,5}\d)-[a-z0-9-]*[a-z0-9])(?=$|[\s"',;)\]}|&<:])/gi;

function ofLine(line: string): readonly Found[] {
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
    ...(hasArn ? [...line.matchAll(arn)].map(([word]): Found => ({ form: "arn", word })) : []),
    ...all(/:\/\//, url).flatMap(([, scheme = "", rest = ""]) =>
      addressesOf(scheme.toLowerCase(), rest).map((one): Found => ({ ...one, called: true })),
    ),
    ...addressesInDigits(line).map((word): Found => ({ form: "host", word, called: true })),
    ...called.filter(isHost).map((word): Found => ({ form: "host", word, called: true })),
    ...all(/\.(com|eu|aws|run)/i, cloudHost, besidesUrls(besidesArns)).map(
      ([word, port]): Found => ({ form: "host", word, called: port !== undefined }),
    ),
    ...all(/bucket/i, bucketOption).flatMap(([, word = ""]): readonly Found[] =>
      isSetting(word) ? [] : [{ form: "bucket", word }],
    ),
    ...all(/[a-z]\d?-[a-z]/i, region, besidesArns).map(
      ({ index, 1: word = "" }): Found => ({
        form: "region",
        word,
        option: /([\w.-]+)\W*$/.exec(besidesArns.slice(Math.max(0, index - 64), index))?.[1] ?? "",
      }),
    ),
  ];
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

/** What a whole text is by itself. A number of four parts is an address, unless its key says that it counts releases. */
function ofWhole(word: string, key: string): readonly Found[] {
  if (/^\d{1,3}(\.\d{1,3}){3}(:\d{2,5})?$/.test(word))
    return /version|release|build/i.test(key) ? [] : [{ form: "host", word, called: true }];
  if (!/^[\w.:/-]{4,}$/.test(word) || /^[\d.:]+$/.test(word)) return [];
  return [...(isPlainlyHost(word) ? [{ form: "host", word, called: true } as const] : []), { form: "name", word }];
}

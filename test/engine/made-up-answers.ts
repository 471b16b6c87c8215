/** What a cloud would answer to the functions programs ask in preview, made up. A function not listed is an error. */
import { accounts } from "./made-up-cloud.ts";

type Answer = (args: Readonly<Record<string, unknown>>, region: string) => Record<string, unknown>;

/** The answer to a function such as "aws:index/getRegion:getRegion"; throws a sentence where none is listed. */
export function answer(
  token: string,
  args: Readonly<Record<string, unknown>>,
  region: string,
): Record<string, unknown> {
  const known = answers[token];
  if (!known)
    throw new Error(`The stand-in provider has no answer for ${token}; add it to test/engine/made-up-answers.ts.`);
  return { id: token, ...known(args, typeof args.region === "string" ? args.region : region) };
}

const answers: Readonly<Record<string, Answer>> = {
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({
    accountId: accounts.aws,
    arn: `arn:aws:iam::${accounts.aws}:user/tester`,
    userId: "AIDATESTER",
  }),
  "aws:index/getPartition:getPartition": (_args, region) => ({
    partition: region.startsWith("cn-") ? "aws-cn" : "aws",
    dnsSuffix: region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com",
    reverseDnsPrefix: region.startsWith("cn-") ? "cn.com.amazonaws" : "com.amazonaws",
  }),
  "aws:index/getRegion:getRegion": (_args, region) => ({
    region,
    name: region,
    description: region,
    endpoint: `ec2.${region}.amazonaws.com`,
  }),
  "aws:index/getAvailabilityZones:getAvailabilityZones": (_args, region) => ({
    names: ["a", "b", "c"].map((letter) => `${region}${letter}`),
    zoneIds: ["az1", "az2", "az3"],
    groupNames: [region],
  }),
  "aws:iam/getPolicyDocument:getPolicyDocument": ({ statements }) => {
    const json = JSON.stringify({
      Version: "2012-10-17",
      Statement: (Array.isArray(statements) ? statements : []).map(statementOf),
    });
    return { json, minifiedJson: json };
  },
  "alicloud:index/getAccount:getAccount": () => ({ id: accounts.alicloud }),
  "alicloud:index/getCallerIdentity:getCallerIdentity": () => ({
    accountId: accounts.alicloud,
    arn: `acs:ram::${accounts.alicloud}:user/tester`,
    identityType: "RAMUser",
  }),
  "alicloud:index/getRegions:getRegions": (_args, region) => ({
    ids: [region],
    regions: [{ id: region, regionId: region, localName: region, regionEndpoint: `ecs.${region}.aliyuncs.com` }],
  }),
  "alicloud:index/getZones:getZones": (_args, region) => {
    const ids = ["a", "b", "c"].map((letter) => (/\d$/.test(region) ? `${region}${letter}` : `${region}-${letter}`));
    return { ids, zones: ids.map((id) => ({ id, localName: id })) };
  },
  "alicloud:ecs/getImages:getImages": () => {
    const id = "aliyun_4_x64_20G_alibase_20260101.vhd";
    return { ids: [id], images: [{ id, imageId: id, imageOwnerAlias: "system", name: id, status: "Available" }] };
  },
  "alicloud:cs/getKubernetesVersion:getKubernetesVersion": () => ({
    metadatas: [{ version: "1.34.1-aliyun.1", runtimes: [{ name: "containerd", version: "2.1.3" }] }],
  }),
};

interface Statement {
  readonly [key: string]: unknown;
  readonly principals?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
  readonly conditions?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}

/** As the data source writes it: an effect, and lists under capital names. */
function statementOf({ sid, effect, actions, resources, principals, conditions }: Statement): Record<string, unknown> {
  const named = principals?.map(({ type, identifiers }) => [type, identifiers] as const) ?? [];
  const anybody = named.some(([type, names]) => type === "*" || (type === "AWS" && names.includes("*")));
  const tests = Map.groupBy(conditions ?? [], ({ test }) => test);
  const condition = [...tests].map(([test, same]) => [
    test,
    Object.fromEntries(same.map((one) => [one.variable, one.values])),
  ]);
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect ?? "Allow",
    ...(actions === undefined ? {} : { Action: actions }),
    ...(resources === undefined ? {} : { Resource: resources }),
    ...(named.length === 0 ? {} : { Principal: anybody ? "*" : Object.fromEntries(named) }),
    ...(condition.length === 0 ? {} : { Condition: Object.fromEntries(condition) }),
  };
}

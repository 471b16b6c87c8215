/** Staging beside production: two stacks in one account and region share no name, and no setting an account has once. */
import { expect, it } from "vitest";
import { PrivateCloud } from "../../../components/private-cloud.ts";
import { configOf } from "../../stacks/stack-file.ts";
import { record } from "../recorder.ts";

/** Inputs that name a thing in its account and region, or in the world. */
const names = ["name", "identifier", "bucket", "roleName"];
/** Of which an account has one per region: a second stack would change the first one's. */
const once = [
  ...[
    "aws:ebs/encryptionByDefault",
    "aws:ebs/defaultKmsKey",
    "aws:s3/accountPublicAccessBlock",
    "aws:guardduty/detector",
  ],
  ...["aws:cfg/recorder", "aws:iam/accountPasswordPolicy", "aws:iam/serviceLinkedRole", "aws:ssm/serviceSetting"],
];
const answers = {
  "aws:index/getPartition:getPartition": { partition: "aws", dnsSuffix: "amazonaws.com" },
  "aws:index/getRegion:getRegion": { region: "eu-central-1" },
  "aws:index/getCallerIdentity:getCallerIdentity": { accountId: "111122223333" },
};

async function stackCalled(stack: string) {
  const { residency, ...config } = configOf("frankfurt");
  const named = JSON.parse(JSON.stringify(config).replaceAll("-frankfurt-", `-${stack}-`));
  const program = async () => void (await PrivateCloud.of(stack, { ...named, residency: { ...residency, stack } }));
  return (await record(program, { answers, preview: true })).resources.filter(({ custom }) => custom);
}

it("share no name and make nothing an account has once", async () => {
  const given = (made: Awaited<ReturnType<typeof stackCalled>>) =>
    made.flatMap(({ type, inputs }) =>
      names.flatMap((key) => (typeof inputs[key] === "string" ? [`${type} ${inputs[key]}`] : [])),
    );
  const production = await stackCalled("berlin");
  const staging = given(await stackCalled("bonn"));
  expect(staging.length).toBeGreaterThan(40);
  // What a log metric filter counts under is no name of a thing.
  expect(staging.filter((name) => given(production).includes(name))).toEqual([]);
  expect(production.filter(({ type }) => once.some((only) => type.startsWith(`${only}:`)))).toEqual([]);
});

it("has room for what makes roles and groups of nodes unique behind the longest stack's name", async () => {
  const longest = "a".repeat(32);
  const made = await stackCalled(longest);
  const unique = 8;
  for (const { type, name } of made) {
    if (type === "aws:iam/role:Role") expect(name.length + unique, name).toBeLessThanOrEqual(64);
    if (type === "aws:eks/nodeGroup:NodeGroup") expect(name.length + unique, name).toBeLessThanOrEqual(63);
  }
});

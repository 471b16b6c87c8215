/** A region of the environment counts as the providers read it, and the preview says that it is the machine's. */
import { afterEach, expect, test, vi } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { program } from "./program.ts";

afterEach(() => void vi.unstubAllEnvs());

const aws = `const aws = require("@pulumi/aws");
const own = (args) => ({ provider: new aws.Provider("own", args) });
const people = (options) => new aws.s3.Bucket("people", {}, options);
`;
const alicloud = `const alicloud = require("@pulumi/alicloud");
const own = (args) => ({ provider: new alicloud.Provider("own", args) });
const people = (options) => new alicloud.oss.Bucket("people", {}, options);
`;
const config = "config:\n  aws:region: eu-central-1\n  alicloud:region: cn-hangzhou\n";

test.each<
  [what: string, code: string, environment: Record<string, string>, region: string | null, says: string | undefined]
>([
  [
    "a provider of AWS's without one",
    `${aws}people(own({}))`,
    { AWS_DEFAULT_REGION: "eu-west-1" },
    "eu-west-1",
    "AWS_DEFAULT_REGION is eu-west-1",
  ],
  [
    "one that states its own",
    `${aws}people(own({ region: "eu-west-1" }))`,
    { AWS_REGION: "eu-west-1" },
    "eu-west-1",
    undefined,
  ],
  ["the default one, told by the config", `${aws}people({})`, { AWS_REGION: "us-east-1" }, "eu-central-1", undefined],
  ["no variable at all", `${aws}people(own({}))`, {}, null, undefined],
  [
    "a provider of Alibaba Cloud's, by its SDK",
    `${alicloud}people(own({}))`,
    { ALICLOUD_REGION: "cn-beijing" },
    "cn-beijing",
    "ALICLOUD_REGION is cn-beijing",
  ],
  [
    "and by the provider alone",
    `${alicloud}people(own({}))`,
    { ALIBABA_CLOUD_REGION: "cn-beijing" },
    "cn-beijing",
    "ALIBABA_CLOUD_REGION is cn-beijing",
  ],
])("%s", async (_, code, environment, region, says) => {
  for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION", "ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"])
    vi.stubEnv(variable, environment[variable]);
  const cwd = program({ "index.js": code, "Pulumi.dev.yaml": config });
  const { stacks } = await previewProgram({ cwd, stacks: [], day: "2026-06-01" });
  expect(stacks[0]?.error).toBeUndefined();
  expect(stacks[0]?.resources.find(({ name }) => name === "people")?.region ?? null).toBe(region);
  expect(stacks[0]?.notes.filter((note) => note.includes("_REGION is "))).toEqual(
    says === undefined ? [] : [expect.stringContaining(says)],
  );
});

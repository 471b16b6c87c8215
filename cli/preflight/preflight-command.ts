/** `landlocked preflight`: lists what an account needs for one stack, checks what it can, and says by its exit code what is missing. */
import type { Cloud } from "@landlocked/policies/places";
import { maskedIn } from "@landlocked/policies/replay";
import { print, printJson, visibleIn } from "../render/print.ts";
import { wantsColor } from "../render/wants-color.ts";
import type { AccountChecks } from "./account-checks.ts";
import { accountNeeds } from "./account-needs.ts";
import { checkNeeds } from "./check-needs.ts";
import { readNeeds } from "./read-needs.ts";
import { renderPreflight } from "./render-preflight.ts";
import { stackAsked } from "./stack-asked.ts";

export interface PreflightOptions {
  readonly cwd: string;
  /** Seconds. */
  readonly timeout: number;
  readonly offline?: true;
  readonly json?: true;
  readonly color: boolean;
}

/** Returns the exit code. Throws InputError or DataFileError where the stack can't be read or its program fails. */
export async function preflight(stack: string, options: PreflightOptions): Promise<number> {
  const { cloud, secrets, ...asked } = await stackAsked(stack, options);
  const needs = accountNeeds(asked, readNeeds()[cloud]);
  const checks = options.offline ? "not asked: --offline" : await checksOf(cloud, asked.region);
  const checked = await checkNeeds(needs, checks);
  // The name of a bucket can be a secret of the program's.
  const result = maskedIn({ version: 1, stack, cloud, region: asked.region, needs: checked }, secrets);
  const { stdout } = process;
  const page = { width: stdout.isTTY ? stdout.columns : Infinity, color: options.color && wantsColor() };
  if (options.json) printJson(result);
  else print(renderPreflight(visibleIn(result), page));
  return checked.some(({ finding }) => finding.state === "missing") ? 1 : 0;
}

/** The variables by which each SDK finds credentials. */
const credentials: Readonly<Record<Cloud, readonly string[]>> = {
  aws: ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"],
  alicloud: ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY"],
};

/** Why none, where none can be made. */
async function checksOf(cloud: Cloud, region: string): Promise<AccountChecks | string> {
  const names = credentials[cloud];
  if (names.every((name) => !process.env[name])) return `no credentials in the environment (${names.join(", ")})`;
  // A server that stands in for the cloud, as AWS's SDKs name one; never set by who asks a cloud.
  const endpoint = process.env.LANDLOCKED_CLOUD_ENDPOINT;
  if (cloud === "aws") return (await import("./aws-checks.ts")).awsChecks(region, endpoint);
  return (await import("./alicloud-checks.ts")).alicloudChecks(region, endpoint);
}

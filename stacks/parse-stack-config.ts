/** Makes a stack file's keys into what the stack deploys, or says everything that is wrong with them at once. */

import type { Compute, PrivateCloudArgs } from "@landlocked/components/private-cloud-args";
import {
  decodeConfig,
  describeProblems,
  namespace,
  type StackConfig,
  stackConfigSchema,
} from "@landlocked/policies/config";
import { DataFileError } from "@landlocked/policies/errors";
import { type Law, territoryOf } from "@landlocked/policies/laws";
import type { Regions } from "@landlocked/policies/places";
import type { z } from "zod";
import { bucketName } from "./bucket-name.ts";
import { checkStack } from "./check-stack.ts";
import { type PlacedRegion, placeStack, zoneName } from "./place-stack.ts";

/** What the stack deploys. */
export interface StackArgs extends PrivateCloudArgs {
  readonly environment: StackConfig["environment"];
  /** Whether resources must lie in exactly this region, not only in its territory. */
  readonly pinned: boolean;
}

/**
 * @param stack name of the stack: "frankfurt" for stacks/Pulumi.frankfurt.yaml
 * @param config the stack's configuration as Pulumi hands it over: "landlocked:region" to text, with lists and maps as
 *   JSON; keys of other namespaces are not looked at
 * @throws DataFileError with one sentence a line for each problem
 */
export function parseStackConfig(
  stack: string,
  config: Readonly<Record<string, string>>,
  regions: Regions,
  laws: readonly Law[],
): StackArgs {
  refuseStackName(stack);
  const values = decodeConfig(config);
  const result = stackConfigSchema.safeParse(values);
  const sound = result.success ? result.data : soundPart(values, result.error.issues);
  const placed =
    sound.cloud && sound.region ? placeStack(sound.cloud, sound.region, sound.country, regions) : undefined;
  const disagreements = [
    ...(placed && "problem" in placed ? [{ path: ["region"], message: placed.problem }] : []),
    ...checkStack(stack, sound, laws),
  ];
  if (result.success && placed && "region" in placed && disagreements.length === 0) {
    return resolve(stack, result.data, placed.region, laws);
  }
  const issues = [
    ...(result.error?.issues ?? []),
    ...disagreements.map(({ path, message }) => ({ code: "custom" as const, path: [...path], message })),
  ];
  const problems = describeProblems(stackConfigSchema, values, issues, `${namespace}:`);
  throw new DataFileError(problems.map(({ sentence }) => `stacks/Pulumi.${stack}.yaml: ${sentence}`));
}

function refuseStackName(stack: string): void {
  // Databases of AWS begin with a letter; its roles have 64 characters, of which the part and what makes it unique take up to 29.
  if (/^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(stack)) return;
  const allowed =
    'allowed are up to 32 lower-case letters, digits and single "-", beginning with a letter, since buckets, keys and databases are named after it';
  throw new DataFileError(`stacks/Pulumi.${stack}.yaml: the stack is named "${stack}"; ${allowed}.`);
}

/** The keys that are right on their own, so that what they disagree on is told in the same run. */
function soundPart(values: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): Partial<StackConfig> {
  const broken = new Set(issues.map((issue) => issue.path[0]));
  const kept = Object.entries(values).filter(([key]) => key in stackConfigSchema.shape && !broken.has(key));
  const result = stackConfigSchema.partial().safeParse(Object.fromEntries(kept));
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([key]) => !broken.has(key)));
}

function resolve(stack: string, file: StackConfig, region: PlacedRegion, laws: readonly Law[]): StackArgs {
  const { dataClass, owner, bucketPrefix } = file;
  const territory = territoryOf(region.country, laws);
  return {
    environment: file.environment,
    pinned: file.pinned,
    cloud: file.cloud,
    region: region.code,
    residency: { zone: territory, dataClass, subjects: file.subjects ?? [territory], owner, stack },
    network: {
      cidr: file.cidr,
      zones: file.zones.map((letter) => zoneName(region.code, letter)),
      internetGateway: file.internetGateway,
    },
    objectStores: file.objectStores.map(({ class: own, ...store }) => {
      return { ...store, bucketName: bucketName(bucketPrefix, stack, store.name), dataClass: own ?? dataClass };
    }),
    databases: file.databases.map(({ class: own, ...database }) => ({ ...database, dataClass: own ?? dataClass })),
    compute: computeOf(file),
    audit: {
      name: file.auditName,
      bucketName: bucketName(bucketPrefix, stack, file.auditName),
      retentionDays: file.auditRetentionDays,
      lockMode: file.auditLock ?? (file.environment === "production" ? "compliance" : "governance"),
    },
    accounts: file.accounts,
    deletionProtection: file.deletionProtection,
    key: file.key,
    keyDeletionDays: file.keyDeletionDays,
    logRetentionDays: file.logRetentionDays,
  };
}

function computeOf({ compute }: StackConfig): Compute | undefined {
  if (compute?.kubernetes) return { kind: "kubernetes", ...compute.kubernetes };
  if (compute?.machines) return { kind: "machines", ...compute.machines };
  return undefined;
}

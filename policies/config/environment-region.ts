/** Which environment variables give a provider its region where neither the program nor the stack's config states one. */
import type { Cloud } from "../border/terms/place.ts";

/**
 * In the order in which they are read: AWS's by its SDK for Pulumi (Provider.region: AWS_REGION, AWS_DEFAULT_REGION), Alibaba
 * Cloud's by its provider (MultiEnvDefaultFunc of `region` in terraform-provider-alicloud, alicloud/provider.go).
 */
const regionVariables: Readonly<Record<Cloud, readonly string[]>> = {
  aws: ["AWS_REGION", "AWS_DEFAULT_REGION"],
  alicloud: ["ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"],
};

/** The variable that counts, with what it says. */
export interface EnvironmentRegion {
  readonly variable: string;
  readonly region: string;
}

/** By cloud; a cloud of which no variable is set has none. */
export function environmentRegions(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<Cloud, EnvironmentRegion>>> {
  const set = Object.entries(regionVariables).flatMap(([cloud, variables]) => {
    const variable = variables.find((one) => environment[one] !== undefined && environment[one] !== "");
    return variable === undefined ? [] : [[cloud, { variable, region: environment[variable] }] as const];
  });
  return Object.fromEntries(set);
}

/** Where a component's resources stand, asked of its provider: policies need it, and a partition is never hard-coded. */
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

export interface ComponentPlace {
  /** "aws", "aws-cn", "aws-eusc", ... */
  readonly partition: pulumi.Output<string>;
  /** "amazonaws.com", "amazonaws.com.cn", ... */
  readonly dnsSuffix: pulumi.Output<string>;
  /** Region code. */
  readonly region: pulumi.Output<string>;
  /** Twelve digits. */
  readonly accountId: pulumi.Output<string>;
}

/** The place of a component, known in preview. */
export function componentPlace(component: pulumi.ComponentResource, name: string): ComponentPlace {
  requireProvider(component, name);
  const { partition, dnsSuffix } = aws.getPartitionOutput({}, { parent: component });
  const { region } = aws.getRegionOutput({}, { parent: component });
  const { accountId } = aws.getCallerIdentityOutput({}, { parent: component });
  return { partition, dnsSuffix, region, accountId };
}

/** @throws if a component was given no AWS provider: the default one is of whichever region a machine happens to prefer */
export function requireProvider(component: pulumi.ComponentResource, name: string): void {
  if (component.getProvider("aws:index/provider:Provider")) return;
  throw new Error(`${name} was given no AWS provider; pass its stack's own as \`providers: [provider]\`.`);
}

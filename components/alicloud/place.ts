/** Where a component's resources stand, asked of its provider: Alibaba Cloud has no region on a resource itself. */
import * as alicloud from "@pulumi/alicloud";
import type * as pulumi from "@pulumi/pulumi";

export interface ComponentPlace {
  /** Region code, as the stack's provider was given it. */
  readonly region: pulumi.Output<string>;
  /** 16 digits. */
  readonly accountId: pulumi.Output<string>;
}

/** The place of a component, known in preview. */
export function componentPlace(component: pulumi.ComponentResource, name: string): ComponentPlace {
  const region = requireProvider(component, name).region.apply((code) => {
    if (!code) throw new Error(`The provider given to ${name} has no region; name one like "cn-hangzhou".`);
    return code;
  });
  return { region, accountId: alicloud.getAccountOutput({ parent: component }).id };
}

/** @throws if a component was given no provider: the default one is of whichever region a machine happens to prefer */
export function requireProvider(component: pulumi.ComponentResource, name: string): alicloud.Provider {
  const provider = component.getProvider("alicloud:index/provider:Provider");
  if (alicloud.Provider.isInstance(provider)) return provider;
  throw new Error(`${name} was given no Alibaba Cloud provider; pass its stack's own as \`providers: [provider]\`.`);
}

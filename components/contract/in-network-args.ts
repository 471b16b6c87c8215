/** No part that is reached through the network is made outside of one. */
import type * as pulumi from "@pulumi/pulumi";
import type { KeepingArgs } from "./keeping-args.ts";
import type { PrivateNetwork } from "./private-network.ts";

/** What every part takes that is reached through the network. */
export interface InNetworkArgs extends KeepingArgs {
  /** In which it lies, or from which it is reached. */
  readonly network: PrivateNetwork;
  /** Where its alarms are told, as a log store gives it; absent, they are seen on the cloud's own pages only. */
  readonly alarmTopic?: pulumi.Output<string> | undefined;
}

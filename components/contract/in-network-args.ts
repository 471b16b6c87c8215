/** No part that is reached through the network is made outside of one. */
import type { KeepingArgs } from "./keeping-args.ts";
import type { PrivateNetwork } from "./private-network.ts";

/** What every part takes that is reached through the network. */
export interface InNetworkArgs extends KeepingArgs {
  /** In which it lies, or from which it is reached. */
  readonly network: PrivateNetwork;
}

/**
 * What lies in a region itself and tells by its ARN nothing of where data goes by it: a location is not the store, an
 * endpoint not the database, a destination not the host. Only the resource, or who lists it, knows.
 */
import type { Reference } from "../terms/entry.ts";
import type { Arn } from "./place-name.ts";

/** By service, how their resources begin: https://docs.aws.amazon.com/service-authorization/latest/reference/. */
const descriptors: Readonly<Record<string, RegExp>> = {
  appflow: /^(connectorprofile|flow)\//,
  datasync: /^location\//,
  dms: /^(data-provider|endpoint):/,
  events: /^(api-destination|endpoint)\//,
  glue: /^connection\//,
  imagebuilder: /^distribution-configuration\//,
  // A destination's stream may lie in another region: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html.
  logs: /^destination:/,
  // A rack in the customer's own building, wherever that is: https://docs.aws.amazon.com/outposts/latest/userguide/what-is-outposts.html.
  outposts: /^outpost\//,
};

/**
 * Whether an ARN is that of such a thing. A delivery stream holds records for hours and hands them on: where a property
 * takes anything at all it is one as well, where it takes logs of the own region into a delivery stream it is not.
 */
export function isDescriptor({ service, resource }: Arn, { names }: Reference): boolean {
  if (service === "firehose") return names === undefined && resource.startsWith("deliverystream/");
  return descriptors[service]?.test(resource) === true;
}

/** What a resource moves from where to where. */
import type { Resource } from "./estate.ts";
import type { Movement } from "./leads.ts";
import { alicloudMovements } from "./movements-alicloud.ts";
import { awsMovements } from "./movements-aws.ts";

/** None where the type moves nothing. */
export function movementsOf(resource: Resource): readonly Movement[] {
  return { ...awsMovements, ...alicloudMovements }[resource.type]?.(resource) ?? [];
}

/** What one cloud takes and the other does not, a row each: told at preview by file and key, not by the cloud halfway through. */

import { listed, type StackConfig } from "@landlocked/policies/config";
import type { Cloud } from "@landlocked/policies/places";
import type { Disagreement } from "./disagreement.ts";
import { zonesOfRegion } from "./zones-of-region.ts";

type File = Partial<StackConfig>;

/** One limit of one cloud. */
export interface CloudLimit {
  readonly cloud: Cloud;
  /** The cloud's own words. */
  readonly source: string;
  /** What goes beyond it. */
  readonly beyond: (stack: string, file: File) => readonly Disagreement[];
}

export const cloudLimits: readonly CloudLimit[] = [
  {
    cloud: "aws",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
    beyond: (stack, { databases = [] }) =>
      databases.flatMap(({ name }, index) =>
        tooLong(["databases", index, "name"], "the database identifier", `${stack}-${name}-db`, 63),
      ),
  },
  {
    cloud: "aws",
    source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html",
    beyond: (_, { region = "", zones = [] }) => {
      const known = zonesOfRegion("aws", region);
      return zones.flatMap((zone, index) => {
        if (known === undefined || known.includes(zone)) return [];
        const message = `is "${zone}", a zone ${region} does not have; allowed are ${listed(known)}`;
        return [{ path: ["zones", index], message }];
      });
    },
  },
];

/** What of a stack file goes beyond what its cloud takes. */
export function beyondCloud(stack: string, file: File): readonly Disagreement[] {
  return cloudLimits.flatMap(({ cloud, beyond }) => (cloud === file.cloud ? beyond(stack, file) : []));
}

function tooLong(path: Disagreement["path"], what: string, name: string, most: number): Disagreement[] {
  if (name.length <= most) return [];
  return [{ path, message: `makes ${what} "${name}" of ${name.length} characters; allowed are ${most}` }];
}

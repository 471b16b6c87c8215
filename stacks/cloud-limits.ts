/** What one cloud takes and the other does not, a row each: told at preview by file and key, not by the cloud halfway through. */

import { hasPrivateClusters } from "@landlocked/components/private-cloud-args";
import { listed, type StackConfig } from "@landlocked/policies/config";
import type { Cloud } from "@landlocked/policies/places";
import type { Disagreement } from "./disagreement.ts";
import { lackOfRoom } from "./room-in-network.ts";
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
    source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html",
    beyond: (stack) =>
      wronglyNamed(
        stack,
        /^(aws|amazon|amzn)/,
        'document for sessions whose name begins with "aws", "amazon" or "amzn"',
      ),
  },
  {
    cloud: "aws",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html",
    beyond: (stack) => wronglyNamed(stack, /^sg(-|$)/, 'security group whose name begins with "sg-"'),
  },
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
  {
    cloud: "aws",
    source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
    beyond: (_, file) => {
      const lack = lackOfRoom(file);
      if (lack === undefined) return [];
      const message = `is "${file.cidr}", which leaves ${Math.max(lack.left, 0)} addresses in each zone once endpoints have theirs; allowed is a block that leaves ${lack.needed}, for what this stack runs`;
      return [{ path: ["cidr"], message }];
    },
  },
  {
    cloud: "aws",
    source: "https://docs.aws.amazon.com/eks/latest/userguide/vpc-interface-endpoints.html",
    beyond: (_, { region = "", compute }) => {
      if (!compute?.kubernetes || hasPrivateClusters(region)) return [];
      const message = `is stated; allowed in ${region} are machines alone, since EKS has no endpoint there that a private network could reach`;
      return [{ path: ["compute", "kubernetes"], message }];
    },
  },
  {
    cloud: "alicloud",
    source: "https://www.alibabacloud.com/help/en/actiontrail/latest/api-actiontrail-2020-07-06-createtrail",
    beyond: (stack, { auditName = "audit" }) => tooLong(["auditName"], "the trail's name", `${stack}-${auditName}`, 36),
  },
  {
    cloud: "alicloud",
    source: "https://www.alibabacloud.com/help/en/rds/api-rds-2014-08-15-modifysqlcollectorretention",
    beyond: (_, { databases = [], logRetentionDays = 0 }) => {
      if (databases.length === 0 || logRetentionDays <= 1825) return [];
      const message = `is ${logRetentionDays}; allowed with a database of Alibaba Cloud is at most 1825, as long as RDS keeps its logs`;
      return [{ path: ["logRetentionDays"], message }];
    },
  },
  {
    cloud: "alicloud",
    source: "https://www.alibabacloud.com/help/en/rds/api-rds-2014-08-15-createdbinstance",
    beyond: (_, { databases = [] }) =>
      databases.flatMap(({ storageGiB = 0 }, index) => {
        if (storageGiB % 5 === 0) return [];
        const next = Math.ceil(storageGiB / 5) * 5;
        const message = `is ${storageGiB}; allowed on Alibaba Cloud are steps of 5, so ${next}`;
        return [{ path: ["databases", index, "storageGiB"], message }];
      }),
  },
  {
    cloud: "alicloud",
    source: "https://registry.terraform.io/providers/aliyun/alicloud/1.285.0/docs/resources/cs_managed_kubernetes",
    beyond: (_, { compute, zones = [] }) => {
      if (!compute?.kubernetes || zones.length <= 5) return [];
      const message = `is a list of ${zones.length}; allowed with a cluster of Alibaba Cloud are 5, as many switches as ACK takes`;
      return [{ path: ["zones"], message }];
    },
  },
];

/** What of a stack file goes beyond what its cloud takes. */
export function beyondCloud(stack: string, file: File): readonly Disagreement[] {
  return cloudLimits.flatMap(({ cloud, beyond }) => (cloud === file.cloud ? beyond(stack, file) : []));
}

function wronglyNamed(stack: string, names: RegExp, what: string): Disagreement[] {
  if (!names.test(stack)) return [];
  const message = `is "aws" and the stack is named "${stack}"; AWS takes no ${what}: name the stack otherwise`;
  return [{ path: ["cloud"], message }];
}

function tooLong(path: Disagreement["path"], what: string, name: string, most: number): Disagreement[] {
  if (name.length <= most) return [];
  return [{ path, message: `makes ${what} "${name}" of ${name.length} characters; allowed are ${most}` }];
}

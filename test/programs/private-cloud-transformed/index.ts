/** The whole private cloud, one property of it changed by its transforms: on either cloud kept otherwise, or opened to all. */
import { PrivateCloud } from "@landlocked/components/private-cloud";
import type { PrivateCloudArgs } from "@landlocked/components/private-cloud-args";
import * as pulumi from "@pulumi/pulumi";

const stack = pulumi.getStack();
const shared = {
  objectStores: [
    { name: "orders", bucketName: "acme-orders", dataClass: "personal", retentionDays: 30, versioning: true },
  ],
  databases: [],
  audit: { name: "audit", bucketName: "acme-audit", retentionDays: 365, lockMode: "compliance" },
  accounts: [],
  deletionProtection: true,
  keyDeletionDays: 30,
  logRetentionDays: 365,
} as const;
const frankfurt: PrivateCloudArgs<"aws"> = {
  ...shared,
  cloud: "aws",
  region: "eu-central-1",
  residency: { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "shop", stack },
  network: { cidr: "10.30.0.0/16", zones: ["eu-central-1a", "eu-central-1b"], internetGateway: false },
};
const hangzhou: PrivateCloudArgs<"alicloud"> = {
  ...shared,
  cloud: "alicloud",
  region: "cn-hangzhou",
  residency: { zone: "CN", dataClass: "personal", subjects: ["CN"], owner: "shop", stack },
  network: { cidr: "10.10.0.0/16", zones: ["cn-hangzhou-j", "cn-hangzhou-k"], internetGateway: false },
};
const openedOnAws: PrivateCloudArgs<"aws">["transforms"] = {
  objectStore: {
    publicAccessBlock: { blockPublicPolicy: false, restrictPublicBuckets: false },
    policy: ({ bucket }) => ({
      args: {
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Principal: "*",
              Action: "s3:GetObject",
              Resource: pulumi.interpolate`arn:aws:s3:::${bucket}/*`,
            },
          ],
        }),
      },
    }),
  },
};

const made: Record<string, () => Promise<PrivateCloud>> = {
  near: () => PrivateCloud.of(stack, { ...frankfurt, transforms: { logStore: { logGroup: { retentionInDays: 30 } } } }),
  open: () => PrivateCloud.of(stack, { ...frankfurt, transforms: openedOnAws }),
  abroad: () =>
    PrivateCloud.of(stack, { ...frankfurt, transforms: { objectStore: { bucket: { region: "us-east-1" } } } }),
  nearby: () =>
    PrivateCloud.of(stack, { ...hangzhou, transforms: { logStore: { project: { description: "Logs of the shop" } } } }),
  opened: () => PrivateCloud.of(stack, { ...hangzhou, transforms: { objectStore: { acl: { acl: "public-read" } } } }),
};

await made[stack]?.();

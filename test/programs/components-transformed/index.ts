/** A log store of the package, changed by its own transform: kept shorter, opened to all, or moved abroad. */
import { Key, LogStore } from "@landlocked/components/aws";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const opts = { providers: [new aws.Provider("frankfurt", { region: "eu-central-1" })] };
const residency = {
  zone: "EEA",
  dataClass: "personal",
  subjects: ["EEA"],
  owner: "shop",
  stack: pulumi.getStack(),
} as const;
const kept = { residency, deletionProtection: true };
const changes: Record<string, ConstructorParameters<typeof LogStore>[1]["transform"]> = {
  near: { logGroup: { retentionInDays: 30 } },
  open: {
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
  abroad: { bucket: { region: "us-east-1" } },
};
const transform = changes[pulumi.getStack()] ?? {};

const key = new Key("shop-key", { ...kept, purpose: "Data of the shop", deletionWindowDays: 30 }, opts);
new LogStore("shop-logs", { ...kept, key, retentionDays: 365, transform }, opts);

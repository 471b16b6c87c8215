/** A key and a log store from the components' provider, as an SDK generated from its schema asks for them. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const providers = [new aws.Provider("own", { region: new pulumi.Config().require("region") })];
const residency = { zone: "EEA", dataClass: "personal", subjects: ["EEA"], owner: "tester", stack: pulumi.getStack() };
const kept = { residency, deletionProtection: false };

const keyArgs = { ...kept, purpose: "Data of tests", deletionWindowDays: 30 };
const key = new pulumi.ComponentResource("landlocked:aws:Key", "key", keyArgs, { providers }, true);
const retentionDays = JSON.parse(new pulumi.Config().get("retentionDays") ?? "365");
new pulumi.ComponentResource("landlocked:aws:LogStore", "logs", { ...kept, key, retentionDays }, { providers }, true);

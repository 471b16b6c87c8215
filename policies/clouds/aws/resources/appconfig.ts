/** AWS AppConfig: configuration of applications, and what is told of its deployments. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { anything, inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.appconfig.ConfigurationProfileArgs>("aws:appconfig/configurationProfile:ConfigurationProfile", (at) => ({
    kinds: ["holds", "moves"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesFrom("metadata", bucket(at("locationUri"), inOwnRegion))],
    why: "A bucket of this stack or a ledger is followed to its region; parameters, documents and other buckets are its own region's.",
  })),
  entry<aws.appconfig.ExtensionArgs>("aws:appconfig/extension:Extension", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo("metadata", anything(at("actionPoints[].actions[].uri")), { each: at("actionPoints[].actions[]") }),
    ],
  })),
  entry<aws.appconfig.HostedConfigurationVersionArgs>(
    "aws:appconfig/hostedConfigurationVersion:HostedConfigurationVersion",
    () => ({ kinds: ["holds"], holds: "metadata" }),
  ),
  ...inert("Names of applications, and when their configuration is rolled out.", [
    "aws:appconfig/application:Application",
    "aws:appconfig/deployment:Deployment",
    "aws:appconfig/deploymentStrategy:DeploymentStrategy",
    "aws:appconfig/environment:Environment",
  ]),
  ...inert("It names an event bus of its own region for a contact centre to listen to.", [
    "aws:appconfig/eventIntegration:EventIntegration",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:appconfig/extensionAssociation:ExtensionAssociation",
  ]),
] satisfies readonly Entry[];

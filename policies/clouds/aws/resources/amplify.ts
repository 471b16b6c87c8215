/** AWS Amplify: websites and their servers, built in a region and always delivered by CloudFront. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";

export default [
  entry<aws.amplify.AppArgs>("aws:amplify/app:App", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", "world", { note: at("platform") })],
    why: "No app is hosted without CloudFront. A site without data of people is tagged landlocked-class none.",
  })),
  ...inert("Parts and names of an app, which is judged itself; its backend is a stack of its own.", [
    "aws:amplify/backendEnvironment:BackendEnvironment",
    "aws:amplify/domainAssociation:DomainAssociation",
    "aws:amplify/webhook:Webhook",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:amplify/branch:Branch",
  ]),
] satisfies readonly Entry[];

/** AWS Mainframe Modernization, which the SDK calls m2: mainframe programs and their data. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";

export default [
  entry<aws.m2.ApplicationArgs>("aws:m2/application:Application", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.m2.EnvironmentArgs>("aws:m2/environment:Environment", (at) => ({
    kinds: ["holds", "processes", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  ...inert("Puts an application into an environment; both are judged.", ["aws:m2/deployment:Deployment"]),
] satisfies readonly Entry[];

/** AWS Elastic Beanstalk: environments that run applications. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, instructs } from "../../entry.ts";

export default [
  entry<aws.elasticbeanstalk.EnvironmentArgs>("aws:elasticbeanstalk/environment:Environment", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Its machines keep logs and files, and its settings can give it a database of its own.",
  })),
  ...inert("Programs and settings; what runs is judged at the environment.", [
    "aws:elasticbeanstalk/application:Application",
    "aws:elasticbeanstalk/applicationVersion:ApplicationVersion",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate",
  ]),
] satisfies readonly Entry[];

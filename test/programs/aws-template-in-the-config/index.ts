/** A template whose text stands in the config. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
new aws.cloudformation.Stack("stack", { templateBody: config.require("template") });

/** The program takes a secret's text from one secret and writes it into another. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const own = new aws.secretsmanager.Secret("own", { name: "own" });
const text = new aws.secretsmanager.SecretVersion("own", { secretId: own.id, secretString: "made-up" });
const other = new aws.secretsmanager.Secret("other", { name: "other" }, there);
new aws.secretsmanager.SecretVersion("other", { secretId: other.id, secretString: text.secretString }, there);

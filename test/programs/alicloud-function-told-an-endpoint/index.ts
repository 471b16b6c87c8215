/** A function in Hangzhou told the endpoint of a log service. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };

new alicloud.fc.V3Function(
  "exporter",
  {
    functionName: "exporter",
    handler: "index.handler",
    runtime: "python3.10",
    code: { zipFile: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" },
    environmentVariables: { LOG_ENDPOINT: `https://${to}.log.aliyuncs.com` },
  },
  hangzhou,
);

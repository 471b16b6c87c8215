/** Cloud Assistant runs a command on machines of Hangzhou that copies a folder to a bucket in Frankfurt. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const machine = new alicloud.ecs.Instance(
  "machine",
  {
    imageId: "ubuntu_22_04_x64_20G_alibase_20240508.vhd",
    instanceType: "ecs.g7.large",
    securityGroups: ["sg-1"],
    vswitchId: "vsw-1",
    userData: "#!/bin/sh\nossutil cp -r /srv/crm oss://acme-eu/crm -e oss-eu-central-1.aliyuncs.com\n",
  },
  hangzhou,
);
const command = new alicloud.ecs.Command(
  "command",
  {
    name: "copy",
    type: "RunShellScript",
    commandContent: Buffer.from("ossutil cp -r /srv/crm oss://acme-eu/crm -e oss-eu-central-1.aliyuncs.com").toString(
      "base64",
    ),
  },
  hangzhou,
);
new alicloud.ecs.EcsInvocation("run", { commandId: command.id, instanceIds: [machine.id] }, hangzhou);

/** A global accelerator with one entry before machines in Shanghai. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };

const ga = new alicloud.ga.Accelerator("ga", { duration: 1, spec: "1" }, hangzhou);
new alicloud.ga.IpSet("entry", { acceleratorId: ga.id, accelerateRegionId: to, bandwidth: 10 }, hangzhou);
const listener = new alicloud.ga.Listener(
  "listener",
  { acceleratorId: ga.id, portRanges: [{ fromPort: 443, toPort: 443 }] },
  hangzhou,
);
new alicloud.ga.EndpointGroup(
  "machines",
  {
    acceleratorId: ga.id,
    listenerId: listener.id,
    endpointGroupRegion: "cn-shanghai",
    endpointConfigurations: [{ endpoint: "203.0.113.10", type: "PublicIp", weight: 100 }],
  },
  hangzhou,
);

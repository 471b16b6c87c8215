/** A global accelerator whose users and machines are all in the mainland. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const ga = new alicloud.ga.Accelerator(
  "ga",
  { duration: 1, spec: "1", bandwidthBillingType: "CDT", paymentType: "PayAsYouGo", crossBorderStatus: false },
  hangzhou,
);
new alicloud.ga.IpSet("entry", { acceleratorId: ga.id, accelerateRegionId: "cn-beijing", bandwidth: 10 }, hangzhou);
const listener = new alicloud.ga.Listener(
  "listener",
  { acceleratorId: ga.id, protocol: "TCP", portRanges: [{ fromPort: 443, toPort: 443 }] },
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

/** Two networks in one hub, of this stack, of one that a ledger lists, or of nobody known. */
import { add, type Making, region } from "./making.ts";

const attachment = "alicloud:cen/instanceAttachment:InstanceAttachment";

export function addHub(making: Making): void {
  const { dice, ledger, aims, cloud } = making;
  const whose = dice.of("ours", "ours", "listed", "nobody's");
  const hub =
    whose === "ours"
      ? `${add(making, "alicloud:cen/instance:Instance", {}, { isTagged: false }).name}-id-made-up`
      : `cen-${whose}`;
  if (whose === "listed")
    ledger.push({ identities: [hub], region: "alicloud/cn-hangzhou", taken: "2026-05-20", digested: true });
  const places = [region(making), region(making)];
  for (const [index, there] of places.entries()) {
    const inputs = {
      instanceId: hub,
      childInstanceId: `vpc-${index}`,
      childInstanceType: "VPC",
      childInstanceRegionId: there,
    };
    const { name } = add(making, attachment, inputs, { isTagged: false, near: there });
    aims.push({ source: name, cloud, from: there, to: places[1 - index] });
  }
}

/** One mover as a program writes it, between places of every kind. */
import { add, holder, type Making, region, type Said } from "./making.ts";
import { naming, saidRegion } from "./saying.ts";
import type { EndShape } from "./shape.ts";
import { alicloudShapes } from "./shapes-alicloud.ts";
import { messageShapes } from "./shapes-aws-messages.ts";
import { storeShapes } from "./shapes-aws-stores.ts";

/** A mover, with what it moves between. */
export function addMover(making: Making): void {
  const { dice, cloud } = making;
  const { type, from, to, isBare, inputs } = dice.of(
    ...(cloud === "aws" ? [...storeShapes, ...messageShapes] : alicloudShapes),
  );
  const source = from && said(making, from);
  const target = to && said(making, to);
  const given = inputs(source?.value ?? "", target?.value ?? "", dice);
  const mover = add(making, type, given, {
    isTagged: !isBare,
    ...(isBare && source ? { near: source.region ?? null } : {}),
  });
  making.aims.push({
    source: source?.name ?? mover.name,
    cloud,
    from: source ? source.region : mover.region,
    to: target ? target.region : mover.region,
  });
}

function said(making: Making, end: EndShape): Said {
  if (end === "region") return saidRegion(making);
  if (end === "host") return saidHost(making);
  if ("named" in end) return naming(making, ...end.named);
  const { name, region } = holder(making, end.held);
  return { value: making.dice.of(name, `${name}-id-made-up`), region, name };
}

function saidHost(making: Making): Said {
  if (making.dice.in100(40)) return { value: "https://hooks.example.com/" };
  const there = region(making);
  return { value: `https://x1.execute-api.${there}.amazonaws.com/hook`, region: there };
}

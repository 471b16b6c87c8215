/** What a text names is found in JSON and among words; what only tells people something is not read. */

import { expect, test } from "vitest";
import { namedAbroad } from "../../../policies/border/findings/named-abroad.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";

function named(inputs: Inputs): string | undefined {
  const estate = buildMadeUp([resource("thing", { type: "aws:new/thing:Thing", inputs })]);
  const [node] = estate.byUrn.values();
  const found = node && namedAbroad(node, estate);
  return found && `${found.text} ${found.region?.code ?? "?"}`;
}

test.each<[Inputs, string | undefined]>([
  [{ to: '{"a":[{"b":"arn:aws:sqs:us-east-1:1:q"}]}' }, "arn:aws:sqs:us-east-1:1:q us-east-1"],
  [{ run: "cp /data https://sink.example/in" }, "https://sink.example/in ?"],
  [{ run: "cp /data 's3://sink/in'" }, "s3://sink/in ?"],
  [{ description: "see https://wiki.example", tags: { wiki: "https://wiki.example" }, name: "us-east-1" }, undefined],
  [{ to: "arn:aws:sqs:eu-west-1:1:q", note: "moved from us-east-1 last year" }, undefined],
  [{}, undefined],
])("%j: %s", (inputs, expected) => expect(named(inputs)).toBe(expected));

/** What a property may mean counts where a right is given or a block opens: all it depends on, or all there is. */
import { expect, test } from "vitest";
import { mayMean } from "../../../policies/border/references/may-mean.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";

const reference = { path: "to", form: "reference", names: ["aws:s3/bucket"] } as const;

function meant(to: Value, dependsOn: readonly string[] = []): readonly string[] {
  const asks = resource("asks", { type: "aws:iam/role:Role", inputs: { to }, propertyDependencies: { to: dependsOn } });
  const bucket = (name: string) => resource(name, { inputs: { bucket: name } });
  const estate = buildMadeUp([bucket("one"), bucket("two"), asks]);
  const node = estate.byUrn.get("urn:asks");
  return node ? mayMean(node, reference, estate).map(({ name }) => name) : [];
}

test.each<[what: string, to: Value, dependsOn: readonly string[], expected: readonly string[]]>([
  ["a name means its resource alone", "one", [], ["one"]],
  ["the name of nobody means none", "three", [], []],
  ["what is not known may mean what it depends on", unknown, ["urn:two"], ["two"]],
  ["and anything it could name where that is none of it", unknown, ["urn:asks"], ["one", "two"]],
  ["beside a name, too", ["one", unknown], ["urn:two"], ["one", "two"]],
])("%s", (_, to, dependsOn, expected) => expect(meant(to, dependsOn)).toEqual(expected));

/** What would move, from where to where, whose data, and by what. */

import { describe, expect, test } from "vitest";
import type { FlowFacts } from "../../../policies/border/findings/flow-facts.ts";
import { movement, movementInFull } from "../../../policies/messages/english/movement.ts";
import { finding, flow } from "../statements.ts";

const people = (territory: string): string => `people in ${territory}`;

describe("movement", () => {
  const anyone = { kind: "world", as: { code: "anyone", facts: {} } } as const;

  test.each<[change: Partial<FlowFacts>, expected: string]>([
    [{}, "copy personal data of people in EEA from Frankfurt (eu-central-1) to N. Virginia (us-east-1)"],
    [
      { verb: "move", payload: "backups" },
      "move backups of personal data of people in EEA from Frankfurt (eu-central-1) to N. Virginia (us-east-1)",
    ],
    [
      { verb: "process" },
      "have personal data of people in EEA from Frankfurt (eu-central-1) processed in N. Virginia (us-east-1)",
    ],
    [
      { verb: "link", payload: "keys" },
      "join the network that carries personal data of people in EEA in Frankfurt (eu-central-1) with one in N. Virginia (us-east-1)",
    ],
    [
      { verb: "expose", to: anyone, how: { code: "as-set", facts: { text: "its acl lets anyone read" } } },
      "make personal data of people in EEA in Frankfurt (eu-central-1) readable by anyone on the internet, since its acl lets anyone read",
    ],
    [
      {
        verb: "expose",
        to: { kind: "not-known", reason: { code: "stranger", facts: { who: "x" } } },
        how: { code: "as-set", facts: { text: "its policy lets" }, who: { code: "account", facts: { account: "1" } } },
      },
      "make personal data of people in EEA in Frankfurt (eu-central-1) readable by others, since its policy lets (account 1)",
    ],
    [
      { verb: "expose", to: anyone },
      "make personal data of people in EEA in Frankfurt (eu-central-1) readable by anyone on the internet",
    ],
    [
      { dataClass: "none", subjects: [], from: { kind: "not-known", reason: { code: "region-not-known", facts: {} } } },
      "copy data from a place not known to N. Virginia (us-east-1)",
    ],
  ])("%j: %s", (change, expected) => {
    const refusing = finding({ code: "flow-refused", facts: {} }, { flow: { ...flow, ...change } });
    expect(movement(refusing, people)).toBe(expected);
  });

  test.each<[change: Partial<FlowFacts>, told: string, expected: string]>([
    [{}, "", ", out of orders, by to"],
    [{ property: "rules[0].to" }, "rules[0].to is no text", ", out of orders"],
    [{ sources: [null, "orders", "people"], property: "" }, "", ", out of orders and people"],
    [{ sources: [], words: "us-east-1" }, "", ', as to says ("us-east-1")'],
  ])("in full: %j, told %j: %s", (change, told, expected) => {
    const refusing = finding({ code: "flow-refused", facts: {} }, { flow: { ...flow, ...change } });
    const whole = movementInFull(refusing, people, told);
    expect(whole.slice(whole.indexOf("(us-east-1)") + "(us-east-1)".length)).toBe(expected);
  });

  test("an opening is told with the property that opens, and whose data it is before", () => {
    const how = { code: "as-set", facts: { text: "its policy lets them in" } } as const;
    const to = { kind: "world", as: { code: "anyone", facts: {} } } as const;
    const refusing = finding({ code: "flow-refused", facts: {} }, { flow: { ...flow, verb: "expose", to, how } });
    expect(movementInFull(refusing, people)).toBe(
      "make personal data of people in EEA in Frankfurt (eu-central-1) readable by anyone on the internet, that in orders, since its policy lets them in (to)",
    );
  });

  test("a finding without a flow has no movement to tell of", () => {
    const without = finding({ code: "flow-refused", facts: {} });
    expect(() => movement(without, people)).toThrow("a finding of flow-refused carries no flow");
  });
});

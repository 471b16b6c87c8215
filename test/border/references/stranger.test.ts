/** What a text names of somebody else's account is a stranger's; code, images, and what only says who signs in are nobody's to fear. */
import { expect, test } from "vitest";
import { strangerIn } from "../../../policies/border/references/stranger.ts";
import type { Word } from "../../../policies/border/references/words.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function stranger(word: string, form: Word["form"] = "arn", line = word, steps = ["env", "X"]) {
  const queue = resource("queue", { outputs: { arn: "arn:aws:sqs:eu-central-1:333322221111:own" } });
  const estate = buildMadeUp([queue], madeUpFacts(), { accounts: ["111122223333"] });
  const [node] = estate.byUrn.values();
  return node && strangerIn({ form, word, line }, { at: "", steps, key: "", text: line }, node, estate);
}

test.each([
  ["arn:aws:iam::999988887777:role/reader", "999988887777"],
  ["arn:aws:sts::999988887777:assumed-role/reader/x", "999988887777"],
  ["arn:aws:iam::111122223333:role/reader", undefined],
  ["arn:aws:iam::999988887777:saml-provider/x", undefined],
  ["arn:aws:iam::aws:policy/ReadOnlyAccess", undefined],
  ["acs:ram::1999988887777000:role/reader", "1999988887777000"],
  ["arn:aws:kms:eu-central-1:999988887777:key/x", "999988887777"],
  ["arn:aws:sqs:eu-central-1:999988887777:q", "999988887777"],
  ["arn:aws:sqs:eu-central-1:333322221111:own", undefined],
  ["arn:aws:lambda:eu-central-1:999988887777:function:x", "999988887777"],
  ["arn:aws:lambda:eu-central-1:999988887777:layer:x:1", undefined],
  ["arn:aws:lambda:eu-central-1:999988887777:function:layer:1", "999988887777"],
  ["arn:aws:iam::999988887777:policy/role/x", undefined],
  ["arn:aws:acm:us-east-1:999988887777:certificate/x", undefined],
  ["arn:aws:elasticloadbalancing:eu-central-1:054676820928:x", undefined],
  ["arn:aws:s3:::people", undefined],
])("%s: %s", (word, account) => {
  expect(stranger(word)).toBe(account);
});

test("a queue's address says whose it is by its path, an image's says nothing", () => {
  const url = "https://sqs.eu-central-1.amazonaws.com/999988887777/q";
  expect(stranger("sqs.eu-central-1.amazonaws.com", "host", `send ${url} x`)).toBe("999988887777");
  expect(stranger("sqs.eu-central-1.amazonaws.com", "host", url.replace("999988887777", "111122223333"))).toBe(
    undefined,
  );
  expect(stranger("999988887777.dkr.ecr.eu-central-1.amazonaws.com", "host")).toBe(undefined);
  expect(stranger("999988887777", "name")).toBe(undefined);
});

test("the role and the key of the resource itself are settings of its own", () => {
  const role = "arn:aws:iam::999988887777:role/reader";
  expect(stranger(role, "arn", role, ["role"])).toBe(undefined);
  expect(stranger(role, "arn", ` ${role}\n`, ["role"])).toBe(undefined);
  expect(stranger(role, "arn", role, ["environment", "variables", "ROLE"])).toBe("999988887777");
  expect(stranger(role, "arn", `assume ${role}`, ["keyScript"])).toBe("999988887777");
  expect(stranger("arn:aws:sqs:eu-central-1:999988887777:q", "arn", undefined, ["target"])).toBe("999988887777");
});

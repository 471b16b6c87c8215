/** Addresses are read as machines read them, and what leads out of no network is none. */
import { expect, test } from "vitest";
import { addressesOf, hostName, isHost, isInside, isPlainlyHost } from "../../../policies/border/references/address.ts";

test.each([
  ["https", "collector.example/people", ["collector.example"]],
  ["https", "s3.eu-central-1.amazonaws.com@collector.example/x", ["collector.example"]],
  ["https", "collector.example\\@s3.eu-central-1.amazonaws.com", ["collector.example"]],
  ["mongodb", "app:pw@one.example:27017,two.example:27017/crm", ["one.example:27017", "two.example:27017"]],
  ["s3", "people/in", ["people"]],
  ["oss", "people.oss-cn-hangzhou.aliyuncs.com/in", ["people.oss-cn-hangzhou.aliyuncs.com"]],
  ["gs", "people/in", ["gs://people"]],
  ["https", "$HOST/x", []],
  ["file", "/etc/passwd", []],
  ["redis", "cache", []],
])("%s://%s leads to %j", (scheme, rest, words) => {
  expect(addressesOf(scheme, rest).map(({ word }) => word)).toEqual(words);
});

test("the bucket a cloud's host is only the way to is told", () => {
  const bucket = (rest: string) => addressesOf("https", rest)[0]?.bucket;
  expect(bucket("people.s3.eu-central-1.amazonaws.com/a")).toBe("people");
  expect(bucket("s3.eu-central-1.amazonaws.com/people/a")).toBe("people");
  expect(bucket("collector.example/people")).toBeUndefined();
});

test("a host is named as machines name it", () => {
  expect(hostName("SQS.us-east-1.AMAZONAWS.com.:443")).toBe("sqs.us-east-1.amazonaws.com");
  expect(hostName("3405803786")).toBe("203.0.113.10");
  expect(hostName("b\u00fccher.example")).toBe("xn--bcher-kva.example");
});

test("files, classes and machines are no hosts", () => {
  expect(["a.b.example", "203.0.113.9", "a.example:9092"].every(isHost)).toBe(true);
  expect(["index.handler", "app.py", "nodejs22.x", "t3.micro", "word", "1.2.3"].some(isHost)).toBe(false);
  expect(isPlainlyHost("collector.example.org")).toBe(true);
  expect(["com.acme.shop.io", "org.postgresql.net", "eu.acme.app", "index.handler"].some(isPlainlyHost)).toBe(false);
});

test("private names and numbers lead nowhere else", () => {
  expect(
    ["localhost", "db.local", "x.svc.cluster.local", "10.1.2.3", "172.31.0.2", "169.254.169.254", "[::1]"].every(
      isInside,
    ),
  ).toBe(true);
  expect(["db.example", "172.32.0.1", "203.0.113.9", "[2001:db8::1]"].some(isInside)).toBe(false);
});

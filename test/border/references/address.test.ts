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

test.each<[scheme: string, rest: string, found: readonly string[]]>([
  ["hdfs", "names.example:8020/x", []],
  ["https", "/x", []],
  ["s3", "/x", []],
  ["gs", "people/in", ["store gs://people"]],
  ["s3a", "people/in", ["bucket people"]],
  ["s3n", "people/in", ["bucket people"]],
  ["moss", "shop.example/in", ["host shop.example"]],
  ["ossx", "shop.example/in", ["host shop.example"]],
  ["http", "cache", ["host cache"]],
  ["ws", "cache", ["host cache"]],
  ["wss", "cache", ["host cache"]],
  ["ftp", "cache", ["host cache"]],
  ["sftp", "cache", ["host cache"]],
  ["ftps", "cache", ["host cache"]],
  ["xhttp", "cache", []],
  ["httpx", "cache", []],
])("%s://%s leads to %j", (scheme, rest, found) => {
  expect(addressesOf(scheme, rest).map(({ form, word }) => `${form} ${word}`)).toEqual(found);
});

test("the bucket a cloud's host is only the way to is told", () => {
  const bucket = (rest: string) => addressesOf("https", rest)[0]?.bucket;
  expect(bucket("people.s3.eu-central-1.amazonaws.com/a")).toBe("people");
  expect(bucket("s3.eu-central-1.amazonaws.com/people/a")).toBe("people");
  expect(bucket("s3.amazonaws.com/people/a")).toBe("people");
  expect(bucket("people.s3.amazonaws.com/a")).toBe("people");
  expect(bucket("people.s3-eu-west-1.amazonaws.com/a")).toBe("people");
  expect(bucket("s3-eu-west-1.amazonaws.com/people/a")).toBe("people");
  expect(bucket("people.oss-cn-hangzhou.aliyuncs.com/a")).toBe("people");
  expect(bucket("oss-cn-hangzhou.aliyuncs.com/people")).toBe("people");
  expect(bucket("collector.example/people")).toBeUndefined();
  expect(bucket("not_people.s3.amazonaws.com/a")).toBeUndefined();
  expect(bucket("s3.amazonaws.com?x=/people")).toBeUndefined();
});

test("a host is named as machines name it", () => {
  expect(hostName("SQS.us-east-1.AMAZONAWS.com.:443")).toBe("sqs.us-east-1.amazonaws.com");
  expect(hostName("3405803786")).toBe("203.0.113.10");
  expect(hostName("b\u00fccher.example")).toBe("xn--bcher-kva.example");
  expect(hostName("No%Name.example:5432")).toBe("no%name.example");
});

test("files, classes and machines are no hosts", () => {
  expect(["a.b.example", "203.0.113.9", "a.example:9092"].every(isHost)).toBe(true);
  expect(["index.handler", "app.py", "nodejs22.x", "t3.micro", "word", "1.2.3"].some(isHost)).toBe(false);
  expect(["1.2.3.4.5", "$a.example", "a.example/x"].some(isHost)).toBe(false);
  expect(["collector.example.org", "x.acme.io"].every(isPlainlyHost)).toBe(true);
  expect(isPlainlyHost("eu.acme.io")).toBe(false);
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

test.each([
  ["[::]", true],
  ["[fc00::1]", true],
  ["[fd12:3456::1]", true],
  ["[fe80::1]", true],
  ["[fa00::1]", false],
  ["[::1].vendor.example", false],
  ["db.local.vendor.example", false],
  ["8.10.1.1", false],
  ["172.15.0.1", false],
  ["172.16.0.1", true],
  ["172.20.0.1", true],
  ["172.30.0.1", true],
  ["100.63.0.1", false],
  ["100.64.0.1", true],
  ["100.72.0.1", true],
  ["100.99.0.1", true],
  ["100.105.0.1", true],
  ["100.110.0.1", true],
  ["100.119.0.1", true],
  ["100.120.0.1", true],
  ["100.127.0.1", true],
  ["100.128.0.1", false],
])("%s leads nowhere else: %s", (host, inside) => {
  expect(isInside(host)).toBe(inside);
});

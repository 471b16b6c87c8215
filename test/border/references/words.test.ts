/** A text's words that can name a place, whatever stands around them; comments name none. */
import { expect, test } from "vitest";
import { wordsOf } from "../../../policies/border/references/words.ts";

function words(text: string, key = "CONFIG") {
  return wordsOf({ at: "a.b", steps: ["a", "b"], key, text }).map(({ form, word }) => `${form} ${word}`);
}

test.each([
  ["arn:aws:sqs:us-east-1:111122223333:q", "arn arn:aws:sqs:us-east-1:111122223333:q"],
  ["aws s3 cp /srv s3://people/in", "bucket people"],
  ["aws s3 sync . s3://$B --region=us-east-1", "region us-east-1"],
  ["REGION='us-east-1'", "region us-east-1"],
  ["eu-central-1;us-east-1", "region us-east-1"],
  ["ossutil -e oss-cn-hangzhou.aliyuncs.com", "host oss-cn-hangzhou.aliyuncs.com"],
  ["export T=depot.example.com && run", "host depot.example.com"],
  ["docker run -e T=depot.example.com app", "host depot.example.com"],
  ["Environment=T=depot.example.com\nExecStart=/opt/a", "host depot.example.com"],
  ["  Host  logs.vendor.example", "host logs.vendor.example"],
  ["scp x me@store.example:/crm", "host store.example"],
  ["jdbc:oracle:thin:@db.example:1521/X", "host db.example:1521"],
  ["AccountName=x;EndpointSuffix=core.windows.net", "host core.windows.net"],
  ["app:secret@db.abc.us-east-1.rds.amazonaws.com", "host db.abc.us-east-1.rds.amazonaws.com"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: how a shell writes it
  ["psql -h ${DB:-db.abc.us-east-1.rds.amazonaws.com}", "host db.abc.us-east-1.rds.amazonaws.com"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: how a shell writes it
  ["curl https://${B}.s3.us-east-1.amazonaws.com/x", "host s3.us-east-1.amazonaws.com"],
  ["tcp:db.abc.us-east-1.rds.amazonaws.com:5432", "host db.abc.us-east-1.rds.amazonaws.com:5432"],
  ["tcp:db.vendor.example:5432", "host db.vendor.example:5432"],
  ["proxy/db.abc.us-east-1.rds.amazonaws.com/orders", "host db.abc.us-east-1.rds.amazonaws.com"],
  ["https://proxy.example/x?to=oss-cn-hangzhou.aliyuncs.com", "host oss-cn-hangzhou.aliyuncs.com"],
  ["ssh me@ec2-3-4-5-6.us-east-1.compute.amazonaws.com", "host ec2-3-4-5-6.us-east-1.compute.amazonaws.com"],
  ["[sqs.us-east-1.amazonaws.com]", "host sqs.us-east-1.amazonaws.com"],
  ["US-EAST-1", "region US-EAST-1"],
  ["pg_dump app | psql -h db.vendor.example app", "host db.vendor.example"],
  ["tar cz /srv | ssh me@db.vendor.example 'cat > d.tgz'", "host db.vendor.example"],
  ["cat /srv | nc 203.0.113.9 514", "host 203.0.113.9"],
  ["cat /srv > /dev/tcp/db.vendor.example/9000", "host db.vendor.example"],
  ["mount -t nfs nas.vendor.example:/export /mnt", "host nas.vendor.example"],
  ["mount -t cifs //nas.vendor.example/in /mnt", "host nas.vendor.example"],
  ["sqlplus a/b@//db.vendor.example:1521/app", "host db.vendor.example"],
  ["mail -s dump -A /data.csv boss@vendor.example", "host vendor.example"],
  ["user:pw@tcp(203.0.113.9:3306)/app", "host 203.0.113.9:3306"],
  ["aws s3api put-object --bucket people --key k", "bucket people"],
])("%s says %s", (text, word) => {
  expect(words(text)).toContain(word);
});

test("a key says what a bare word is", () => {
  expect(words("people", "UPLOADS_BUCKET")).toEqual(["bucket people", "name people"]);
  expect(words("203.0.113.9", "DB_HOST")).toEqual(["host 203.0.113.9"]);
  expect(words("people", "UPLOADS")).toEqual(["name people"]);
  expect(words("collector.example.org", "X")).toEqual(["host collector.example.org", "name collector.example.org"]);
});

test("the words before a region tell whose region it is", () => {
  const [found] = wordsOf({ at: "a", steps: ["a"], key: "OSS_REGION", text: "cn-hangzhou" });
  expect(found).toMatchObject({ form: "region", option: "OSS_REGION" });
});

test("comments are no words, and a line that goes on is one line", () => {
  expect(words("# s3://people\n; s3://people\n// s3://people\necho")).toEqual([]);
  expect(wordsOf({ at: "a", steps: [], key: "", text: "curl -T x \\\n  https://store.example" })[0]?.line).toBe(
    "curl -T x    https://store.example",
  );
});

test("a region inside an ARN, a path or a name is no region of its own", () => {
  for (const text of ["arn:aws:acm:us-east-1:1:certificate/x", "s3://b/us-east-1/x", "web-us-east-1-blue"])
    expect(words(text, "").filter((word) => word.startsWith("region us-east-1"))).toEqual([]);
});

test("the host of a URL stands once, and one in the ARN of a provider of identities leads nowhere", () => {
  expect(words("https://people.s3.us-east-1.amazonaws.com/x", "")).toEqual(["host people.s3.us-east-1.amazonaws.com"]);
  expect(words("arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/X", "")).toEqual([
    "arn arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/X",
  ]);
});

test("files and releases are no hosts", () => {
  expect(words("psql -f dump.sql -d app && ssh -i key.pem", "")).toEqual([]);
  expect(words("echo see db.vendor.example", "").filter((word) => word.startsWith("host"))).toEqual([]);
  expect(words("1.2.3.4", "APP_VERSION")).toEqual([]);
  expect(words("1.2.3.4", "CRM")).toEqual(["host 1.2.3.4"]);
  expect(words("main.app", "HANDLER")).toEqual(["name main.app"]);
  expect(words("cache.partner.ai", "CACHE")).toContain("host cache.partner.ai");
});

test("a number of four parts is an address that is called; what only holds one is not", () => {
  expect(wordsOf({ at: "a", steps: ["a"], key: "CRM", text: "1.2.3.4" })).toMatchObject([
    { form: "host", called: true },
  ]);
  expect(words("1.2.3.4:5432", "CRM")).toEqual(["host 1.2.3.4:5432"]);
  expect(words("v1.2.3.4", "TAG")).toEqual(["name v1.2.3.4"]);
  expect(words("1.2.3.4-rc1", "TAG")).toEqual(["name 1.2.3.4-rc1"]);
});

test("a text of which nothing names a place is passed over", () => {
  expect([...words("on"), ...words("two words"), ...words("12345678")]).toEqual([]);
});

test.each<[text: string, key: string, found: readonly string[]]>([
  ["abc", "UPLOADS_BUCKET", ["bucket abc"]],
  ["people,orders", "BUCKETS", ["bucket people", "bucket orders", "name people", "name orders"]],
  ["people,orders", "UPLOADS", ["name people", "name orders"]],
  [" people\n", "UPLOADS", ["name people"]],
  ["2people", "UPLOADS", ["name 2people"]],
  ["people2", "UPLOADS", ["name people2"]],
  ["$people", "UPLOADS", []],
  ["people$", "UPLOADS", []],
  ["true", "BUCKET", ["name true"]],
  ["untrue", "BUCKET", ["bucket untrue", "name untrue"]],
  ["nonesuch", "BUCKET", ["bucket nonesuch", "name nonesuch"]],
  ["0.25,0.5,100,2500", "HISTOGRAM_BUCKETS", []],
  ["111122223333", "BUCKET", ["bucket 111122223333"]],
  ["ab", "BUCKET", []],
])("%j under %s says %j", (text, key, found) => {
  expect(words(text, key)).toEqual(found);
});

test.each<[lines: string, found: readonly string[]]>([
  ["# s3://people", ["bucket people"]],
  ["echo\n  # s3://people", []],
  ["x#1\nx#s3://people", ["bucket people"]],
  ["-- s3://people\nselect", []],
  ["cp\n--dest s3://people", ["bucket people"]],
  ["cp\n--bucket true", []],
])("the comments of %j are none of its words, a line by itself is", (lines, found) => {
  expect(words(lines, "")).toEqual(found);
});

test.each<[text: string, found: readonly string[]]>([
  ["x https://s3.us-east-1.amazonaws.com@collector.example/x", ["host collector.example"]],
  ["x https://$B.s3.us-east-1.amazonaws.com/x", ["host B.s3.us-east-1.amazonaws.com"]],
  ["x HDFS://n.us-east-1.compute.amazonaws.com/x", ["host n.us-east-1.compute.amazonaws.com"]],
])("the addresses in %s are %j", (text, found) => {
  expect(words(text, "")).toEqual(found);
});

test.each([
  ["lambda.amazonaws.com is trusted", false],
  ["lambda.amazonaws.com:443 is trusted", true],
  ["tcp/lambda.amazonaws.com:443 is trusted", true],
])("whether %s, it is called: %s", (text, called) => {
  expect(wordsOf({ at: "a", steps: ["a"], key: "", text })).toMatchObject([{ form: "host", called }]);
});

test.each([
  ["go OSS_REGION = 'cn-hangzhou' on", "OSS_REGION"],
  ["OSS_REGION=cn-hangzhou and then many more words, up to the end of a line that is a long one", "OSS_REGION"],
  ["cn-hangzhou it is", ""],
])("what the region is called by in %s", (text, option) => {
  expect(wordsOf({ at: "a", steps: ["a"], key: "", text })[0]).toMatchObject({ word: "cn-hangzhou", option });
});

test.each([0, 3_390, 3_995, 4_200, 10_000, 19_900, 20_000])(
  "a word %i signs into a very long line is found",
  (position) => {
    const line = `${"x ".repeat(position / 2)}s3://people/in${" x".repeat((20_000 - position) / 2)}`;
    expect(words(line, "")).toEqual(["bucket people"]);
  },
);

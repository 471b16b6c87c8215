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

test("a text of which nothing names a place is passed over", () => {
  expect([...words("on"), ...words("two words"), ...words("12345678")]).toEqual([]);
});

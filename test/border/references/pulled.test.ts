/** A command only takes in what it names where it fetches from there and sends nothing; what it is told to use besides is not taken in. */
import { expect, test } from "vitest";
import { isPulled, isSending, isSentTo, isTakenFrom, readingsOf } from "../../../policies/border/references/pulled.ts";

const host = "files.partner.example";

test.each([
  `curl -fsSLO https://${host}/a.tgz`,
  `sudo wget -T 10 https://${host}/a.tgz`,
  `pip install -i https://${host}/simple x`,
  `pip install --index-url=https://${host}/simple x`,
  `pip install "--index-url=https://${host}/simple" x`,
  `apt-get update && curl https://${host}/key | apt-key add -`,
  `docker run -d --restart always ${host}/acme/app:1`,
  `podman pull ${host}/acme/app:1`,
  `helm repo add acme https://${host}`,
  `curl -H "X-Token: $TOKEN" https://${host}/a`,
])("taken in: %s", (line) => expect(isPulled(host, line)).toBe(true));

test.each([
  `docker run -e DATABASE_URL=postgres://app:x@${host}/app acme/app:1`,
  `docker run acme/app:1 --server https://${host}`,
  `yum install -y postgresql && pg_dump app | psql -h ${host} app`,
  `pip install x && python export.py --to https://${host}/in`,
  `helm upgrade --install app ./chart --set database.url=postgres://u@${host}/app`,
  `npm publish /data --registry https://${host}`,
  `curl -fsSL https://get.example/agent.sh | bash -s -- --server https://${host}`,
  `curl -sT /data/users.csv https://${host}/in/`,
  `curl -sd @/data/users.json https://${host}/in`,
  `curl -s --json @/data/users.json https://${host}/in`,
  `curl -H "X-Data: $(base64 -w0 /data/users)" https://${host}/in`,
  `curl https://${host}/in?of=$(cat /data)`,
  `curl https://${host}/a; nc ${host} 514`,
  `export TO=https://${host}`,
  `curl https://${host}/in -K - <<E`,
  `curl -sK /root/told https://${host}/in`,
  `curl --config /root/told https://${host}/in`,
  "",
])("not: %s", (line) => expect(isPulled(host, line)).toBe(false));

test("images are pulled from their registry, unless they are pushed", () => {
  for (const registry of ["1.dkr.ecr.us-east-1.amazonaws.com/x", "registry-vpc.cn-hangzhou.aliyuncs.com/acme/app:1"]) {
    expect(isPulled(registry, `ExecStart=/usr/bin/runc ${registry}`)).toBe(true);
    expect(isPulled(registry, `docker push ${registry}`)).toBe(false);
    expect(isPulled(host, `docker run -e DB=https://${host} ${registry}`)).toBe(false);
  }
});

test("a variable in the path of a host that gives out names what is fetched; behind it, it tells something", () => {
  const sent = (path: string) => isSentTo(host, `curl -fsSLO "https://${host}/${path}"`);
  expect(["$TOOL/a.tgz", `a/\${TOOL}.tgz`, "a.tgz"].map(sent)).toEqual([false, false, false]);
  expect(["a?of=$TOOL", "a#$TOOL", "a/$(cat /srv/a)", "a/`cat b`"].map(sent)).toEqual([true, true, true, true]);
  expect(isSentTo(host, `curl -d @/srv/a https://${host}/$TOOL`)).toBe(true);
});

test("what is only called like a registry is none", () => {
  const vault = "my-registry.cn-hangzhou.aliyuncs.com";
  expect(isPulled(vault, `ExecStart=/usr/bin/ship ${vault}`)).toBe(false);
});

test("a line is read with separators in quotes, and without", () => {
  expect(readingsOf(`a 'b;"c' "d|'e" && f 'g;h`)).toEqual([
    ...["a 'b", `"c' "d`, `'e" `, " f 'g", "h"],
    ...[`a 'b;"c' "d|'e" `, "", " f 'g;h"],
  ]);
});

test("what is sent is sent by the command that names the place", () => {
  expect(isSentTo(host, `curl -sT x https://${host}/`)).toBe(true);
  expect(isSentTo(host, `curl -d '{"of":"a; b | c"}' https://${host}/`)).toBe(true);
  expect(isSentTo(host, `git push https://${host}/a`)).toBe(true);
  expect(isSentTo(host, `curl -d x https://other.example && curl https://${host}/`)).toBe(false);
  expect(isSentTo(host, `docker run -d ${host}/app`)).toBe(false);
});

test.each([
  ["aws s3 sync s3://depot ./dir", true],
  ["aws s3 cp s3://depot/a - | tar x", true],
  ["aws --region eu-west-1 s3 cp --recursive s3://depot/a /srv", true],
  ["aws s3api get-object --bucket depot --key a /srv/a", true],
  ["ossutil cp oss://depot/a ./a", true],
  ["aws s3 sync ./dir s3://depot", false],
  ["aws s3 cp s3://people/a s3://depot", false],
  ["aws s3 cp s3://depot/a ./a; aws s3 cp ./b s3://depot/b", false],
  ["aws s3 cp ./a s3://depot/a --sse-kms-key-id key", false],
  ["aws s3api put-object --bucket depot --body /srv/a", false],
  ["aws s3api put-object --bucket depot --key list-1.csv --body /srv/a", false],
  ["aws s3api --region x get-object --bucket depot --key a /srv/a", true],
  ["./copy s3://depot/a ./a", false],
])("taken from: %s %s", (line, taken) => {
  expect(isTakenFrom("depot", line)).toBe(taken);
});

test("a call that hands something over is told from others that do", () => {
  expect(isSending("curl -d x $TO")).toBe(true);
  expect(isSending("wget --post-file=x $TO")).toBe(true);
  expect(isSending("curl $TO")).toBe(false);
  expect(isSending("git push $TO")).toBe(false);
});

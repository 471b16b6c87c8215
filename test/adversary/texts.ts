/**
 * All ways tried to name a place in texts that no property of the catalogue covers, one a line, as ways.ts. The texts
 * stand below a property that no type has, so that none is judged by its own.
 */
import { gzipSync } from "node:zlib";
import type { Value } from "../../policies/border/terms/value.ts";
import type { Spot } from "./spot.ts";

export interface TextWay {
  readonly name: string;
  readonly write: (there: Spot, home: Spot) => Value;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const json = (value: unknown): string => JSON.stringify(value);
const url = (spot: Spot): string => `https://${spot.host}/in`;
const percent = (text: string): string => encodeURIComponent(text).replaceAll(".", "%2E");

export const textWays: readonly TextWay[] = [
  { name: "environment: ARN", write: (there) => ({ variables: { TARGET: there.strange } }) },
  { name: "environment: host", write: (there) => ({ variables: { TARGET_HOST: there.host } }) },
  {
    name: "environment: host in upper case",
    write: (there) => ({ variables: { TARGET_HOST: there.host.toUpperCase() } }),
  },
  { name: "environment: URL", write: (there) => ({ variables: { TARGET: url(there) } }) },
  {
    name: "environment: URL with a login",
    write: (there, home) => ({ TARGET: `https://${home.host}@${there.host}/` }),
  },
  { name: "environment: URL before ?", write: (there, home) => ({ TARGET: `${url(there)}?at=${home.host}` }) },
  { name: "environment: URL with a port", write: (there) => ({ TARGET: `https://${there.host}:8443/` }) },
  { name: "environment: login, no scheme", write: (there) => ({ TARGET: `app:secret@${there.host}` }) },
  { name: "environment: protocol and port", write: (there) => ({ TARGET: `tcp:${there.host}:5432` }) },
  { name: "environment: behind a proxy", write: (there) => ({ TARGET: `proxy/${there.host}/people` }) },
  { name: "environment: in a URL's path", write: (there, home) => ({ TARGET: `${url(home)}/${there.host}/people` }) },
  { name: "environment: host in brackets", write: (there) => ({ TARGET: `[${there.host}]` }) },
  { name: "environment: region in capitals", write: (there) => ({ DATA_REGION: there.region.toUpperCase() }) },
  { name: "environment: URL, percent-encoded", write: (there) => ({ TARGET: percent(url(there)) }) },
  { name: "environment: region", write: (there) => ({ variables: { DATA_REGION: there.region } }) },
  { name: "environment: name and value", write: (there) => [{ name: "DATA_REGION", value: there.region }] },
  { name: "environment: bucket by name", write: (there) => ({ variables: { PEOPLE_BUCKET: there.bucket } }) },
  { name: "environment: made-up id", write: (there) => ({ variables: { TARGET: there.id } }) },
  { name: "environment: list with a comma", write: (there, home) => ({ TARGETS: `${home.strange},${there.strange}` }) },
  { name: "environment: list", write: (there, home) => ({ TARGETS: [url(home), url(there)] }) },
  { name: "environment: JDBC", write: (there) => ({ DSN: `jdbc:mysql://${there.host}:3306/people` }) },
  { name: "environment: store's URL", write: (there) => ({ TARGET: `${there.scheme}://${there.bucket}/people/` }) },
  { name: "environment: store's host", write: (there) => ({ TARGET: `https://people.${there.store}/x` }) },
  { name: "environment: web site", write: (there) => ({ TARGET: `http://${there.site}/` }) },
  { name: "environment: ARN as the key", write: (there) => ({ [there.strange]: "on" }) },
  { name: "command: option", write: (there) => `app ship --region ${there.region} --all` },
  { name: "command: option with =", write: (there) => `app ship --region=${there.region}` },
  { name: "command: list of words", write: (there) => ["app", "ship", "--region", there.region] },
  { name: "command: variable before", write: (there) => `DATA_REGION=${there.region} ship people` },
  { name: "command: sync", write: (there) => `aws s3 sync /data ${there.scheme}://${there.bucket}/` },
  { name: "command: curl", write: (there) => `curl -X POST -d @people.json ${url(there)}` },
  { name: "user data", write: (there) => `#!/bin/bash\nset -e\nexport DATA_REGION="${there.region}"\nship /data\n` },
  {
    name: "user data: host",
    write: (there) => `#!/bin/bash\npg_dump people | psql -h ${there.host} --set host=${there.host}\n`,
  },
  { name: "user data: fallback", write: (there) => `#!/bin/bash\npg_dump | psql -h $\{DB:-${there.host}}\n` },
  { name: "user data: gap", write: (there) => `#!/bin/bash\ncurl -T people https://$\{B}.${there.store}/x\n` },
  { name: "user data: shell", write: (there) => `#!/bin/bash\nssh me@${there.host} import < people\n` },
  { name: "user data in base64 twice", write: (there) => base64(base64(`#!/bin/sh\nship --to ${url(there)}\n`)) },
  { name: "user data by gzip", write: (there) => gzipSync(`#!/bin/sh\nship --to ${url(there)}\n`).toString("base64") },
  { name: "user data in base64", write: (there) => base64(`#!/bin/bash\ncurl -d @/data ${url(there)}\n`) },
  { name: "user data, a line goes on", write: (there) => `#!/bin/bash\nship /data \\\n  --region ${there.region}\n` },
  { name: "JSON", write: (there) => json({ States: { Ship: { Parameters: { Queue: there.strange } } } }) },
  { name: "JSON in JSON", write: (there) => json({ Input: json({ target: { arn: there.strange } }) }) },
  { name: "JSON in base64", write: (there) => base64(json({ output: { region: there.region, index: "people" } })) },
  { name: "JSON in base64 in JSON", write: (there) => json({ blob: base64(json({ target: there.strange })) }) },
  {
    name: "JSON: region option",
    write: (there) => json([{ logConfiguration: { options: { "awslogs-region": there.region } } }]),
  },
  { name: "JSON after a space", write: (there) => `  ${json({ target: url(there) })}` },
  { name: "YAML", write: (there) => `steps:\n  - ship:\n      region: ${there.region}\n      what: people\n` },
  { name: "YAML: ARN", write: (there) => `main:\n  target: ${there.strange}\n  what: people\n` },
  { name: "YAML in base64", write: (there) => base64(`output:\n  endpoint: ${url(there)}\n  index: people\n`) },
  { name: "YAML in JSON", write: (there) => json({ spec: `output:\n  region: ${there.region}\n  index: people\n` }) },
  {
    name: "properties file",
    write: (there) => `input.path=/data\noutput.region=${there.region}\noutput.index=people\n`,
  },
];

/** Renders the policies of the pack from their own names and descriptions. */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../policies/", import.meta.url);

/** Markdown: one section a policy, in the words of its file. */
export function policies(): string {
  const files = readdirSync(folder).filter((file) => /^(refuse|require|report)-.*\.ts$/.test(file));
  const intro = [
    "One file a policy in `policies/`, named by its effect. Each judges at two moments: a resource before it is created, and the whole stack.",
    "What the pack can be told (policy `read-settings`, for programs whose stack config says nothing): `home` (`aws/eu-central-1`), `pinned`, `dataClass`, `subjects`, `owner`, `accounts`, `organisations`, `networks`, `ledgers`, `transfers`.",
    "Who is no stranger is stated: `landlocked:accounts`, `landlocked:organisations`, `landlocked:networks`; what this same stack makes is ours too. A condition closes a policy for everybody only where each of its values is one of ours, without a wildcard in the part that decides; an account counts by its place in an ARN. A statement for a service of the cloud that lets it read, and that no `aws:SourceArn` or `aws:SourceAccount` of ours limits, lets in that service's other customers; one that only lets it deliver is ordinary (`policies/clouds/aws/service-rights.yaml`).",
    "What other stacks hold is known by their [ledgers](ledgers.md): `pulumi stack output --json -s frankfurt > ledgers/frankfurt.json`, then `landlocked:ledgers: [ledgers/*.json]` in the stack's config (also exported states, and files of a `file://` backend). A name in neither the stack nor a ledger is unproven.",
    "What may cross a border is said by the register of transfers: the folder `transfers` beside `Pulumi.yaml`, or the one that `landlocked:transfers` names, from the project's folder. A flow passes on one transfer that is approved that day, covers exactly it, and satisfies every law concerned; `report-transfer` then tells which. One broken file in the register, and nothing passes on it. The pack finds the project's folder where pulumi is started; sent elsewhere by `pulumi --cwd`, it does on Linux only, and refuses otherwise.",
    "What nobody can look into (templates, commands, other providers, plugins from elsewhere) is unproven where personal data is in reach, unless the stack's config accepts the resource by name: `landlocked:accepted: [{resource: cache, reason: static pages only, owner: web@example.com, until: '2027-01-01'}]`. Until that day it is reported at each run; from that day it is refused. It opens no border: a refused flow stays refused.",
  ].join("\n\n");
  return `${["# Policies", intro, ...files.map(section), passes].join("\n\n")}\n`;
}

function section(file: string): string {
  const source = readFileSync(new URL(file, folder), "utf8");
  const why = /^\/\*\* ([\s\S]*?) \*\//.exec(source)?.[1];
  const level = /"(mandatory|advisory|remediate)",?\n?\)?/.exec(source)?.[1];
  if (!why || !level) throw new Error(`policies/${file} does not open with why it exists, or states no level`);
  const mandatory = file.startsWith("report-")
    ? "advisory"
    : file.startsWith("require-")
      ? "fills in what it can, then mandatory"
      : "mandatory";
  return `## ${file.replace(".ts", "")}\n\n${why}\n\nLevel: ${mandatory}.`;
}

/** Held by test/plans/allowed and test/innocent. */
const passes = `## What passes, though it looks abroad

- Certificates, web ACLs, DNS and IAM in us-east-1 or of no region: no personal data passes through them.
- A distribution, an accelerated bucket or any edge in front of what is tagged \`landlocked-class: none\`.
- Keys that name other accounts: what they open is judged where the data is.
- A bucket policy not known in preview, on a bucket S3 itself keeps closed: \`up\` judges it, known, before it is created.
- Separate stores in two countries, where the stack states no home: nothing moves between them.
- Metrics, quotas and bills sent to another region.

Programs of normal use that give no finding at all: [innocent.md](innocent.md).`;

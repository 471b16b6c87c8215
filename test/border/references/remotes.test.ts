/** What a program knows by a name is a place of its own: where it sends to, not what it takes in from, nor what is only installed. */
import { expect, test } from "vitest";
import { remotesIn } from "../../../policies/border/references/remotes.ts";
import { madeUpFacts } from "../made-up-estate.ts";

function remotes(text: string, key = "") {
  const found = remotesIn({ at: "script", steps: ["script"], key, text }, madeUpFacts().carryingTools);
  return found.map(({ form, word }) => (form === "remote" ? word : `${form} ${word}`));
}

test.each([
  ["carry copy /srv vault:people", ["vault:people"]],
  ["carry copy /srv --progress vault:people", ["vault:people"]],
  ["carry copy /srv vault:people --log /var/log", ["vault:people"]],
  ["0 3 * * * root /usr/bin/carry copy /srv vault:people", ["vault:people"]],
  ["bash -c 'cd /srv; carry copy . vault:people'", ["vault:people"]],
  ["carry copy /srv ':b2,account=1:people'", [":b2,account=1:people"]],
  ["carry copy vault:people /srv", []],
  ["carry mount vault:people /srv", ["vault:people"]],
  ["carry copy /srv /mnt", []],
  ["carry copy /srv https://vault.example/people", []],
  ["carry copy /srv me@vault.example:/srv", ["host vault.example"]],
  ["carry copy /srv 10.0.0.5:/srv", ["host 10.0.0.5"]],
  ["HOST=depot\ncarry copy /srv $HOST:/srv", ["depot:/srv"]],
  [`carry copy /srv \${HOST}:/srv`, [`\${HOST}:/srv`]],
  ["apt-get install -y carry copy lib:i386", []],
  ["carry list vault:people", []],
  ["tar c /srv | shell -p 22 vault cat", ["vault"]],
  ["shell vault cat < /srv/people", ["vault"]],
  ["shell vault uptime", []],
  ["keep -r b2:people backup", ["b2:people"]],
  ["keep --repo=b2:people backup", ["b2:people"]],
  ["keep -r /mnt backup b2:people", []],
  ["keep -r s3:s3.example.com/people backup", ["host s3.example.com"]],
  ["mirror put /srv vault/people", ["vault/people"]],
  ["mirror put vault/people /srv", []],
  ["tunnel --token abc", ["tunnel"]],
  ["export KEEP_REPO=b2:people", ["b2:people"]],
  ["KEEP_REPO=/mnt keep", []],
])("%s", (line, expected) => {
  expect(remotes(line)).toEqual(expected);
});

test("variables of an environment tell the same", () => {
  expect(remotes("b2:people", "KEEP_REPO")).toEqual(["b2:people"]);
  expect(remotes("/mnt", "KEEP_REPO")).toEqual([]);
  expect(remotes("b2", "CARRY_VAULT_TYPE")).toEqual(["b2"]);
  expect(remotes("local", "CARRY_VAULT_TYPE")).toEqual([]);
});

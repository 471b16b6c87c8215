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
  ["carry copy /srv vault,chunk=64M:people", ["vault,chunk=64M:people"]],
  ["carry copy /srv me@vault:/srv", ["me@vault:/srv"]],
  ["carry copy /srv vault:2026/people", ["vault:2026/people"]],
  ["carry copy /srv vault:22", []],
  ["carry copy /srv ./a:b", []],
  ["carry copy /srv file:///mnt", []],
  ["carry copy start vault:people", ["vault:people"]],
  ["startup carry copy /srv vault:people", ["vault:people"]],
  ["./start carry copy /srv vault:people", ["vault:people"]],
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
  ["mirror put /srv /mnt/vault", []],
  ["tunnel --token abc", ["tunnel"]],
  ["gate up --key abc", ["gate up"]],
  ["gate status", []],
  ["offer push -f vault main", ["offer push vault"]],
  ["offer push", ["offer push origin"]],
  ["offer push https://vault.example/a", []],
  ["keep -r s3:https://s3.example.com/people backup", []],
  ["keep -r rest:https://me:secret@vault.example/people backup", []],
  ["keep -r rest:http://vault/people backup", ["rest:http://vault/people"]],
  ["export KEEP_REPO=b2:people", ["b2:people"]],
  ["run -e KEEP_REPO=b2:people keep", ["b2:people"]],
  ["run --env=KEEP_REPO=b2:people keep", ["b2:people"]],
  ["run -eKEEP_REPO=b2:people keep", ["b2:people"]],
  ["REPO=b2:people\nexport KEEP_REPO=$REPO", ["b2:people"]],
  ["KEEP_REPO=$VAULT:people", ["$VAULT:people"]],
  ["KEEP_REPO=$REPO", []],
  ["CARRY_VAULT_TYPE=$KIND", []],
  ["CARRY_VAULT_TYPE=", []],
  ["KEEP_REPO=/mnt keep", []],
  ["tar c /srv | tee >(shell vault cat) > /dev/null", ["vault"]],
  ["shell vault cat > >(cat)", []],
  ["alias put=carry\nput copy /srv vault:people", ["vault:people"]],
])("%s", (line, expected) => {
  expect(remotes(line)).toEqual(expected);
});

test("variables of an environment tell the same", () => {
  expect(remotes("b2:people", "KEEP_REPO")).toEqual(["b2:people"]);
  expect(remotes("/mnt", "KEEP_REPO")).toEqual([]);
  expect(remotes("b2", "CARRY_VAULT_TYPE")).toEqual(["b2"]);
  expect(remotes("local", "CARRY_VAULT_TYPE")).toEqual([]);
  expect(remotes("", "CARRY_VAULT_TYPE")).toEqual([]);
  expect(remotes("b2:$PREFIX", "KEEP_REPO")).toEqual(["b2:$PREFIX"]);
});

test("each stands in its line, and a host there is called", () => {
  const { carryingTools } = madeUpFacts();
  const ofKey = remotesIn({ at: "a", steps: ["a"], key: "KEEP_REPO", text: "b2:people" }, carryingTools);
  expect(ofKey).toEqual([{ form: "remote", word: "b2:people", line: "KEEP_REPO=b2:people" }]);
  const line = "carry copy /srv vault.example:/srv";
  const ofLine = remotesIn({ at: "a", steps: ["a"], key: "", text: line }, carryingTools);
  expect(ofLine).toEqual([{ form: "host", word: "vault.example", called: true, line }]);
});

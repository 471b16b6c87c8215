/** A dump that is put in where a file, a service or a variable says: elsewhere, unless it was taken from there. */
import { expect, test } from "vitest";
import { remotesIn } from "../../../policies/border/references/remotes.ts";
import { madeUpFacts } from "../made-up-estate.ts";

function remotes(text: string) {
  return remotesIn({ at: "script", steps: ["script"], key: "", text }, madeUpFacts().carryingTools).map(
    ({ word }) => word,
  );
}

test.each([
  ["pg_dump crm | base service=vault", ["base service=vault"]],
  ["pg_dump crm | base 'dbname=crm service=vault'", ["base service=vault"]],
  ["pg_dump crm | base 'postgresql:///?sslmode=require&service=vault'", ["base service=vault"]],
  ["pg_dump crm > >(base service=vault)", ["base service=vault"]],
  ["pg_dump service=crm | gzip -d | base service=vault | cat", ["base service=vault"]],
  ["pg_dump crm | BASE_HOST=$VAULT base crm", ["$VAULT"]],
  ["pg_dump crm | BASE_SERVICE=vault base crm", ["vault"]],
  ["export BASE_HOST=$VAULT\npg_dump -h localhost crm | base crm", ["$VAULT"]],
])("%s leads elsewhere", (text, expected) => {
  expect(remotes(text)).toEqual(expected);
});

test.each([
  ["pg_dump service=crm | base service=crm"],
  ["base service=vault"],
  ["pg_dump crm | base -h localhost service=vault"],
  ["pg_dump crm | base mode=vault"],
  ["pg_dump crm | BASE_HOST=localhost base crm"],
  ["export BASE_HOST=$VAULT\npg_dump crm | base crm"],
  ["export BASE_HOST=$VAULT\npg_dump -h localhost crm | base -hlocalhost crm"],
  ["VAULT=localhost\nexport BASE_HOST=$VAULT\npg_dump -h localhost crm | base crm"],
])("%s stays", (text) => {
  expect(remotes(text)).toEqual([]);
});

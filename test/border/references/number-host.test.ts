/** Numbers that machines take for addresses, however they are written, and those that they don't. */
import { expect, test } from "vitest";
import { numberHosts } from "../../../policies/border/references/number-host.ts";

test.each([
  ["nc 0x22c0ffee 9000", "0x22c0ffee"],
  ["nc 042.0300.0377.0356 9000", "042.0300.0377.0356"],
  ["pg_dump crm | ncat -w 5 583073774 9000", "583073774"],
  ["cat /srv > /dev/tcp/583073774/9000", "583073774"],
  ["socat - TCP4:0x22.12648430:9000", "0x22.12648430"],
  ["psql -h 583073774 crm", "583073774"],
  ["mysql --host=0x22c0ffee crm", "0x22c0ffee"],
])("%s", (line, host) => {
  expect(numberHosts(line)).toEqual([host]);
});

test.each([
  ["nc -l 9000"],
  ["nc -l 65535"],
  ["nc -w 10000 localhost 22000"],
  ["nc 99999999999 9000"],
  ["nc 1.2.3.4.05 90000000000"],
  ["psql -c 'select 583073774'"],
  ["echo 583073774 > /srv/n"],
  ["sleep 100000; nc -z localhost 5432"],
])("%s names none", (line) => {
  expect(numberHosts(line)).toEqual([]);
});

/** Data of ours is told from what a system has of itself, and an installer's folders from people's. */
import { expect, test } from "vitest";
import { hasData, isOurs } from "../../../policies/border/references/data-path.ts";

test.each([
  ["/srv/people"],
  ["-s people.csv"],
  ["./people"],
  ["~/people"],
  ["--file people.sql"],
  ["--dir=/srv/customers"],
  ["--from /srv/crm-users"],
])("%s is data", (words) => {
  expect(hasData(words)).toBe(true);
});

test.each([
  [""],
  ["v1.2"],
  ["/etc/app.conf"],
  ["/opt/app"],
  ["--data-dir /data"],
  ["--bin=/srv/app"],
  ["--user /home/users/app"],
  ["--user users"],
  ["--config=/etc/users"],
])("%s is none", (words) => {
  expect(hasData(words)).toBe(false);
});

test("a path of ours is none of the system's", () => {
  expect(["/srv/a", "./a", "a", "/usr/a", "/srv/a.conf"].map(isOurs)).toEqual([true, true, false, false, false]);
});

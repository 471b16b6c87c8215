/** What is on file, in a few lines each. */
import { expect, it } from "vitest";
import { approved, lawful, register } from "./signed-register.ts";

it("says of each what it moves and whether anything passes on it", async () => {
  const { stdout, status } = await register(approved(), lawful("waiting")).look(["list"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^orders-to-frankfurt {2}approved until 2027-11-20 \(354 days left\)\n {2}\S/);
  expect(stdout).toMatch(/\nwaiting {2}pending\n {2}\S/);
  expect(stdout).toMatch(/\n {2}personal data, .+ to .+, of stack .+\n {2}[\d,]+ people in a calendar year/);
});

it("says the same in JSON, and that nothing is on file where nothing is", async () => {
  const { stdout } = await register(approved()).look(["list", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    day: "2026-12-01",
    transfers: [{ id: "orders-to-frankfurt", standing: "approved", passes: true, class: "personal" }],
  });
  expect(await register().look(["list"])).toEqual({
    stdout: "No transfer is on file in transfers.\n",
    stderr: "",
    status: 0,
  });
});

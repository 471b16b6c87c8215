/** Where a project's register is looked for. */
import { expect, it } from "vitest";
import { registerFolder } from "../../cli/transfer/register-folder.ts";
import { runLandlocked } from "./run-landlocked.ts";

it("is below the project's folder, or where it is said to be", () => {
  expect(registerFolder(".", "transfers")).toBe("transfers");
  expect(registerFolder("examples", "law")).toBe("examples/law");
  expect(registerFolder("examples", "/law")).toBe("/law");
  expect(() => registerFolder("nowhere", "transfers")).toThrow("nowhere: there is no such folder.");
});

it("every command of the register takes another project's folder", async () => {
  const of = (...args: readonly string[]) => runLandlocked(["transfer", ...args], {}, ".");
  const status = await of("status", "--cwd", "examples/approved-transfer", "--day", "2026-11-28");
  expect(status).toMatchObject({ status: 0, stdout: expect.stringContaining("approved") });
  for (const command of ["new", "show x", "status", "verify", "expiring", "review x --stage privacy --key k"])
    expect(await of(...command.split(" "), "--cwd", "nowhere"), command).toEqual({
      stdout: "",
      stderr: "nowhere: there is no such folder.\n",
      status: 2,
    });
});

/** What a process sees of those that started it. */
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { givenTo, startedWith } from "../../policies/pack/started-with.ts";
import { unless } from "../unless.ts";

const notLinux = process.platform === "linux" ? undefined : "only Linux shows a process the words of another";
const file = join(import.meta.dirname, "../../policies/pack/started-with.ts");

it("finds the nearest above that was given the option, and where it works", unless(notLinux), () => {
  const asks = `import(${JSON.stringify(file)}).then((it) => console.log(JSON.stringify(it.startedWith("--config"))))`;
  const starts = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(asks)}], { stdio: "inherit" })`;
  const { stdout } = spawnSync(process.execPath, ["-e", starts, "--", "--config=a b"], {
    cwd: "/tmp",
    encoding: "utf8",
  });
  const found = JSON.parse(stdout) as ReturnType<typeof startedWith>;
  expect(found?.folder).toBe(realpathSync("/tmp"));
  expect(givenTo("--config", found?.words ?? [])).toEqual(["a b"]);
});

it("finds nothing where nobody was", () => expect(startedWith("--no-such-option")).toBeUndefined());

it("takes every spelling", () => {
  expect(givenTo("--x", ["--x", "a", "--x=b,c", "--xy", "d", "--x"])).toEqual(["a", "b", "c"]);
});

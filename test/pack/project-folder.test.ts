/** The project's folder is the one of the project's name: a register of another project must not speak for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { projectFolder } from "../../policies/pack/project-folder.ts";

const root = mkdtempSync(join(tmpdir(), "landlocked-folder-"));
afterAll(() => rmSync(root, { recursive: true }));

function project(folder: string, text: string, file = "Pulumi.yaml"): string {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, file), text);
  return join(root, folder);
}
const shop = project("shop", "name: shop\nruntime: nodejs\n");
const crm = project("crm", "name: crm\nruntime: nodejs\n");
mkdirSync(join(shop, "src/deep"), { recursive: true });

test("is at or above a folder to start from", () => {
  expect(projectFolder("shop", [shop])).toBe(shop);
  expect(projectFolder("shop", [join(shop, "src/deep")])).toBe(shop);
});

test("is the one of the project's name, in whichever of the folders", () => {
  expect(projectFolder("crm", [shop, crm])).toBe(crm);
  expect(projectFolder("shop", [root, shop])).toBe(shop);
});

test("is not known where only other projects are, or none, or no name is told", () => {
  expect(projectFolder("shop", [crm])).toBeUndefined();
  expect(projectFolder("shop", [project("shop/inner", "name: inner\n")])).toBeUndefined();
  expect(projectFolder("shop", [join(root, "nowhere")])).toBeUndefined();
  expect(projectFolder("shop", [])).toBeUndefined();
  expect(projectFolder(undefined, [shop])).toBeUndefined();
  expect(projectFolder(undefined, [project("nameless", "runtime: nodejs\n")])).toBeUndefined();
});

test("is found by the other names of the project file, and not by one that can't be read", () => {
  expect(projectFolder("yml", [project("yml", "name: yml\n", "Pulumi.yml")])).toBe(join(root, "yml"));
  expect(projectFolder("json", [project("json", '{ "name": "json" }', "Pulumi.json")])).toBe(join(root, "json"));
  expect(projectFolder("broken", [project("broken", "name: [broken\n")])).toBeUndefined();
  mkdirSync(join(root, "folder/Pulumi.yaml"), { recursive: true });
  expect(projectFolder("folder", [join(root, "folder")])).toBeUndefined();
});

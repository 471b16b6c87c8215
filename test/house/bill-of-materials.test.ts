/** A package's bill of materials names all it needs, each in the version of the lockfile, and nothing else of the workspace. */
import { expect, test } from "vitest";
import { billOfMaterials } from "../../bill-of-materials.ts";
import lock from "../../package-lock.json" with { type: "json" };
import manifest from "../../policies/package.json" with { type: "json" };

const { metadata, components } = billOfMaterials("@landlocked/policies");
// One SDK writes its version "v1.21.0".
const named = components.map((one) => one["bom-ref"].replace(/@v(?=\d)/, "@"));

test("is of the package, and has what it depends on, and what that depends on", () => {
  expect(metadata.component.purl).toBe(`pkg:npm/%40landlocked/policies@${manifest.version}`);
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(named).toContain(`${name}@${version}`);
  expect(named).toContain(`@grpc/grpc-js@${lock.packages["node_modules/@grpc/grpc-js"].version}`);
});

test("has nothing that only others of the workspace, or its tests, need", () => {
  for (const other of ["@pulumi/alicloud", "@pulumi/aws", "vitest", "commander", "landlocked"])
    expect(named.filter((one) => one.startsWith(`${other}@`))).toEqual([]);
});

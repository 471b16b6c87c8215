/** Pulumi.yaml and Pulumi.<stack>.yaml, read as the engine reads them. */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject } from "../../policies/replay/read-project.ts";
import { readStackFile } from "../../policies/replay/read-stack-file.ts";
import { unknownText } from "../../policies/wire/encoding.ts";
import { program } from "../cli/program.ts";

describe("a project", () => {
  it("is found in a folder above", () => {
    const folder = program({ "src/deep/file.txt": "" });
    expect(readProject(join(folder, "src/deep")).root).toBe(folder);
  });

  it("runs in its folder, in the folder main names, or beside the file main names", () => {
    const files = (main: string) => ({ "Pulumi.yaml": `name: shop\nruntime: nodejs\n${main}`, "infra/index.ts": "" });
    const place = (main: string) => {
      const { root, directory, main: entry } = readProject(program(files(main)));
      return [directory.slice(root.length), entry];
    };
    expect(place("")).toEqual(["", "."]);
    expect(place("main: infra")).toEqual(["/infra", "."]);
    expect(place("main: infra/index.ts")).toEqual(["/infra", "index.ts"]);
  });

  it("keeps its stacks where stackConfigDir says, or config in the old spelling", () => {
    for (const key of ["stackConfigDir", "config"]) {
      const files = {
        "Pulumi.yaml": `name: shop\nruntime: nodejs\n${key}: stacks\n`,
        "stacks/Pulumi.b.yaml": "",
        "stacks/Pulumi.a.yml": "",
      };
      const project = readProject(program(files));
      expect(project.stacks).toEqual(["a", "b"]);
      expect(realpathSync(project.stackFolder)).toBe(realpathSync(join(project.root, "stacks")));
    }
  });
});

describe("config", () => {
  const read = (stackFile: string, config = "") => {
    const project = readProject(
      program({ "Pulumi.yaml": `name: shop\nruntime: nodejs\n${config}`, "Pulumi.dev.yaml": stackFile }),
    );
    return readStackFile(project, "dev");
  };

  it("is text, with lists and maps as JSON; a key without a namespace is the project's", () => {
    const { values } = read(
      "config:\n  aws:region: eu-central-1\n  count: 3\n  open: true\n  list: [a, 1]\n  map: { a: [b] }\n",
    );
    expect(values).toEqual({
      "aws:region": "eu-central-1",
      "shop:count": "3",
      "shop:open": "true",
      "shop:list": '["a",1]',
      "shop:map": '{"a":["b"]}',
    });
  });

  it("takes the project's values where the stack states none", () => {
    const project =
      "config:\n  aws:region: eu-west-3\n  who: { default: nobody }\n  what: { type: string, value: shoes }\n  size: small\n";
    expect(read("config:\n  shop:who: somebody\n", project).values).toEqual({
      "aws:region": "eu-west-3",
      "shop:who": "somebody",
      "shop:what": "shoes",
      "shop:size": "small",
    });
  });

  it("never holds an encrypted value", () => {
    const { values, secretKeys, lockedKeys } = read(
      "config:\n  shop:whole: { secure: AAAA }\n  shop:part: { user: u, pass: { secure: BBBB } }\n",
    );
    expect(values).toEqual({ "shop:whole": unknownText, "shop:part": `{"user":"u","pass":"${unknownText}"}` });
    expect(secretKeys).toEqual(["shop:whole", "shop:part"]);
    expect(lockedKeys).toEqual(["shop:whole"]);
  });

  it("names the environments it can't open", () => {
    expect(read("environment:\n  - prod\n  - team/eu\n").environments).toEqual(["prod", "team/eu"]);
    expect(read("environment: { imports: [prod] }\n").environments).toEqual(["prod"]);
    expect(read("environment: { imports: [{ prod: { merge: false } }] }\n").environments).toEqual(["prod"]);
    expect(read("environment: { values: { pulumiConfig: { a: b } } }\n").environments).toEqual([
      "the environment in its file",
    ]);
    expect(read("environment: { imports: [], values: }\n").environments).toEqual([]);
  });

  it("is empty for an empty file", () => {
    expect(read("").values).toEqual({});
  });
});

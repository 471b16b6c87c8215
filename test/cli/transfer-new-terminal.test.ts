/** The dialogue of `transfer new` in a real terminal. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { unless } from "../unless.ts";
import { inTerminal, key, noTerminal } from "./terminal.ts";
import { contractHash, folderWithDocument } from "./transfer-project.ts";

describe("landlocked transfer new, in a terminal", unless(noTerminal), () => {
  const { enter, down, stop } = key;

  it("asks and writes", async () => {
    const folder = folderWithDocument();
    const { shown, status } = await inTerminal(["transfer", "new"], join(folder, ".."), [
      ["in one line", `CRM to Singapore${enter}`],
      ["Under which id", enter],
      ["Exporter: which legal entity", `Acme${enter}`],
      ["Exporter: in which country", `China${enter}`],
      ["Exporter: under which registration ids", enter],
      ["Exporter: in which role", enter],
      ["Importer: which legal entity", `Acme SG${enter}`],
      ["Importer: in which country", `Singap${enter}`],
      ["Importer: under which registration ids", `SG-UEN:201912345A${enter}`],
      ["Importer: in which role", down + enter],
      ["Where does the data lie", `cn-hangzhou${enter}`],
      ["Where does it go", `alicloud/ap-southeast-1${enter}`],
      ["In which stack", `hangzhou${enter}`],
      ["How are the resources", enter],
      ["Which resources", `orders${enter}`],
      ["another stack", enter],
      ["Of which class", enter],
      ["Which categories", enter],
      ["Does everything move", `y`],
      ["Where are the people", enter],
      ["How many distinct", `120000${enter}`],
      ["in which city", enter],
      ["critical information", enter],
      ["What is it for", `crm${enter}`],
      ["your own words", `CRM${enter}`],
      ["legal basis", `contract${enter}`],
      ["How long", `2 years${enter}`],
      ["pass it on", enter],
      ["From which day", enter],
      ["Until which day", enter],
      ["rely on by PIPL", enter],
      ["The signed standard contract, in the CAC's text: which", down + enter],
      ["Effective: on", `2026-03-01${enter}`],
      ["The report of the impact assessment (PIPIA): which", down + enter],
      ["Filed: on", enter],
      ["Optional terms", enter],
      ["this done: a personal", enter],
      ["this done: notice", enter],
      ["this done: separate", enter],
      ["Write transfers/crm-to-singapore.yaml", enter],
    ]);
    expect(shown).toContain("transfers/crm-to-singapore.yaml is on file.");
    expect(status).toBe(0);
    expect(parse(readFileSync(join(folder, "crm-to-singapore.yaml"), "utf8"))).toMatchObject({
      from: { territory: "CN", region: "alicloud/cn-hangzhou" },
      importer: { country: "SG", registrations: ["SG-UEN:201912345A"], role: "processor" },
      laws: {
        "CN-PIPL": {
          mechanism: "cn.standard_contract",
          documents: [{ sha256: contractHash }, { path: "documents/crm/pipia.pdf" }],
        },
      },
    });
  });

  it("writes nothing when the person stops", async () => {
    const folder = folderWithDocument();
    const { shown, status } = await inTerminal(["transfer", "new"], join(folder, ".."), [["in one line", stop]]);
    expect(shown).toMatch(/Stopped: nothing is written\.\s*$/);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["documents"]);
  });

  it("goes on with the answers of a run that was stopped", async () => {
    const folder = folderWithDocument();
    const stopped = await inTerminal(["transfer", "new"], join(folder, ".."), [
      ["in one line", `CRM to Singapore${enter}`],
      ["Under which id", enter],
      ["Exporter: which legal entity", stop],
    ]);
    expect(stopped.shown.replaceAll(/\s+/g, " ")).toContain("2 answers are kept");
    const next = await inTerminal(["transfer", "new"], join(folder, ".."), [
      ["A draft is kept", enter],
      ["Exporter: which legal entity", stop],
    ]);
    expect(next.shown).toContain("crm-to-singapore");
    expect(next.status).toBe(2);
  });
});

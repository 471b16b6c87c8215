/** The table of status: what is signed, what is missing, and its exit code. */
import { describe, expect, it } from "vitest";
import { signReview, signRevocation } from "../register/sign-transfer.ts";
import { approved, lawful, owner, register, security, signed } from "./signed-register.ts";

describe("landlocked transfer status", () => {
  it("is a table of stages: who, when, what is missing, days left", async () => {
    const pending = signReview(lawful("crm-to-dublin"), owner, "data-owner", signed);
    const { stdout, stderr, status } = await register(approved(), pending).look(["status"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 1 });
    expect(stdout).toBe(`TRANSFER             STAGE       WHO        WHEN        STATE          DAYS LEFT
crm-to-dublin        data-owner  li.wei     2026-11-20  signed
pending              privacy                            missing, next
                     security                           missing

orders-to-frankfurt  data-owner  li.wei     2026-11-20  signed         354
approved             privacy     eva.adler  2026-11-20  signed
until 2027-11-20     security    tan.mei    2026-11-20  signed

- transfers/crm-to-dublin.yaml: the reviews privacy and security are missing; sign the next with "landlocked transfer review crm-to-dublin --stage privacy".
`);
  });

  it("exits 0 where nothing waits: approved, revoked, expired, superseded", async () => {
    const { look } = register(
      signRevocation(approved("a"), security, signed, "The contract ended"),
      approved("b", { effective: "2026-01-01", expires: "2026-11-30" }),
      approved("c"),
      approved("d", { supersedes: "c" }),
      approved("e", { effective: "2026-12-24" }),
    );
    const { stdout, status } = await look(["status", "--json"]);
    expect(status).toBe(0);
    const { transfers } = JSON.parse(stdout) as { transfers: readonly { id: string; standing: string }[] };
    expect(transfers.map(({ standing }) => standing)).toEqual([
      "revoked",
      "expired",
      "superseded",
      "approved",
      "not-yet",
    ]);
    expect((await look(["status", "c"])).stdout).toContain("d supersedes it since 2026-11-30");
  });

  it("says so of an empty register, and of one transfer alone", async () => {
    expect(await register().look(["status"])).toEqual({
      stdout: "No transfer is on file in transfers.\n",
      stderr: "",
      status: 0,
    });
    expect((await register(approved("a"), approved("b")).look(["status", "b"])).stdout).not.toMatch(/^a /m);
  });
});

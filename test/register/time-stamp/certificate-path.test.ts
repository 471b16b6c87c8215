/** Only a path of authorities, each valid at the time and allowed to stand above the next, leads to one that is trusted. */
import { describe, expect, it } from "vitest";
import { pathProblem } from "../../../policies/register/time-stamp/certificate-path.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { unless } from "../../unless.ts";
import { type Certified, certify, forAuthorities, forStamps, noOpenssl } from "../time-authority.ts";

describe("pathProblem", unless(noOpenssl), () => {
  const folder = temporaryFolder();
  const at = new Date(Date.now() + 60_000);
  const leads = (signer: Certified, others: readonly Certified[], trusted: Certified): boolean => {
    const [between, root] = [others.map(({ certificate }) => certificate), [trusted.certificate]];
    return pathProblem(signer.certificate, between, root, at) === undefined;
  };

  it("leads up by as many as there are, in any order, past those that lead nowhere", () => {
    const root = certify(folder, forAuthorities);
    const between = certify(folder, forAuthorities, { issuer: root });
    const below = certify(folder, forAuthorities, { issuer: between });
    const signer = certify(folder, forStamps, { issuer: below });
    const stranger = certify(folder, forAuthorities);
    expect(leads(signer, [stranger, between, below], root)).toBe(true);
    expect(leads(signer, [signer, below, root, between], root)).toBe(true);
    expect(leads(signer, [below], between)).toBe(true);
    expect(leads(signer, [between], root)).toBe(false);
    expect(leads(signer, [between, below, stranger], stranger)).toBe(false);
  });

  it.each<[string, readonly string[], number?]>([
    ["no authority", ["keyUsage=critical,digitalSignature"]],
    ["one that may not sign certificates", ["basicConstraints=critical,CA:true", "keyUsage=critical,cRLSign"]],
    ["one that says it is none", ["basicConstraints=critical,CA:false"]],
    ["one that was over", forAuthorities, -1],
    [
      "one with a condition that is not known here",
      [...forAuthorities, "nameConstraints=critical,permitted;DNS:acme.example"],
    ],
  ])("does not lead past %s", (_title, extensions, days = 3650) => {
    const root = certify(folder, forAuthorities);
    const between = certify(folder, extensions, { issuer: root, days });
    expect(leads(certify(folder, forStamps, { issuer: between }), [between], root)).toBe(false);
  });

  it("does not lead past one with more below it than it may have", () => {
    const root = certify(folder, ["basicConstraints=critical,CA:true,pathlen:0", "keyUsage=critical,keyCertSign"]);
    const between = certify(folder, forAuthorities, { issuer: root });
    expect(leads(certify(folder, forStamps, { issuer: root }), [], root)).toBe(true);
    expect(leads(certify(folder, forStamps, { issuer: between }), [between], root)).toBe(false);
  });
});

/** Only a path of authorities, each valid at the time and allowed to stand above the next, leads to one that is trusted. */
import { beforeAll, describe, expect, it } from "vitest";
import { pathProblem } from "../../../policies/register/time-stamp/certificate-path.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { unless } from "../../unless.ts";
import { type Certified, certify, forAuthorities, forStamps, noOpenssl } from "../time-authority.ts";

describe("pathProblem", unless(noOpenssl), () => {
  const folder = temporaryFolder();
  /** Whenever it is asked, so that certificates made by then are valid. */
  const soon = (): Date => new Date(Date.now() + 60_000);
  const leads = (signer: Certified, others: readonly Certified[], trusted: Certified): boolean => {
    const [between, root] = [others.map(({ certificate }) => certificate), [trusted.certificate]];
    return pathProblem(signer.certificate, between, root, soon()) === undefined;
  };

  describe("from one to the next", () => {
    let made: readonly [root: Certified, between: Certified, below: Certified, signer: Certified, stranger: Certified];
    beforeAll(() => {
      const root = certify(folder, forAuthorities);
      const between = certify(folder, forAuthorities, { issuer: root });
      const below = certify(folder, forAuthorities, { issuer: between });
      made = [root, between, below, certify(folder, forStamps, { issuer: below }), certify(folder, forAuthorities)];
    });

    it("leads up by as many as there are, in any order, past those that lead nowhere", () => {
      const [root, between, below, signer, stranger] = made;
      expect(leads(signer, [stranger, between, below], root)).toBe(true);
      expect(leads(signer, [signer, below, root, between], root)).toBe(true);
      expect(leads(signer, [below], between)).toBe(true);
      expect(leads(signer, [between], root)).toBe(false);
      expect(leads(signer, [between, below, stranger], stranger)).toBe(false);
    });
  });

  describe.each<[string, readonly string[], number?]>([
    ["no authority", ["keyUsage=critical,digitalSignature"]],
    ["one that may not sign certificates", ["basicConstraints=critical,CA:true", "keyUsage=critical,cRLSign"]],
    ["one that says it is none", ["basicConstraints=critical,CA:false"]],
    ["one that was over", forAuthorities, -1],
    [
      "one with a condition that is not known here",
      [...forAuthorities, "nameConstraints=critical,permitted;DNS:acme.example"],
    ],
  ])("past %s", (_title, extensions, days = 3650) => {
    let made: readonly [root: Certified, between: Certified, signer: Certified];
    beforeAll(() => {
      const root = certify(folder, forAuthorities);
      const between = certify(folder, extensions, { issuer: root, days });
      made = [root, between, certify(folder, forStamps, { issuer: between })];
    });

    it("leads nowhere", () => {
      const [root, between, signer] = made;
      expect(leads(signer, [between], root)).toBe(false);
    });
  });

  describe("the longest path", () => {
    let path: readonly Certified[];
    beforeAll(() => {
      const made: Certified[] = [];
      for (let count = 0; count < 8; count += 1)
        made.push(certify(folder, forAuthorities, made.at(-1) && { issuer: made.at(-1) as Certified }));
      path = [...made, certify(folder, forStamps, { issuer: made.at(-1) as Certified })];
    });

    it("has six authorities between who stamps and who is trusted", () => {
      const [root, next, ...rest] = path;
      const signer = rest.at(-1);
      if (!root || !next || !signer) throw new RangeError("eight authorities");
      expect(leads(signer, rest.slice(0, -1), next)).toBe(true);
      expect(leads(signer, [next, ...rest.slice(0, -1)], root)).toBe(false);
    });
  });

  describe("a signer", () => {
    let root: Certified;
    let signer: Certified;
    let others: readonly Certified[];
    beforeAll(() => {
      root = certify(folder, forAuthorities);
      signer = certify(folder, forStamps, { issuer: root, days: 10 });
      const purposes = ["timeStamping", "critical,codeSigning", "critical,timeStamping,codeSigning"];
      others = purposes.map((one) =>
        certify(folder, [`extendedKeyUsage=${one}`, "keyUsage=critical,digitalSignature"], { issuer: root }),
      );
    });
    const problem = ({ certificate }: Certified, on: Date) =>
      pathProblem(certificate, [], [root.certificate], on) ?? "none";

    it("stamps from its first second to its last", () => {
      const { validFromDate: first, validToDate: last } = signer.certificate;
      const second = 1_000;
      expect([first, last].map((on) => problem(signer, on))).toEqual(["none", "none"]);
      for (const on of [first.getTime() - second, last.getTime() + second])
        expect(problem(signer, new Date(on))).toMatch(/^is signed by a certificate that was not valid at/);
    });

    it("is for stamps, and for stamps alone, and says that this must be understood", () => {
      for (const one of others)
        expect(problem(one, soon())).toMatch(/^is signed by a certificate that is not for time stamps alone/);
    });
  });

  describe("past one with more below it than it may have", () => {
    let made: readonly [root: Certified, direct: Certified, between: Certified, signer: Certified];
    beforeAll(() => {
      const root = certify(folder, ["basicConstraints=critical,CA:true,pathlen:0", "keyUsage=critical,keyCertSign"]);
      const between = certify(folder, forAuthorities, { issuer: root });
      const [direct, signer] = [root, between].map((issuer) => certify(folder, forStamps, { issuer }));
      if (direct && signer) made = [root, direct, between, signer];
    });

    it("leads nowhere, and past none it leads on", () => {
      const [root, direct, between, signer] = made;
      expect(leads(direct, [], root)).toBe(true);
      expect(leads(signer, [between], root)).toBe(false);
    });
  });
});

/** The stack files of the repository say what they must, and every mistake in one has its sentence. */
import { describe, expect, it } from "vitest";
import { asPulumiHandsOver, configOf, problemsIn, problemsOf, stackFile } from "./stack-file.ts";

const at = "stacks/Pulumi.hangzhou.yaml: ";

/** The sentences about a changed stacks/Pulumi.hangzhou.yaml, without the file's name. */
const said = (change: Readonly<Record<string, unknown>>) =>
  problemsOf("hangzhou", change).map((sentence) => {
    expect(sentence.startsWith(at)).toBe(true);
    return sentence.slice(at.length);
  });

describe("the stack files of the repository", () => {
  it("puts Hangzhou under Chinese law, on Alibaba Cloud", () => {
    const { cloud, region, residency, network, compute, objectStores } = configOf("hangzhou");
    expect({ cloud, region }).toEqual({ cloud: "alicloud", region: "cn-hangzhou" });
    expect(residency).toMatchObject({ zone: "CN", dataClass: "sensitive", subjects: ["CN"], stack: "hangzhou" });
    expect(network.zones).toEqual(["cn-hangzhou-j", "cn-hangzhou-k"]);
    expect(compute?.kind).toBe("kubernetes");
    expect(objectStores.map((store) => [store.bucketName, store.dataClass])).toEqual([
      ["acme-landlocked-hangzhou-recordings", "sensitive"],
      ["acme-landlocked-hangzhou-contacts", "personal"],
      ["acme-landlocked-hangzhou-documents", "personal"],
      ["acme-landlocked-hangzhou-releases", "none"],
    ]);
  });

  it("puts Singapore under its own law, on machines of Alibaba Cloud", () => {
    const { cloud, region, residency, network, compute } = configOf("singapore");
    expect({ cloud, region }).toEqual({ cloud: "alicloud", region: "ap-southeast-1" });
    expect(residency).toMatchObject({ zone: "SG", dataClass: "personal", subjects: ["SG"] });
    expect(network.zones).toEqual(["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"]);
    expect(compute).toEqual({ kind: "machines", nodeSize: "small", nodeCount: 3 });
  });

  it("puts Frankfurt under the GDPR, on AWS", () => {
    const { cloud, region, residency, network, compute, audit } = configOf("frankfurt");
    expect({ cloud, region }).toEqual({ cloud: "aws", region: "eu-central-1" });
    expect(residency).toMatchObject({ zone: "EEA", dataClass: "sensitive", subjects: ["EEA"] });
    expect(network).toEqual({
      cidr: "10.30.0.0/16",
      zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
      internetGateway: false,
    });
    expect(compute).toEqual({ kind: "kubernetes", nodeSize: "medium", nodeCount: 3 });
    expect(audit).toEqual({
      name: "audit",
      bucketName: "acme-landlocked-frankfurt-audit",
      retentionDays: 365,
      lockMode: "compliance",
    });
  });

  it("locks the audit records of what is no production so that they can be deleted, and names a next life's apart", () => {
    const staging = { environment: "staging", deletionProtection: false };
    expect(configOf("frankfurt", staging).audit.lockMode).toBe("governance");
    expect(configOf("frankfurt", { ...staging, auditLock: "compliance" }).audit.lockMode).toBe("compliance");
    expect(configOf("frankfurt", { auditName: "audit-2" }).audit).toMatchObject({
      name: "audit-2",
      bucketName: "acme-landlocked-frankfurt-audit-2",
    });
  });

  it("fills in what suits production", () => {
    const config = configOf("singapore");
    expect(config).toMatchObject({
      environment: "production",
      pinned: true,
      deletionProtection: true,
      keyDeletionDays: 30,
      logRetentionDays: 365,
      audit: { retentionDays: 365 },
    });
    expect(config.objectStores[0]).toMatchObject({ versioning: true, retentionDays: 90, dataClass: "personal" });
    expect(config.databases[0]).toMatchObject({ version: "16", backupDays: 14, dataClass: "personal" });
  });
});

describe("a change of cloud in one line", () => {
  it.each([
    ["singapore", "aws"],
    ["frankfurt", "alicloud"],
  ])("moves %s to %s and changes nothing else", (stack, cloud) => {
    expect(configOf(stack, { cloud })).toEqual({ ...configOf(stack), cloud });
  });

  it("is refused for Hangzhou, where AWS has no region", () => {
    expect(said({ cloud: "aws" })).toEqual([
      'landlocked:region is "cn-hangzhou", which is Hangzhou (CN) on Alibaba Cloud; AWS has no region there: allowed in China are cn-north-1 (Beijing) and cn-northwest-1 (Ningxia).',
    ]);
  });

  it("never moves data to another country in silence", () => {
    const dublin = { region: "eu-west-1", subjects: undefined };
    expect(problemsOf("frankfurt", dublin)).toEqual([
      'stacks/Pulumi.frankfurt.yaml: landlocked:region is "eu-west-1", which is Dublin (IE) on AWS, but London (GB) on Alibaba Cloud; allowed is only with landlocked:country, which says the one meant.',
    ]);
    expect(configOf("frankfurt", { ...dublin, country: "IE" }).residency).toMatchObject({
      zone: "EEA",
      subjects: ["EEA"],
    });
    expect(problemsOf("frankfurt", { ...dublin, country: "IE", cloud: "alicloud" })).toEqual([
      'stacks/Pulumi.frankfurt.yaml: landlocked:region is "eu-west-1", which is London (GB) on Alibaba Cloud, but landlocked:country is "IE"; Alibaba Cloud has none in Ireland.',
    ]);
    const london = configOf("frankfurt", { ...dublin, country: "GB", cloud: "alicloud" });
    expect(london.residency).toMatchObject({ zone: "GB", subjects: ["GB"] });
  });
});

describe("a fourth stack", () => {
  const fourth = (stack: string, own: Readonly<Record<string, unknown>>) =>
    configOf("singapore", { subjects: undefined, objectStores: undefined, databases: undefined, ...own, owner: stack });

  it.each([
    ["tokyo", { cloud: "aws", region: "ap-northeast-1", zones: ["a", "c"] }, "JP", "ap-northeast-1a"],
    ["jakarta", { region: "ap-southeast-5", country: "ID", zones: ["a", "b"] }, "ID", "ap-southeast-5a"],
    ["beijing", { cloud: "aws", region: "cn-north-1", zones: ["a", "b"] }, "CN", "cn-north-1a"],
    ["hongkong", { region: "cn-hongkong", zones: ["b", "c"] }, "HK", "cn-hongkong-b"],
    ["zurich", { cloud: "aws", region: "eu-central-2", zones: ["a", "b"] }, "CH", "eu-central-2a"],
    ["brandenburg", { cloud: "aws", region: "eusc-de-east-1", zones: ["a", "b"] }, "EEA", "eusc-de-east-1a"],
  ])("%s is config only", (stack, own, zone, firstZone) => {
    const config = fourth(stack, own);
    expect(config.residency).toMatchObject({ zone, subjects: [zone] });
    expect(config.network.zones[0]).toBe(firstZone);
    expect({ stores: config.objectStores, databases: config.databases }).toEqual({ stores: [], databases: [] });
  });

  it("may do without compute", () => {
    expect(configOf("singapore", { compute: undefined }).compute).toBeUndefined();
  });
});

describe("a wrong stack file", () => {
  it("names an unknown key, and the one meant", () => {
    expect(said({ reigon: "cn-hangzhou", region: undefined })).toEqual([
      'landlocked:region is missing; allowed is a region code such as "eu-central-1".',
      "landlocked:reigon is no known key; the nearest is landlocked:region.",
    ]);
  });

  it("names an unknown key near to none, and those there are", () => {
    const known =
      "cloud, region, country, pinned, dataClass, subjects, owner, accounts, organisations, networks, ledgers, replay, transfers, accepted, anonymisers, environment, bucketPrefix, cidr, zones, internetGateway, objectStores, databases, compute, deletionProtection, key, keyDeletionDays, auditRetentionDays, auditLock, auditName and logRetentionDays";
    expect(said({ purpose: "x" })).toEqual([`landlocked:purpose is no known key; known are ${known}.`]);
  });

  it("does not repeat the value of an unknown key, which may be a secret", () => {
    expect(said({ password: "hunter2" }).join()).not.toContain("hunter2");
  });

  it("leaves keys of other namespaces alone", () => {
    const config = { ...stackFile("hangzhou"), "aws:region": "eu-central-1", "acme:reigon": "x" };
    expect(problemsIn("hangzhou", config)).toEqual([]);
  });

  it.each([
    [{ cloud: "gcp" }, 'landlocked:cloud is "gcp"; allowed is "aws" or "alicloud".'],
    [
      { owner: undefined },
      "landlocked:owner is missing; allowed is 1 to 128 letters, digits and + - = . _ : / @, as both clouds accept in a tag.",
    ],
    [
      { owner: "The Platform Team" },
      'landlocked:owner is "The Platform Team"; allowed is 1 to 128 letters, digits and + - = . _ : / @, as both clouds accept in a tag.',
    ],
    [{ pinned: "sometimes" }, 'landlocked:pinned is "sometimes"; allowed is true or false.'],
    [
      { dataClass: "secret" },
      'landlocked:dataClass is "secret"; allowed is "none", "personal", "sensitive" or "important".',
    ],
    [{ zones: ["h"] }, "landlocked:zones is a list of 1; allowed is a list of 2 to 6, each one lower-case letter."],
    [{ zones: "h" }, 'landlocked:zones is "h"; allowed is a list of 2 to 6, each one lower-case letter.'],
    [{ zones: ["h", "cn-hangzhou-i"] }, 'landlocked:zones[1] is "cn-hangzhou-i"; allowed is one lower-case letter.'],
    [{ zones: ["h", "h"] }, 'landlocked:zones[1] is "h", which is there before; allowed is each letter once.'],
    [
      { accounts: [123456789012] },
      "landlocked:accounts[0] is 123456789012; allowed is an account id of 12 to 20 digits, in quotes.",
    ],
    [{ auditRetentionDays: 90 }, "landlocked:auditRetentionDays is 90; allowed is a whole number from 180 to 3650."],
    [{ logRetentionDays: 1.5 }, "landlocked:logRetentionDays is 1.5; allowed is a whole number from 1 to 3650."],
    [{ keyDeletionDays: "soon" }, 'landlocked:keyDeletionDays is "soon"; allowed is a whole number from 7 to 30.'],
    [
      { deletionProtection: false },
      'landlocked:deletionProtection is false; allowed is true while landlocked:environment is "production".',
    ],
    [{ subjects: ["DE"] }, 'landlocked:subjects[0] is "DE"; allowed is "EEA", where it lies.'],
    [
      { subjects: ["CN", "EU"] },
      'landlocked:subjects[1] is "EU"; allowed is "EEA" or a country as ISO 3166-1 alpha-2.',
    ],
    [{ subjects: ["UK"] }, 'landlocked:subjects[0] is "UK"; allowed is "EEA" or a country as ISO 3166-1 alpha-2.'],
    [
      { subjects: [] },
      'landlocked:subjects is an empty list; allowed is a list of 1 to 10, each "EEA" or a country as ISO 3166-1 alpha-2.',
    ],
    [
      { databases: [{ name: "contacts", backupDays: 3 }] },
      "landlocked:databases[contacts].backupDays is 3; allowed is a whole number from 7 to 35.",
    ],
    [
      { databases: [{ name: "contacts", backupDay: 7 }] },
      "landlocked:databases[contacts].backupDay is no known key; the nearest is backupDays.",
    ],
    [
      { databases: [{ name: "contacts", version: 16 }] },
      'landlocked:databases[contacts].version is 16; allowed is "15", "16" or "17", in quotes.',
    ],
    [
      { databases: [{ name: "Contacts" }] },
      'landlocked:databases[0].name is "Contacts"; allowed is up to 30 lower-case letters, digits and single "-", beginning with a letter.',
    ],
    [
      { objectStores: [{ name: "tape" }, { name: "tape" }] },
      'landlocked:objectStores[1].name is "tape", which is there before; allowed is each name once.',
    ],
    [
      { objectStores: [{ name: "audit" }] },
      'landlocked:objectStores[0].name is "audit"; allowed is any other than audit and logs, which every stack has.',
    ],
    [
      { objectStores: [{ name: "genes", class: "important" }] },
      'landlocked:objectStores[genes].class is "important"; allowed is at most "sensitive", the stack\'s landlocked:dataClass.',
    ],
    [
      { bucketPrefix: "Acme" },
      'landlocked:bucketPrefix is "Acme"; allowed is 3 to 30 lower-case letters, digits and "-", neither first nor last, and no prefix S3 reserves.',
    ],
    [{ compute: {} }, "landlocked:compute has neither kubernetes nor machines; allowed is exactly one of them."],
    [
      { compute: { kubernetes: { nodeSize: "small", nodeCount: 1 }, machines: { nodeSize: "small", nodeCount: 1 } } },
      "landlocked:compute has both kubernetes and machines; allowed is exactly one of them.",
    ],
    [
      { compute: { machines: { nodeSize: "small", nodeCount: 101 } } },
      "landlocked:compute.machines.nodeCount is 101; allowed is a whole number from 1 to 100.",
    ],
  ])("%j", (change, sentence) => {
    expect(said(change)).toEqual([sentence]);
  });

  it.each(["10.0.0.0/8", "10.0.0.0/28", "10.10.1.0/16", "11.0.0.0/16", "172.32.0.0/16", "10.256.0.0/16", "ten"])(
    "refuses the network %s",
    (cidr) => {
      const allowed = 'a private IPv4 block of /16 to /24 written with its first address, such as "10.10.0.0/16"';
      expect(said({ cidr })).toEqual([`landlocked:cidr is "${cidr}"; allowed is ${allowed}.`]);
    },
  );

  it("names an unknown kind of compute", () => {
    expect(said({ compute: { serverless: {} } })).toEqual([
      "landlocked:compute.serverless is no known key; known are kubernetes and machines.",
      "landlocked:compute has neither kubernetes nor machines; allowed is exactly one of them.",
    ]);
  });

  it("tells everything at once, cross-checks of sound keys included", () => {
    expect(
      said({ region: "cn-fuzhou-9", keyDeletionDays: 3, subjects: ["DE"] }).map((text) => text.split(" ")[0]),
    ).toEqual(["landlocked:keyDeletionDays", "landlocked:region", "landlocked:subjects[0]"]);
  });

  it("refuses a bucket name no cloud takes", () => {
    const bucketPrefix = "acme-landlocked-of-many-teams";
    const objectStores = [{ name: "recordings-of-all-our-clients" }];
    expect(said({ bucketPrefix, objectStores })).toEqual([
      'landlocked:objectStores[0].name makes the bucket name "acme-landlocked-of-many-teams-hangzhou-recordings-of-all-our-clients", which has 68 characters; allowed are 63.',
    ]);
    expect(said({ objectStores: [{ name: "s3alias" }] })).toEqual([
      'landlocked:objectStores[0].name makes the bucket name "acme-landlocked-hangzhou-s3alias", which ends in -s3alias, which S3 keeps for itself.',
    ]);
  });

  it("refuses a stack whose name can't be part of a bucket's", () => {
    expect(problemsIn("Hang_Zhou", asPulumiHandsOver({}))).toEqual([
      'stacks/Pulumi.Hang_Zhou.yaml: the stack is named "Hang_Zhou"; allowed are up to 32 lower-case letters, digits and single "-", beginning with a letter, since buckets, keys and databases are named after it.',
    ]);
  });
});

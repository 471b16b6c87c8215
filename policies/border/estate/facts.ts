/** Everything the judge knows besides the program: data, loaded once. */
import type { LawFacts } from "../law/law-facts.ts";
import type { Entry } from "../terms/entry.ts";
import type { Regions } from "../terms/place.ts";

export interface Facts extends LawFacts {
  readonly regions: Regions;
  /** What people call regions of AWS, in letters and digits alone, with their codes. */
  readonly regionNames: ReadonlyMap<string, string>;
  /** By type token without module: "aws:s3/bucket". */
  readonly catalogue: ReadonlyMap<string, Entry>;
  readonly specialPlaces: SpecialPlaces;
  readonly serviceRights: ServiceRights;
  /** Providers of neither cloud that nothing can leave by, by package name, with why. */
  readonly harmlessProviders: ReadonlyMap<string, string>;
  readonly harmlessTexts: HarmlessTexts;
  readonly carryingTools: CarryingTools;
  /** Functions that read a store's contents into the program, by token without function name, with the type of what they read. */
  readonly storeFunctions: ReadonlyMap<string, string>;
  /** Issuers whose tokens anybody can get, by host (policies/clouds/identity-issuers.yaml). */
  readonly identityIssuers: ReadonlyMap<string, IdentityIssuer>;
}

/** Which claims of an issuer's token say whose it is. */
export interface IdentityIssuer {
  /** Those that name somebody in one word. */
  readonly whole: readonly string[];
  /** Those that name whose it is first; a pattern may stand behind that. */
  readonly begins: readonly string[];
  /** The path of its address is of one customer alone. */
  readonly byPath?: true;
  /** IAM makes no role that asks none of them. */
  readonly demanded?: true;
  /** The claim that says how somebody signed in, what it says of those who did not, and what of all others. */
  readonly guests?: { readonly claim: string; readonly are: string; readonly others: string };
}

/** Programs that carry data to what they know by a name (policies/clouds/carrying-tools.yaml). */
export interface CarryingTools {
  /** By the name of the program. */
  readonly tools: ReadonlyMap<string, readonly CarryingTool[]>;
  /** Parameters of a state's calls that take a place of any region: letters alone, in lower case. */
  readonly parameters: ReadonlySet<string>;
  /** Variables that name a place to such a program, and the values that name none. */
  readonly settings: readonly {
    readonly names: RegExp;
    readonly to?: "name:path" | undefined;
    readonly except?: ReadonlySet<string> | undefined;
  }[];
}

export interface CarryingTool {
  /** The words that make it send; absent: it always can. */
  readonly sends?: ReadonlySet<string> | undefined;
  /** It sends only what a pipe or a file feeds it; or only what a pipe feeds it out of a database. */
  readonly fed?: true | "dump" | undefined;
  /** How a command says where. */
  readonly to:
    | "name:path"
    | "name:path anywhere"
    | "alias/path"
    | "first"
    | "options"
    | "variable"
    | "named"
    | "told"
    | "image"
    | "itself";
  readonly options?: ReadonlySet<string> | undefined;
  /** Words of the command or the script that say another place, which is read of itself. */
  readonly unless?: ReadonlySet<string> | undefined;
}

/** What texts name without any data going there (policies/clouds/harmless-texts.yaml). */
export interface HarmlessTexts {
  /** Under these keys nothing is read: letters alone, in lower case. */
  readonly keys: ReadonlySet<string>;
  /** The same, for what is pulled in and run. */
  readonly pulledKeys: ReadonlySet<string>;
  /** Below these a document hands values to a program, which reads all of them. */
  readonly payloads: ReadonlySet<string>;
  /** The same as under keys in environments too, where people choose the keys themselves. */
  readonly keysOfAnyone: ReadonlySet<string>;
  /** Under these a host is where people's browsers are sent or let in from, or only a name. */
  readonly addressesOfPeople: ReadonlySet<string>;
  /** Under these a link in what is only kept is one that people open. */
  readonly linksForPeople: ReadonlySet<string>;
  /** Below these the same words without "url" say so. */
  readonly linkLists: ReadonlySet<string>;
  /** Hosts, each with all below it, to which a record may lead. */
  readonly recordHosts: ReadonlySet<string>;
  /** Names of records that people only read pages of. */
  readonly pagesOfPeople: ReadonlySet<string>;
  /** Under these a host of a domain of one's own is the program's own address. */
  readonly ownAddresses: ReadonlySet<string>;
  /** The properties by which a type, without its class name, calls a domain the stack's own. */
  readonly ownDomains: ReadonlyMap<string, readonly string[]>;
  /** Services by their name in ARNs. */
  readonly services: ReadonlySet<string>;
  /** Hosts, each with all below it, that only give out what is public. */
  readonly hosts: ReadonlySet<string>;
  /** Of those, what takes data in: hosts, and hosts with how a path begins there. */
  readonly takingIn: ReadonlySet<string>;
  /** Hosts of vendors that take data in: no address of people, and nobody's own domain. */
  readonly vendors: ReadonlySet<string>;
  /** Variables that hold a vendor's key, by name. */
  readonly vendorKeys: ReadonlyMap<string, VendorKey>;
  readonly vendorPackages: readonly VendorPackage[];
  /** How names of the layers begin that tell a vendor. */
  readonly vendorsLayers: ReadonlySet<string>;
  readonly buckets: readonly RegExp[];
}

/** Whom a key is for. */
export interface VendorKey {
  /** Where he is called; the first names him. */
  readonly hosts: readonly [string, ...string[]];
  /** Variables that say another server instead. */
  readonly instead: readonly string[];
}

/** Libraries that call a vendor. */
export interface VendorPackage {
  /** As programs fetch them; one that ends in "/" or "." stands for all below. */
  readonly names: readonly string[];
  readonly host: string;
  /** The option without which they call nobody in particular. */
  readonly only: string | undefined;
  /** What only checks who calls. */
  readonly checks: readonly string[];
  /** Options and variables that give another address instead. */
  readonly instead: readonly string[];
}

/** Where AWS lies besides its regions. */
export interface SpecialPlaces {
  /** By zone name: "us-east-1-qro-1a". */
  readonly zones: ReadonlyMap<string, { readonly city: string; readonly country: string }>;
  /** The countries behind an inference profile, by its prefix: "eu". */
  readonly modelProfiles: ReadonlyMap<string, "world" | readonly string[]>;
}

/** What AWS's services do with a right that a resource policy gives them. */
export interface ServiceRights {
  /** Those that read nothing of a customer's by it, by service principal, with what they do instead. */
  readonly ordinary: ReadonlyMap<string, string>;
  /** Accounts of AWS's own that deliver logs, with the region they deliver from. */
  readonly logAccounts: ReadonlyMap<string, string>;
  /** Accounts of AWS's own that work on what they are given as the service itself does, with which. */
  readonly workAccounts: ReadonlyMap<string, string>;
}

/** The words the catalogue speaks of one resource type: what it holds, how it moves or exposes data, by which property. */

import type { Cloud } from "./place.ts";

/** What a type does with data; several where several apply. */
export type Kind = "holds" | "moves" | "exposes" | "processes" | "guards" | "inert";

export type Payload = "content" | "backups" | "metadata" | "keys" | "images" | "credentials" | "logs";

/**
 * How a property names a place.
 * region: a region code of the type's own cloud. zone: a zone of it. reference: an ARN, id or name of a resource.
 * endpoint: a host name or URL. model: an AI model or inference profile, behind which several countries can stand. principal: an account, ARN or "*" (exposures only).
 */
export type Form = "region" | "zone" | "reference" | "endpoint" | "model";

export interface Reference {
  readonly path: string;
  readonly form: Form;
  /** The resource types it can name, without module ("aws:s3/bucket"): what an unknown value is traced to. */
  readonly names?: readonly string[];
  /**
   * A name, id or ARN without a region can only mean a resource in this resource's own region (RDS: another region needs
   * an ARN; S3 access logs: the service accepts no bucket of another region).
   */
  readonly bareMeansHere?: true;
  /** An id that the cloud gives and nobody makes of another's name: not known yet, it is that of what fits and it depends on. */
  readonly assigned?: true;
  /** An address that leads out of no network, or a database's host that names no region, is one of this region's. */
  readonly insideMeansHere?: true;
  /** A host of a domain of the stack's own, or of the one that is called, is served where this is. */
  readonly ownDomainMeansHere?: true;
  /** The cloud whose region or zone it is, where it is not the type's own. */
  readonly cloud?: Cloud;
}

/** A condition on the inputs; absent values fail it unless `absent` is true. An unknown value can't be decided. */
export interface InputCondition {
  readonly path: string;
  readonly is?: readonly (string | number | boolean)[];
  readonly isNot?: readonly (string | number | boolean)[];
  readonly present?: true;
  readonly absent?: true;
}

/** One way data moves. */
export interface Movement {
  /** copy: stays and arrives. move: leaves. process: is worked on there. link: two networks or members see each other. */
  readonly verb: "copy" | "move" | "process" | "link";
  readonly what: Payload;
  /** The list each element of which is one movement: "rules[]"; references below it are read per element. */
  readonly each?: string;
  /**
   * Whose data: "self", or the property that names it (its class and subjects count), or "everywhere": it takes in data
   * of every region of the cloud.
   */
  readonly from: "self" | "everywhere" | readonly Reference[];
  /** Where to: "self" (a pull), "world", a fixed place of the service, or the properties any of which may prove it. */
  readonly to: "self" | "world" | { readonly region: string } | FixedCountry | readonly Reference[];
  /** All must hold for the movement to exist. */
  readonly when?: readonly InputCondition[];
  /** What an absent destination property means: no movement (the default), this resource's own region, or not known. */
  readonly absent?: "nothing" | "here" | "unproven";
  /**
   * It goes to its source wherever that is. Without it data is taken to be pushed by what lies where its source lies, so
   * that a source nobody can name still has a place.
   */
  readonly fetches?: true;
  /** Only a place that its value tells counts: a host nobody can place, or sees, says nothing of where people are led. */
  readonly ifPlaced?: true;
  /** But of a record that people follow, a host nobody can place counts too, unless it leads nobody anywhere new. */
  readonly leads?: Leads;
  /** It happens only by what names this resource; where something of the stack does, that says which way data goes. */
  readonly unlessNamed?: true;
  /** Properties that narrow it to a part of what the source holds; where none of them says so it moves the whole. */
  readonly narrowedBy?: readonly Narrowing[];
  /** Completes "would copy ... ": the property in people's words, where the path alone would not do. */
  readonly note?: string;
  /** Rules of other scanners that demand what this movement does, named in a refusal. */
  readonly clashes?: readonly ClashingRule[];
}

/** A record of DNS: the properties with its name, and with the domain it stands in where the name is below that. */
export interface Leads {
  readonly name: string;
  readonly domain?: string;
}

/** A rule of another scanner: "CKV_AWS_144" of Checkov. */
export interface ClashingRule {
  readonly rule: string;
  readonly scanner: string;
}

/**
 * A property that narrows a movement; several add up. Whatever is not certain to narrow has no place here: it moves the whole.
 */
export interface Narrowing {
  readonly path: string;
  /**
   * prefixes: objects whose names begin with it. object-paths: "s3://bucket/people/", a prefix or a single object.
   * include-patterns: AWS DataSync's. tables: names. table-mappings: AWS DMS's rules. dts-objects: Alibaba DTS's JSON of
   * databases, tables and columns. zero-etl-filter: that of an RDS integration. selection-rules: those of DataWorks.
   */
  readonly selects:
    | "prefixes"
    | "object-paths"
    | "include-patterns"
    | "tables"
    | "table-mappings"
    | "dts-objects"
    | "zero-etl-filter"
    | "selection-rules";
  /** It narrows only where all of these hold for certain; where it does not, it selects nothing of its own. */
  readonly when?: readonly InputCondition[];
}

/** Where a service works all over one country: "edge nodes across mainland China". */
export interface FixedCountry {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly what: string;
}

/** One way data becomes readable to others than its owner. */
export type Exposure =
  | {
      /** Anybody, when all conditions hold. */
      readonly to: "world";
      readonly when: readonly InputCondition[];
      readonly how: string;
      /** The property that names whose data, when it is not the resource's own. */
      readonly of?: readonly Reference[];
    }
  | {
      /** A JSON policy document whose Allow statements name principals. */
      readonly to: "policy";
      readonly path: string;
      /** Only whom it names counts: for everybody else the way there is closed by other means. */
      readonly namedOnly?: true;
      readonly when?: readonly InputCondition[];
      readonly how: string;
      readonly of?: readonly Reference[];
    }
  | {
      /** Accounts or principals listed in a property ("all", "*" = anybody). */
      readonly to: "accounts";
      readonly path: string;
      /** They are our own where this names a resource of the stack. */
      readonly unlessOwn?: Reference;
      /** Properties that limit who of them gets in, by the condition key each stands for. */
      readonly fences?: Readonly<Record<string, string>>;
      readonly when?: readonly InputCondition[];
      readonly how: string;
      readonly of?: readonly Reference[];
    };

export interface Entry {
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly kinds: readonly Kind[];
  /** What it holds by default; only with kind holds. */
  readonly holds?: Payload;
  /** The map property that takes tags; absent where the type takes none. */
  readonly tags?: string;
  /** Input properties others refer to it by, besides its id and arn. */
  readonly known?: readonly string[];
  /** The properties with hosts that it answers at; what those names lead to, where other properties say it (DNS). */
  readonly answers?: { readonly at: readonly string[]; readonly leadTo?: readonly string[] };
  /** The property that names its zone, which can lie in another country than its region. */
  readonly zone?: string;
  /** A type of no region: by nature everywhere (CloudFront, IAM). Placement is not judged by region then. */
  readonly global?: true;
  /** Its `region` property names a target, not where it is managed (CloudFormation stack-set instances). */
  readonly regionIsTarget?: true;
  readonly movements?: readonly Movement[];
  readonly exposures?: readonly Exposure[];
  /** The store it only describes, by the properties any of which may prove it: who names it means that. */
  readonly describes?: readonly Reference[];
  /** What it carries that nobody here reads: "its template is not read here". Judged as what can't be known. */
  readonly unread?: string;
  /** The property with its template, where it has one that can be read after all. */
  readonly template?: string;
  /** It is unread where any of these holds, or can't be known; absent: always. */
  readonly unreadIf?: readonly InputCondition[];
  /** Its service keeps it closed to the world unless a block of its own says otherwise (S3 buckets, since April 2023). */
  readonly closedByDefault?: true;
  /** The hub that lets all its members see each other, and where this member lies (by default, where it is managed). */
  readonly joins?: {
    readonly hub: Reference;
    readonly place?: Reference;
    readonly verb: "copy" | "link";
    readonly what: Payload;
  };
  /** The properties that are the data it holds: what a value taken from them carries into those of another. */
  readonly contents?: readonly string[];
  /** The policy document of a role of this stack: how far whatever assumes it reaches. */
  readonly reaches?: string;
  /** Policy documents that say who may take the role on. */
  readonly trusts?: readonly string[];
  /** Rights it gives a role, or itself where `to` is absent: documents of its own, and policies it names. */
  readonly grants?: { readonly to?: Reference; readonly documents?: string; readonly policies?: Reference };
  /** It keeps what it names closed to the world while these properties are true (a bucket's public-access block). */
  readonly shields?: { readonly of: Reference; readonly when: readonly string[] };
  /** It runs nothing itself, and its texts tell others what to do: they are read for places. Those of what holds, moves or processes always are. */
  readonly instructs?: true;
  /** In a template of the cloud's own it carries what other types carry in the SDK: its integration, its policies. */
  readonly moreInTemplates?: true;
  /** Properties whose texts name places that no data goes to, with all below them; why says so. */
  readonly harmless?: readonly string[];
  /** Why it is judged so, where a reader would ask. */
  readonly why?: string;
}

/** What a stack states for the judge to read: where its data must lie, what and whose it is, and what is known besides. */

import { z } from "zod";
import { accountId } from "../border/terms/account.ts";
import { dataClasses } from "../border/terms/residency-tags.ts";
import { usualFolder } from "../register/usual-folder.ts";
import { isOwnNetwork } from "./own-network.ts";

const someText = z.string().min(1).meta({ allowed: "text that is not empty" });

const day = z.iso.date().meta({ allowed: "an ISO date" });

const resourceType = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(:[^:\s]+){1,2}$/)
  .describe("Type of the resource, as a finding or a program's state writes it.")
  .meta({ allowed: 'a resource type such as "aws:cloudformation/stack:Stack"' });
const networkForms =
  'the id of a network or of an endpoint ("vpc-0a1b2c3d", "vpce-0a1b2c3d"), or a public IPv4 block of /16 to /32';

/** The keys without their namespace. Whether one must be stated is said in stack-config.ts. */
export const judgedKeys = {
  cloud: z.enum(["aws", "alicloud"]).describe("Cloud the stack runs on."),
  region: z
    .string()
    .regex(/^[a-z]+(-[a-z0-9]+)+$/)
    .describe(
      "Region of that cloud, from policies/clouds/regions.yaml. Decides the territory, whose law binds the data.",
    )
    .meta({ allowed: 'a region code such as "eu-central-1"' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe(
      "Country the region must lie in; a must for codes that mean two (eu-west-1: Dublin on AWS, London on Alibaba Cloud).",
    )
    .meta({ allowed: "a country as ISO 3166-1 alpha-2" })
    .optional(),
  pinned: z
    .boolean()
    .describe("Whether resources must lie in exactly this region, not only its territory.")
    .default(true),
  dataClass: z
    .enum(dataClasses)
    .describe("Highest class of data the stack may hold; important is China's (Data Security Law art. 21)."),
  subjects: z
    .array(z.string().meta({ allowed: '"EEA" or a country as ISO 3166-1 alpha-2' }))
    .min(1)
    .max(10)
    .describe('Territories of the people the data is about: "CN", "EEA", "SG" ... Default: the region\'s territory.')
    .optional(),
  owner: z
    .string()
    .regex(/^(?!aws:|acs:|aliyun)(?!.*https?:\/\/)[A-Za-z0-9+=._:/@-]{1,128}$/)
    .describe("Team or person who answers for the data; becomes a tag on every resource.")
    .meta({ allowed: "1 to 128 letters, digits and + - = . _ : / @, as both clouds accept in a tag" }),
  accounts: z
    .array(z.string().regex(accountId).meta({ allowed: "an account id of 12 to 20 digits, in quotes" }))
    .max(1000)
    .describe("Account ids of the organisation on either cloud; to the policies everybody else is a stranger.")
    .default([]),
  organisations: z
    .array(
      z
        .string()
        .regex(/^(o|rd)-[A-Za-z0-9]{2,32}$/)
        .meta({ allowed: 'the id of an organisation such as "o-a1b2c3d4e5" (AWS) or "rd-3G2a1b" (Alibaba Cloud)' }),
    )
    .max(100)
    .describe("Ids of the organisation on either cloud; a policy for everybody is closed where it admits these alone.")
    .default([]),
  networks: z
    .array(
      z
        .string()
        .refine(isOwnNetwork, { error: (issue) => `is ${JSON.stringify(issue.input)}; allowed is ${networkForms}` })
        .meta({ allowed: networkForms }),
    )
    .max(1000)
    .describe(
      "Networks, their endpoints and public addresses of the organisation, in a place where the stack's data may lie: a policy for everybody is closed where it admits these alone, and what leads to one of them leaves nothing. Those of the same stack need not be listed.",
    )
    .default([]),
  ledgers: z
    .array(z.string().min(1).meta({ allowed: "a path or glob" }))
    .max(100)
    .describe("Files with what other stacks hold (docs/ledgers.md), as paths or globs from the project's folder.")
    .default([]),
  replay: z
    .enum(["on", "off"])
    .describe(
      "Whether the pack runs the program once more beside the engine, with made-up names, to see what is not known yet. Off, or where the program is not Node's, what is unknown stays unproven.",
    )
    .default("on"),
  transfers: z
    .string()
    .min(1)
    .describe(
      "Folder of the register of transfers, from the project's folder. One that is stated must exist; without one nothing crosses a border.",
    )
    .meta({ allowed: "the path of a folder" })
    .default(usualFolder),
  accepted: z
    .array(
      z.strictObject({
        resource: someText.describe("Logical name of the resource."),
        type: resourceType,
        urn: someText.describe("Where two resources share type and name.").optional(),
        reason: someText.describe("Why it may pass."),
        owner: someText.describe("Who answers for it."),
        until: day.describe("Day it ends, at most a year from now."),
      }),
    )
    .max(100)
    .describe(
      "Resources that can't be looked into (templates, commands, other providers, plugins from elsewhere) and pass all the same.",
    )
    .default([]),
  anonymisers: z
    .array(
      z.strictObject({
        resource: someText.describe("Logical name of the resource, which also bears the tag landlocked-anonymises."),
        type: resourceType,
        method: someText.describe('How it leaves nothing of a person: "counts of at least 20 people".'),
        owner: someText.describe("Who answers for it."),
        checked: day.describe("Day it was checked last."),
      }),
    )
    .max(100)
    .describe("Steps that anonymise what passes through them; a tag without an entry here anonymises nothing.")
    .default([]),
};

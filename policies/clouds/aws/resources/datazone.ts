/** Amazon DataZone: a catalogue of data, and the environments in which people work on it, in any account and region. */
import type * as aws from "@pulumi/aws";
import { type Entry, type Exposure, entry, guards, inert, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { processesAt } from "../../movements.ts";
import { region } from "../../references.ts";

const worksIn = (code: string): Movement => processesAt("content", region(code));

const opensTo = (account: string): Exposure =>
  opensToAccounts(account, `${account} lets people work on the data there`);

export default [
  entry<aws.datazone.DomainArgs>("aws:datazone/domain:Domain", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.datazone.EnvironmentArgs>("aws:datazone/environment:Environment", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    movements: [worksIn(at("accountRegion"))],
    exposures: [opensTo(at("accountIdentifier"))],
    why: "Without accountRegion its profile says where it works, and is judged there.",
  })),
  entry<aws.datazone.EnvironmentBlueprintConfigurationArgs>(
    "aws:datazone/environmentBlueprintConfiguration:EnvironmentBlueprintConfiguration",
    (at) => ({ kinds: ["moves"], movements: [worksIn(at("enabledRegions[]"))] }),
  ),
  entry<aws.datazone.EnvironmentProfileArgs>("aws:datazone/environmentProfile:EnvironmentProfile", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [worksIn(at("awsAccountRegion"))],
    exposures: [opensTo(at("awsAccountId"))],
  })),
  entry<aws.datazone.UserProfileArgs>("aws:datazone/userProfile:UserProfile", () => ({
    kinds: ["holds"],
    holds: "metadata",
    why: "It takes names of staff over from the identity store.",
  })),
  ...guards("It says what projects and members may do in the catalogue.", ["aws:datazone/policyGrant:PolicyGrant"]),
  ...inert("Words and forms that describe data, and the groups that own them.", [
    "aws:datazone/assetType:AssetType",
    "aws:datazone/formType:FormType",
    "aws:datazone/glossary:Glossary",
    "aws:datazone/glossaryTerm:GlossaryTerm",
    "aws:datazone/project:Project",
  ]),
] satisfies readonly Entry[];

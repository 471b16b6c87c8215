/** Code repositories, packages and places to work on code: code is full of test data and of who wrote it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { anything, elsewhere, inOwnRegion, naming } from "../../references.ts";

/** A CodeCatalyst space lies in Oregon or Ireland, chosen when it was made, whatever region manages its parts. */
const ofSpace = (space: string): Movement => copiesTo("content", elsewhere(space));

const whichSpace = "Where a space lies, only a ledger entry for its name can say.";

export default [
  entry<aws.cloud9.EnvironmentEC2Args>("aws:cloud9/environmentEC2:EnvironmentEC2", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.codeartifact.DomainArgs>("aws:codeartifact/domain:Domain", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
    known: [at("domain")],
  })),
  entry<aws.codeartifact.DomainPermissionsArgs>("aws:codeartifact/domainPermissions:DomainPermissions", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policyDocument"), [naming("aws:codeartifact/domain")(at("domain"))])],
  })),
  entry<aws.codeartifact.RepositoryArgs>("aws:codeartifact/repository:Repository", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
    known: [at("repository")],
  })),
  entry<aws.codeartifact.RepositoryPermissionsPolicyArgs>(
    "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("policyDocument"), [naming("aws:codeartifact/repository")(at("repository"))])],
    }),
  ),
  entry<aws.codecatalyst.DevEnvironmentArgs>("aws:codecatalyst/devEnvironment:DevEnvironment", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [ofSpace(at("spaceName"))],
    why: whichSpace,
  })),
  entry<aws.codecatalyst.ProjectArgs>("aws:codecatalyst/project:Project", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [ofSpace(at("spaceName"))],
    why: whichSpace,
  })),
  entry<aws.codecatalyst.SourceRepositoryArgs>("aws:codecatalyst/sourceRepository:SourceRepository", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [ofSpace(at("spaceName"))],
    why: whichSpace,
  })),
  entry<aws.codecommit.RepositoryArgs>("aws:codecommit/repository:Repository", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("repositoryName")],
  })),
  entry<aws.codecommit.TriggerArgs>("aws:codecommit/trigger:Trigger", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        each: at("triggers[]"),
        from: [naming("aws:codecommit/repository")(at("repositoryName"), inOwnRegion)],
        to: [anything(at("triggers[].destinationArn"))],
      },
    ],
    why: "It tells who has pushed what.",
  })),
  entry<aws.codeguruprofiler.ProfilingGroupArgs>("aws:codeguruprofiler/profilingGroup:ProfilingGroup", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.codegurureviewer.RepositoryAssociationArgs>(
    "aws:codegurureviewer/repositoryAssociation:RepositoryAssociation",
    (at) => ({ kinds: ["processes"], tags: at("tags") }),
  ),
  entry<aws.codestarnotifications.NotificationRuleArgs>(
    "aws:codestarnotifications/notificationRule:NotificationRule",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [copiesTo("metadata", anything(at("targets[].address")), { each: at("targets[]") })],
      why: "It tells who has changed, built or released what.",
    }),
  ),
  ...guards("They say who may work on what, and let the cloud fetch code from outside.", [
    "aws:cloud9/environmentMembership:EnvironmentMembership",
    "aws:codecommit/approvalRuleTemplate:ApprovalRuleTemplate",
    "aws:codecommit/approvalRuleTemplateAssociation:ApprovalRuleTemplateAssociation",
    "aws:codeconnections/connection:Connection",
    "aws:codeconnections/host:Host",
    "aws:codestarconnections/connection:Connection",
    "aws:codestarconnections/host:Host",
  ]),
  ...inert("How a release is rolled out in its own region; its notices name machines, not people.", [
    "aws:codedeploy/application:Application",
    "aws:codedeploy/deploymentConfig:DeploymentConfig",
    "aws:codedeploy/deploymentGroup:DeploymentGroup",
  ]),
] satisfies readonly Entry[];

/** Amazon ECR: images, their copies in other regions, the public registry, and who may pull. */
import type * as aws from "@pulumi/aws";
import { isNot, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts, policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host, naming, region } from "../../references.ts";

/** Registries of public software: nothing of ours comes from them. */
const publicRegistries = [
  "public.ecr.aws",
  "registry-1.docker.io",
  "registry.k8s.io",
  "quay.io",
  "ghcr.io",
  "registry.gitlab.com",
  "cgr.dev",
];

export default [
  entry<aws.ecr.PullThroughCacheRuleArgs>("aws:ecr/pullThroughCacheRule:PullThroughCacheRule", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesFrom("images", host(at("upstreamRegistryUrl")), {
        when: [isNot(at("upstreamRegistryUrl"), ...publicRegistries)],
      }),
    ],
    why: "Images of public registries are no data of ours; any other upstream is judged.",
  })),
  entry<aws.ecr.RegistryPolicyArgs>("aws:ecr/registryPolicy:RegistryPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"))],
  })),
  entry<aws.ecr.ReplicationConfigurationArgs>("aws:ecr/replicationConfiguration:ReplicationConfiguration", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [
      copiesTo("images", region(at("replicationConfiguration.rules[].destinations[].region")), {
        each: at("replicationConfiguration.rules[].destinations[]"),
      }),
    ],
    exposures: [
      opensToAccounts(
        at("replicationConfiguration.rules[].destinations[].registryId"),
        "it replicates to their registry",
      ),
    ],
  })),
  entry<aws.ecr.RepositoryArgs>("aws:ecr/repository:Repository", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.ecr.RepositoryPolicyArgs>("aws:ecr/repositoryPolicy:RepositoryPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [naming("aws:ecr/repository")(at("repository"))])],
  })),
  entry<aws.ecrpublic.RepositoryArgs>("aws:ecrpublic/repository:Repository", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    tags: at("tags"),
    known: [at("repositoryName")],
    exposures: [
      {
        to: "world",
        when: [isPresent(at("repositoryName"))],
        how: "everything in the public registry is readable by anybody",
      },
    ],
    why: "An image that holds no data of people is tagged landlocked-class none.",
  })),
  ...guards("They say who may push and what is scanned or deleted.", [
    "aws:ecr/lifecyclePolicy:LifecyclePolicy",
    "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration",
    "aws:ecrpublic/repositoryPolicy:RepositoryPolicy",
  ]),
  ...inert("Settings that move no image.", [
    "aws:ecr/accountSetting:AccountSetting",
    "aws:ecr/pullTimeUpdateExclusion:PullTimeUpdateExclusion",
    "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate",
  ]),
] satisfies readonly Entry[];

/** Container Registry: images, their copies in other registries, and repositories open to everyone. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { inOwnRegion, naming, region } from "../../references.ts";

const registry = naming("alicloud:cr/registryEnterpriseInstance");
const open = "its repositories are public";

export default [
  entry<alicloud.cr.ChartNamespaceArgs>("alicloud:cr/chartNamespace:ChartNamespace", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [is(at("defaultRepoType"), "PUBLIC")], how: open }],
  })),
  entry<alicloud.cr.ChartRepositoryArgs>("alicloud:cr/chartRepository:ChartRepository", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [is(at("repoType"), "PUBLIC")], how: "the repository is public" }],
  })),
  entry<alicloud.cr.NamespaceArgs>("alicloud:cr/namespace:Namespace", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [is(at("defaultVisibility"), "PUBLIC")], how: open }],
  })),
  entry<alicloud.cr.RegistryEnterpriseInstanceArgs>(
    "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance",
    (at) => ({ kinds: ["holds"], holds: "images", tags: at("tags") }),
  ),
  entry<alicloud.cr.RepoArgs>("alicloud:cr/repo:Repo", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [is(at("repoType"), "PUBLIC")], how: "the repository is public" }],
  })),
  entry<alicloud.cs.RegistryEnterpriseNamespaceArgs>(
    "alicloud:cs/registryEnterpriseNamespace:RegistryEnterpriseNamespace",
    (at) => ({
      kinds: ["holds", "exposes"],
      holds: "images",
      exposures: [{ to: "world", when: [is(at("defaultVisibility"), "PUBLIC")], how: open }],
    }),
  ),
  entry<alicloud.cs.RegistryEnterpriseRepoArgs>("alicloud:cs/registryEnterpriseRepo:RegistryEnterpriseRepo", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [is(at("repoType"), "PUBLIC")], how: "the repository is public" }],
  })),
  entry<alicloud.cs.RegistryEnterpriseSyncRuleArgs>(
    "alicloud:cs/registryEnterpriseSyncRule:RegistryEnterpriseSyncRule",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [
        {
          verb: "copy",
          what: "images",
          from: [registry(at("instanceId"), inOwnRegion)],
          to: [region(at("targetRegionId")), registry(at("targetInstanceId"))],
        },
      ],
      exposures: [
        opensToAccounts(at("targetUserId"), "it copies images to another account", [registry(at("instanceId"))]),
      ],
    }),
  ),
  ...guards("limits which networks reach a registry, which asks for a login besides", [
    "alicloud:cr/endpointAclPolicy:EndpointAclPolicy",
    "alicloud:cr/internetEndpoint:InternetEndpoint",
    "alicloud:cr/vpcEndpointLinkedVpc:VpcEndpointLinkedVpc",
  ]),
  ...inert("works on images where they are, or brings public ones in", [
    "alicloud:cr/artifactLifecycleRule:ArtifactLifecycleRule",
    "alicloud:cr/artifactSubscriptionRule:ArtifactSubscriptionRule",
    "alicloud:cr/chain:Chain",
    "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain",
    "alicloud:cr/scanRule:ScanRule",
    "alicloud:cr/storageDomainRoutingRule:StorageDomainRoutingRule",
  ]),
] satisfies readonly Entry[];

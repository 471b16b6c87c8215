/** Container Registry: images, their copies in other registries, and repositories open to everyone. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const registry = { form: "reference", names: ["alicloud:cr/registryEnterpriseInstance"] } as const;
const open = "its repositories are public";

export default [
  entry<alicloud.cr.ChartNamespaceArgs>("alicloud:cr/chartNamespace:ChartNamespace", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [{ path: at("defaultRepoType"), is: ["PUBLIC"] }], how: open }],
  })),
  entry<alicloud.cr.ChartRepositoryArgs>("alicloud:cr/chartRepository:ChartRepository", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [{ path: at("repoType"), is: ["PUBLIC"] }], how: "the repository is public" }],
  })),
  entry<alicloud.cr.NamespaceArgs>("alicloud:cr/namespace:Namespace", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [{ path: at("defaultVisibility"), is: ["PUBLIC"] }], how: open }],
  })),
  entry<alicloud.cr.RegistryEnterpriseInstanceArgs>(
    "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance",
    (at) => ({ kinds: ["holds"], holds: "images", tags: at("tags") }),
  ),
  entry<alicloud.cr.RepoArgs>("alicloud:cr/repo:Repo", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [{ path: at("repoType"), is: ["PUBLIC"] }], how: "the repository is public" }],
  })),
  entry<alicloud.cs.RegistryEnterpriseNamespaceArgs>(
    "alicloud:cs/registryEnterpriseNamespace:RegistryEnterpriseNamespace",
    (at) => ({
      kinds: ["holds", "exposes"],
      holds: "images",
      exposures: [{ to: "world", when: [{ path: at("defaultVisibility"), is: ["PUBLIC"] }], how: open }],
    }),
  ),
  entry<alicloud.cs.RegistryEnterpriseRepoArgs>("alicloud:cs/registryEnterpriseRepo:RegistryEnterpriseRepo", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "images",
    exposures: [{ to: "world", when: [{ path: at("repoType"), is: ["PUBLIC"] }], how: "the repository is public" }],
  })),
  entry<alicloud.cs.RegistryEnterpriseSyncRuleArgs>(
    "alicloud:cs/registryEnterpriseSyncRule:RegistryEnterpriseSyncRule",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [
        {
          verb: "copy",
          what: "images",
          from: [{ path: at("instanceId"), ...registry, bareMeansHere: true }],
          to: [
            { path: at("targetRegionId"), form: "region" },
            { path: at("targetInstanceId"), ...registry },
          ],
        },
      ],
      exposures: [
        {
          to: "accounts",
          path: at("targetUserId"),
          how: "it copies images to another account",
          of: [{ path: at("instanceId"), ...registry }],
        },
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
];

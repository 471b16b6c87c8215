/** RAM, resource directories and shares: who may act, and what is handed to other accounts. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, moreInTemplates } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { naming } from "../../references.ts";

export default [
  entry<alicloud.ram.PolicyArgs>("alicloud:ram/policy:Policy", (at) => ({
    kinds: ["guards"],
    known: [at("policyName"), at("name")],
    reaches: at("policyDocument"),
  })),
  entry<alicloud.ram.RoleArgs>("alicloud:ram/role:Role", (at) => ({
    kinds: ["guards"],
    known: [at("roleName"), at("name")],
    trusts: [at("assumeRolePolicyDocument"), at("document")],
    moreInTemplates: true,
    why: "who may do what is said by its policies, which are judged themselves; in a template it carries them",
  })),
  entry<alicloud.ram.RolePolicyAttachmentArgs>("alicloud:ram/rolePolicyAttachment:RolePolicyAttachment", (at) => ({
    kinds: ["guards"],
    grants: {
      to: naming("alicloud:ram/role", "alicloud:resourcemanager/role")(at("roleName")),
      policies: naming("alicloud:ram/policy")(at("policyName")),
    },
    why: "It gives a role the rights of a policy; they are judged with whom the role trusts.",
  })),
  entry<alicloud.resourcemanager.ResourceShareArgs>("alicloud:resourcemanager/resourceShare:ResourceShare", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    exposures: [opensToAccounts(at("targets[]"), "it shares resources with another account")],
  })),
  entry<alicloud.resourcemanager.RoleArgs>("alicloud:resourcemanager/role:Role", (at) => ({
    kinds: ["guards"],
    known: [at("roleName")],
    trusts: [at("assumeRolePolicyDocument")],
    why: "What it may do is said by its policies; who may take it on is judged with them.",
  })),
  entry<alicloud.resourcemanager.SharedTargetArgs>("alicloud:resourcemanager/sharedTarget:SharedTarget", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("targetId"), "it shares resources with another account")],
  })),
  ...guards("users, roles and rights; hold no personal data of the stack's subjects", [
    "alicloud:ims/oidcProvider:OidcProvider",
    "alicloud:ram/accessKey:AccessKey",
    "alicloud:ram/accessKeyPolicy:AccessKeyPolicy",
    "alicloud:ram/accountAlias:AccountAlias",
    "alicloud:ram/accountPasswordPolicy:AccountPasswordPolicy",
    "alicloud:ram/alias:Alias",
    "alicloud:ram/groupMembership:GroupMembership",
    "alicloud:ram/groupPolicyAttachment:GroupPolicyAttachment",
    "alicloud:ram/loginProfile:LoginProfile",
    "alicloud:ram/passwordPolicy:PasswordPolicy",
    "alicloud:ram/roleAttachment:RoleAttachment",
    "alicloud:ram/samlProvider:SamlProvider",
    "alicloud:ram/securityPreference:SecurityPreference",
    "alicloud:ram/userGroupAttachment:UserGroupAttachment",
    "alicloud:ram/userPolicyAttachment:UserPolicyAttachment",
    "alicloud:resourcemanager/controlPolicy:ControlPolicy",
    "alicloud:resourcemanager/controlPolicyAttachment:ControlPolicyAttachment",
    "alicloud:resourcemanager/policy:Policy",
    "alicloud:resourcemanager/policyAttachment:PolicyAttachment",
    "alicloud:resourcemanager/policyVersion:PolicyVersion",
    "alicloud:resourcemanager/serviceLinkedRole:ServiceLinkedRole",
  ]),
  ...inert("accounts, folders, groups and tags: how resources are sorted", [
    "alicloud:resourcemanager/account:Account",
    "alicloud:resourcemanager/autoGroupingRule:AutoGroupingRule",
    "alicloud:resourcemanager/delegatedAdministrator:DelegatedAdministrator",
    "alicloud:resourcemanager/folder:Folder",
    "alicloud:resourcemanager/resourceDirectory:ResourceDirectory",
    "alicloud:resourcemanager/resourceGroup:ResourceGroup",
    "alicloud:resourcemanager/resourceGroupSettings:ResourceGroupSettings",
    "alicloud:resourcemanager/savedQuery:SavedQuery",
    "alicloud:tag/associatedRule:AssociatedRule",
    "alicloud:tag/metaTag:MetaTag",
    "alicloud:tag/policy:Policy",
    "alicloud:tag/policyAttachment:PolicyAttachment",
  ]),
  ...guards(
    "who may do what is said by their policies, which are judged themselves; in a template they carry them",
    ["alicloud:ram/group:Group", "alicloud:ram/user:User"],
    moreInTemplates,
  ),
] satisfies readonly Entry[];

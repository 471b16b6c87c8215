/** AWS IAM: who may do what. It holds no data; what a role can reach abroad is judged by its policies. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, moreInTemplates } from "../../entry.ts";
import { naming } from "../../references.ts";

const role = naming("aws:iam/role");
const policy = naming("aws:iam/policy");

export default [
  entry<aws.iam.GroupPolicyArgs>("aws:iam/groupPolicy:GroupPolicy", (at) => ({
    kinds: ["guards"],
    reaches: at("policy"),
  })),
  entry<aws.iam.InstanceProfileArgs>("aws:iam/instanceProfile:InstanceProfile", (at) => ({
    kinds: ["guards"],
    known: [at("name")],
    why: "It gives a role to a machine.",
  })),
  entry<aws.iam.PolicyArgs>("aws:iam/policy:Policy", (at) => ({
    kinds: ["guards"],
    known: [at("name")],
    reaches: at("policy"),
  })),
  entry<aws.iam.PolicyAttachmentArgs>("aws:iam/policyAttachment:PolicyAttachment", (at) => ({
    kinds: ["guards"],
    grants: { to: role(at("roles[]")), policies: policy(at("policyArn")) },
    why: "It gives a role the rights of a policy; they are judged with whom the role trusts.",
  })),
  entry<aws.iam.RoleArgs>("aws:iam/role:Role", (at) => ({
    kinds: ["guards"],
    known: [at("name")],
    reaches: at("inlinePolicies[].policy"),
    trusts: [at("assumeRolePolicy")],
    grants: { documents: at("inlinePolicies[].policy"), policies: policy(at("managedPolicyArns[]")) },
  })),
  entry<aws.iam.RolePolicyArgs>("aws:iam/rolePolicy:RolePolicy", (at) => ({
    kinds: ["guards"],
    reaches: at("policy"),
    grants: { to: role(at("role")), documents: at("policy") },
  })),
  entry<aws.iam.RolePolicyAttachmentArgs>("aws:iam/rolePolicyAttachment:RolePolicyAttachment", (at) => ({
    kinds: ["guards"],
    grants: { to: role(at("role")), policies: policy(at("policyArn")) },
    why: "It gives a role the rights of a policy; they are judged with whom the role trusts.",
  })),
  entry<aws.iam.RolePolicyAttachmentsExclusiveArgs>(
    "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
    (at) => ({
      kinds: ["guards"],
      grants: { to: role(at("roleName")), policies: policy(at("policyArns[]")) },
      why: "It gives a role the rights of a policy; they are judged with whom the role trusts.",
    }),
  ),
  entry<aws.iam.UserPolicyArgs>("aws:iam/userPolicy:UserPolicy", (at) => ({
    kinds: ["guards"],
    reaches: at("policy"),
  })),
  ...guards("They say who may do what, everywhere; none holds or moves data.", [
    "aws:accessanalyzer/analyzer:Analyzer",
    "aws:accessanalyzer/archiveRule:ArchiveRule",
    "aws:iam/accessKey:AccessKey",
    "aws:iam/accountAlias:AccountAlias",
    "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
    "aws:iam/groupMembership:GroupMembership",
    "aws:iam/groupPoliciesExclusive:GroupPoliciesExclusive",
    "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
    "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive",
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
    "aws:iam/organizationsFeatures:OrganizationsFeatures",
    "aws:iam/outboundWebIdentityFederation:OutboundWebIdentityFederation",
    "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
    "aws:iam/samlProvider:SamlProvider",
    "aws:iam/securityTokenServicePreferences:SecurityTokenServicePreferences",
    "aws:iam/serverCertificate:ServerCertificate",
    "aws:iam/serviceLinkedRole:ServiceLinkedRole",
    "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
    "aws:iam/signingCertificate:SigningCertificate",
    "aws:iam/sshKey:SshKey",
    "aws:iam/userGroupMembership:UserGroupMembership",
    "aws:iam/userLoginProfile:UserLoginProfile",
    "aws:iam/userPoliciesExclusive:UserPoliciesExclusive",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
    "aws:iam/virtualMfaDevice:VirtualMfaDevice",
    "aws:organizations/account:Account",
    "aws:organizations/organization:Organization",
    "aws:organizations/organizationalUnit:OrganizationalUnit",
    "aws:organizations/policyAttachment:PolicyAttachment",
  ]),
  ...guards(
    "Who may do what is said by their policies, which are judged themselves; in a template they carry them.",
    ["aws:iam/group:Group", "aws:iam/user:User"],
    moreInTemplates,
  ),
] satisfies readonly Entry[];

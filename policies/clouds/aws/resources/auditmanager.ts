/** AWS Audit Manager: evidence of who did what, and the reports made of it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.auditmanager.AssessmentArgs>("aws:auditmanager/assessment:Assessment", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", bucket(at("assessmentReportsDestination.destination")))],
  })),
  ...inert(
    "What auditors ask, whoever they share the questions with, and who answers; the evidence is the assessment's.",
    [
      "aws:auditmanager/accountRegistration:AccountRegistration",
      "aws:auditmanager/assessmentDelegation:AssessmentDelegation",
      "aws:auditmanager/assessmentReport:AssessmentReport",
      "aws:auditmanager/control:Control",
      "aws:auditmanager/framework:Framework",
      "aws:auditmanager/frameworkShare:FrameworkShare",
      "aws:auditmanager/organizationAdminAccountRegistration:OrganizationAdminAccountRegistration",
    ],
  ),
] satisfies readonly Entry[];

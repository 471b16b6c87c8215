/** AWS Transfer Family: files that come in and go out by SFTP, FTPS and AS2, and where they end up. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { elsewhere, host, inOwnRegion, naming } from "../../references.ts";
import { bucketOrAccessPoint, fileSystem, lambdaFunction, logGroup } from "../names.ts";

/** A path whose first part is a bucket, or a file system of the same region. */
const folder = naming("aws:efs/fileSystem", "aws:s3/accessPoint", "aws:s3/bucket", "aws:s3/bucketV2");
const workflow = naming("aws:transfer/workflow");

export default [
  entry<aws.transfer.AccessArgs>("aws:transfer/access:Access", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("content", folder(at("homeDirectory"))),
      copiesTo("content", folder(at("homeDirectoryMappings[].target"))),
    ],
  })),
  entry<aws.transfer.AgreementArgs>("aws:transfer/agreement:Agreement", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", folder(at("baseDirectory")))],
  })),
  entry<aws.transfer.ConnectorArgs>("aws:transfer/connector:Connector", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      copiesTo("content", [
        host(at("url")),
        elsewhere(at("url")),
        naming("aws:vpclattice/resourceConfiguration")(at("egressConfig.vpcLattice.resourceConfigurationArn")),
      ]),
    ],
    why: "Files go to a partner and come from there; where a partner is, only a ledger entry for the address can say.",
  })),
  entry<aws.transfer.ServerArgs>("aws:transfer/server:Server", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      processesAt("credentials", lambdaFunction(at("function"))),
      processesAt("credentials", host(at("url"))),
      copiesTo("logs", logGroup(at("structuredLogDestinations[]"))),
      copiesTo("content", workflow(at("workflowDetails.onPartialUpload.workflowId"), inOwnRegion)),
      copiesTo("content", workflow(at("workflowDetails.onUpload.workflowId"), inOwnRegion)),
    ],
    why: "Its users' folders say where files are kept.",
  })),
  entry<aws.transfer.UserArgs>("aws:transfer/user:User", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("userName")],
    movements: [
      copiesTo("content", folder(at("homeDirectory"))),
      copiesTo("content", folder(at("homeDirectoryMappings[].target"))),
    ],
  })),
  entry<aws.transfer.WebAppArgs>("aws:transfer/webApp:WebApp", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "It shows files to people who sign in; which, their grants say.",
  })),
  entry<aws.transfer.WorkflowArgs>("aws:transfer/workflow:Workflow", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      bucketOrAccessPoint(at("onExceptionSteps[].copyStepDetails.destinationFileLocation.s3FileLocation.bucket")),
      fileSystem(at("onExceptionSteps[].copyStepDetails.destinationFileLocation.efsFileLocation.fileSystemId")),
      lambdaFunction(at("onExceptionSteps[].customStepDetails.target")),
      bucketOrAccessPoint(at("onExceptionSteps[].decryptStepDetails.destinationFileLocation.s3FileLocation.bucket")),
      fileSystem(at("onExceptionSteps[].decryptStepDetails.destinationFileLocation.efsFileLocation.fileSystemId")),
      bucketOrAccessPoint(at("steps[].copyStepDetails.destinationFileLocation.s3FileLocation.bucket")),
      fileSystem(at("steps[].copyStepDetails.destinationFileLocation.efsFileLocation.fileSystemId")),
      lambdaFunction(at("steps[].customStepDetails.target")),
      bucketOrAccessPoint(at("steps[].decryptStepDetails.destinationFileLocation.s3FileLocation.bucket")),
      fileSystem(at("steps[].decryptStepDetails.destinationFileLocation.efsFileLocation.fileSystemId")),
    ].map((to) => copiesTo("content", to)),
  })),
  ...guards("Keys and certificates by which servers, partners and users prove who they are.", [
    "aws:transfer/certificate:Certificate",
    "aws:transfer/hostKey:HostKey",
    "aws:transfer/profile:Profile",
    "aws:transfer/sshKey:SshKey",
  ]),
  ...inert("Tags, and how a page looks.", [
    "aws:transfer/tag:Tag",
    "aws:transfer/webAppCustomization:WebAppCustomization",
  ]),
] satisfies readonly Entry[];

/** AWS Transfer Family: files that come in and go out by SFTP, FTPS and AS2, and where they end up. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { elsewhere } from "../elsewhere.ts";
import { host, inOwnRegion, lambdaFunction, logGroup, naming } from "../names.ts";

/** A path whose first part is a bucket, or a file system of the same region. */
const folder = naming("aws:efs/fileSystem", "aws:s3/accessPoint", "aws:s3/bucket", "aws:s3/bucketV2");
const bucket = naming("aws:s3/accessPoint", "aws:s3/bucket", "aws:s3/bucketV2");
const fileSystem = naming("aws:efs/fileSystem");
const workflow = naming("aws:transfer/workflow");

const puts = (...to: readonly Reference[]): Movement => ({ verb: "copy", what: "content", from: "self", to });
const asks = (...to: readonly Reference[]): Movement => ({ verb: "process", what: "credentials", from: "self", to });

export default [
  entry<aws.transfer.AccessArgs>("aws:transfer/access:Access", (at) => ({
    kinds: ["moves"],
    movements: [puts(folder(at("homeDirectory"))), puts(folder(at("homeDirectoryMappings[].target")))],
  })),
  entry<aws.transfer.AgreementArgs>("aws:transfer/agreement:Agreement", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [puts(folder(at("baseDirectory")))],
  })),
  entry<aws.transfer.ConnectorArgs>("aws:transfer/connector:Connector", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      puts(
        host(at("url")),
        elsewhere(at("url")),
        naming("aws:vpclattice/resourceConfiguration")(at("egressConfig.vpcLattice.resourceConfigurationArn")),
      ),
    ],
    why: "Files go to a partner and come from there; where a partner is, only a ledger entry for the address can say.",
  })),
  entry<aws.transfer.ServerArgs>("aws:transfer/server:Server", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      asks(lambdaFunction(at("function"))),
      asks(host(at("url"))),
      { verb: "copy", what: "logs", from: "self", to: [logGroup(at("structuredLogDestinations[]"))] },
      puts(workflow(at("workflowDetails.onPartialUpload.workflowId"), inOwnRegion)),
      puts(workflow(at("workflowDetails.onUpload.workflowId"), inOwnRegion)),
    ],
    why: "Its users' folders say where files are kept.",
  })),
  entry<aws.transfer.UserArgs>("aws:transfer/user:User", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("userName")],
    movements: [puts(folder(at("homeDirectory"))), puts(folder(at("homeDirectoryMappings[].target")))],
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
      puts(bucket(at("onExceptionSteps[].copyStepDetails.destinationFileLocation.s3FileLocation.bucket"))),
      puts(fileSystem(at("onExceptionSteps[].copyStepDetails.destinationFileLocation.efsFileLocation.fileSystemId"))),
      puts(lambdaFunction(at("onExceptionSteps[].customStepDetails.target"))),
      puts(bucket(at("onExceptionSteps[].decryptStepDetails.destinationFileLocation.s3FileLocation.bucket"))),
      puts(
        fileSystem(at("onExceptionSteps[].decryptStepDetails.destinationFileLocation.efsFileLocation.fileSystemId")),
      ),
      puts(bucket(at("steps[].copyStepDetails.destinationFileLocation.s3FileLocation.bucket"))),
      puts(fileSystem(at("steps[].copyStepDetails.destinationFileLocation.efsFileLocation.fileSystemId"))),
      puts(lambdaFunction(at("steps[].customStepDetails.target"))),
      puts(bucket(at("steps[].decryptStepDetails.destinationFileLocation.s3FileLocation.bucket"))),
      puts(fileSystem(at("steps[].decryptStepDetails.destinationFileLocation.efsFileLocation.fileSystemId"))),
    ],
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

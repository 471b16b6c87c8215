/** The way in for whoever runs a stack: a session through Systems Manager, without an open port or public address, recorded. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Key } from "../contract/key.ts";
import type { LogStore } from "../contract/log-store.ts";
import type { TaggedArgs } from "../contract/tagged-args.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/** What sessions are encrypted by, and where they are written down. */
export interface SessionAccessArgs extends TaggedArgs {
  /** Encrypts a session between both its ends. */
  readonly key: Key;
  /** Takes what is typed and answered. */
  readonly logStore: LogStore;
}

/**
 * A session document, so that a shell is encrypted by the key and written into the stack's log group as it is typed, and a
 * policy for those who may open one: to machines of this stack only, by this document or through a tunnel to a database or
 * the API of the cluster, whose opening the trail records. The account's own session settings are left as they are.
 */
export class SessionAccess extends pulumi.ComponentResource {
  readonly nodes: { readonly document: aws.ssm.Document; readonly policy: aws.iam.Policy };

  constructor(name: string, args: SessionAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:SessionAccess", name, {}, opts);
    const place = componentPlace(this, name);
    const document = this.createDocument(name, args);
    this.nodes = { document, policy: this.createPolicy(name, args, place) };
    this.registerOutputs({ document: document.name });
  }

  private createDocument(name: string, args: SessionAccessArgs): aws.ssm.Document {
    const inputs = {
      s3BucketName: "",
      s3KeyPrefix: "",
      s3EncryptionEnabled: true,
      cloudWatchLogGroupName: logGroupName(args.logStore),
      cloudWatchEncryptionEnabled: true,
      cloudWatchStreamingEnabled: true,
      kmsKeyId: args.key.keyId,
      runAsEnabled: false,
      idleSessionTimeout: "20",
      maxSessionDuration: "480",
    };
    const description = "Shell of this stack: encrypted by its key, written into its log group";
    const content = { schemaVersion: "1.0", description, sessionType: "Standard_Stream", inputs };
    return new aws.ssm.Document(
      name,
      {
        name,
        documentType: "Session",
        documentFormat: "JSON",
        content: pulumi.jsonStringify(content),
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this },
    );
  }

  private createPolicy(name: string, args: SessionAccessArgs, place: ComponentPlace): aws.iam.Policy {
    return new aws.iam.Policy(
      name,
      {
        // People are given it by its name, which must be the same in every life of the stack.
        name,
        description: `Opens sessions on the machines of ${args.residency.stack}`,
        policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: administratorStatements(name, args, place) }),
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this },
    );
  }
}

/** What a machine may do so that sessions reach it: no more of Systems Manager, in particular no parameter. */
export function sessionStatements({ key, logStore }: SessionAccessArgs): readonly aws.iam.PolicyStatement[] {
  return [
    {
      Sid: "SpeakWithSystemsManager",
      Effect: "Allow",
      Action: [
        "ssm:UpdateInstanceInformation",
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
        "logs:DescribeLogGroups",
      ],
      Resource: "*",
    },
    {
      Sid: "WriteSessionsDown",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
      Resource: [logStore.logGroup, pulumi.interpolate`${logStore.logGroup}:*`],
    },
    { Sid: "DecryptSessions", Effect: "Allow", Action: "kms:Decrypt", Resource: key.keyId },
  ];
}

function administratorStatements(
  name: string,
  { residency, key }: SessionAccessArgs,
  { partition, region, accountId }: ComponentPlace,
): aws.iam.PolicyStatement[] {
  const ssm = pulumi.interpolate`arn:${partition}:ssm:${region}`;
  return [
    {
      Sid: "SessionsOnMachinesOfThisStack",
      Effect: "Allow",
      Action: "ssm:StartSession",
      Resource: pulumi.interpolate`arn:${partition}:ec2:${region}:${accountId}:instance/*`,
      Condition: {
        StringEquals: { "ssm:resourceTag/landlocked-stack": residency.stack },
        BoolIfExists: { "ssm:SessionDocumentAccessCheck": "true" },
      },
    },
    {
      Sid: "RecordedShellsAndTunnels",
      Effect: "Allow",
      Action: "ssm:StartSession",
      Resource: [
        pulumi.interpolate`${ssm}:${accountId}:document/${name}`,
        pulumi.interpolate`${ssm}::document/AWS-StartPortForwardingSessionToRemoteHost`,
      ],
    },
    {
      Sid: "OwnSessions",
      Effect: "Allow",
      // The last is what the session's own connection asks for.
      Action: ["ssm:ResumeSession", "ssm:TerminateSession", "ssmmessages:OpenDataChannel"],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM, not of this program
      Resource: pulumi.concat(ssm, ":", accountId, ":session/${aws:userid}-*"),
    },
    {
      Sid: "FindMachines",
      Effect: "Allow",
      Action: ["ec2:DescribeInstances", "ssm:DescribeInstanceInformation", "ssm:DescribeSessions"],
      Resource: "*",
    },
    { Sid: "EncryptSessions", Effect: "Allow", Action: "kms:GenerateDataKey", Resource: key.keyId },
  ];
}

function logGroupName({ logGroup }: LogStore): pulumi.Output<string> {
  return logGroup.apply((arn) => arn.replace(/^.*:log-group:/, ""));
}

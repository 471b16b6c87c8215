/** Amazon Cognito: directories of people, how they sign in, and which regions their messages and logs pass. */
import type * as aws from "@pulumi/aws";
import { isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, twins } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { anything, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, deliveryStream, lambdaFunction, logGroup, pinpointApp } from "../names.ts";

const pool = naming("aws:cognito/userPool");

/** Pinpoint runs in a few regions only: an application named by its id can be one of another region. */
const client = twins<aws.cognito.ManagedUserPoolClientArgs, aws.cognito.UserPoolClientArgs>((at) => ({
  kinds: ["guards", "moves"],
  movements: [
    {
      verb: "copy",
      what: "metadata",
      from: [pool(at("userPoolId"), inOwnRegion)],
      to: [
        pinpointApp(at("analyticsConfiguration.applicationArn")),
        pinpointApp(at("analyticsConfiguration.applicationId")),
      ],
    },
  ],
}));

export default [
  entry<aws.cognito.IdentityPoolArgs>("aws:cognito/identityPool:IdentityPool", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<aws.cognito.LogDeliveryConfigurationArgs>(
    "aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [
        logGroup(at("logConfigurations[].cloudWatchLogsConfiguration.logGroupArn")),
        deliveryStream(at("logConfigurations[].firehoseConfiguration.streamArn")),
        bucket(at("logConfigurations[].s3Configuration.bucketArn")),
      ].map((to) => ({
        verb: "copy",
        what: "logs",
        each: at("logConfigurations[]"),
        from: [pool(at("userPoolId"), inOwnRegion)],
        to: [to],
      })),
    }),
  ),
  entry<aws.cognito.ManagedUserPoolClientArgs>("aws:cognito/managedUserPoolClient:ManagedUserPoolClient", () => client),
  entry<aws.cognito.RiskConfigurationArgs>("aws:cognito/riskConfiguration:RiskConfiguration", (at) => ({
    kinds: ["guards", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [pool(at("userPoolId"), inOwnRegion)],
        to: [anything(at("accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn"))],
      },
    ],
    why: "Its warnings are mailed from the region of the identity that sends them.",
  })),
  entry<aws.cognito.UserArgs>("aws:cognito/user:User", () => ({ kinds: ["holds"], holds: "content" })),
  entry<aws.cognito.UserPoolArgs>("aws:cognito/userPool:UserPool", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      anything(at("emailConfiguration.sourceArn")),
      lambdaFunction(at("lambdaConfig.createAuthChallenge")),
      lambdaFunction(at("lambdaConfig.customEmailSender.lambdaArn")),
      lambdaFunction(at("lambdaConfig.customMessage")),
      lambdaFunction(at("lambdaConfig.customSmsSender.lambdaArn")),
      lambdaFunction(at("lambdaConfig.defineAuthChallenge")),
      lambdaFunction(at("lambdaConfig.postAuthentication")),
      lambdaFunction(at("lambdaConfig.postConfirmation")),
      lambdaFunction(at("lambdaConfig.preAuthentication")),
      lambdaFunction(at("lambdaConfig.preSignUp")),
      lambdaFunction(at("lambdaConfig.preTokenGeneration")),
      lambdaFunction(at("lambdaConfig.preTokenGenerationConfig.lambdaArn")),
      lambdaFunction(at("lambdaConfig.userMigration")),
      lambdaFunction(at("lambdaConfig.verifyAuthChallengeResponse")),
      region(at("smsConfiguration.snsRegion")),
    ].map((to) => processesAt("content", to)),
    why: "Mails are sent from the region of the identity that sends them, text messages from snsRegion.",
  })),
  entry<aws.cognito.UserPoolClientArgs>("aws:cognito/userPoolClient:UserPoolClient", () => client),
  entry<aws.cognito.UserPoolDomainArgs>("aws:cognito/userPoolDomain:UserPoolDomain", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [pool(at("userPoolId"), inOwnRegion)],
        to: "world",
        when: [isPresent(at("certificateArn"))],
        note: at("certificateArn"),
      },
    ],
    why: "A domain of one's own is answered by CloudFront, which decrypts what people sign in with all over the world.",
  })),
  ...guards("They say who may do what, and whose word on who somebody is counts.", [
    "aws:cognito/identityPoolProviderPrincipalTag:IdentityPoolProviderPrincipalTag",
    "aws:cognito/identityPoolRoleAttachment:IdentityPoolRoleAttachment",
    "aws:cognito/identityProvider:IdentityProvider",
    "aws:cognito/resourceServer:ResourceServer",
    "aws:cognito/userGroup:UserGroup",
    "aws:cognito/userInGroup:UserInGroup",
  ]),
  ...inert("How the pages to sign in look.", [
    "aws:cognito/managedLoginBranding:ManagedLoginBranding",
    "aws:cognito/userPoolUICustomization:UserPoolUICustomization",
  ]),
] satisfies readonly Entry[];

/** Step Functions and other everyday application services of one region. What API Gateway passes on is in apigateway.ts. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, moreInTemplates } from "../../entry.ts";

export default [
  entry<aws.sfn.StateMachineArgs>("aws:sfn/stateMachine:StateMachine", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    why: "Where its steps send data is written in its definition, which is not read yet.",
  })),
  ...guards("They say who may call what, and watch for abuse in their own region.", [
    "aws:apigateway/apiKey:ApiKey",
    "aws:apigateway/usagePlan:UsagePlan",
    "aws:apigateway/usagePlanKey:UsagePlanKey",
    "aws:guardduty/detector:Detector",
    "aws:guardduty/detectorFeature:DetectorFeature",
    "aws:inspector2/enabler:Enabler",
    "aws:macie2/account:Account",
    "aws:securityhub/account:Account",
    "aws:securityhub/standardsSubscription:StandardsSubscription",
  ]),
  ...inert("Parts of an interface whose requests stay in its region, and accounting.", [
    "aws:apigateway/account:Account",
    "aws:apigateway/methodResponse:MethodResponse",
    "aws:apigateway/methodSettings:MethodSettings",
    "aws:apigateway/model:Model",
    "aws:apigateway/requestValidator:RequestValidator",
    "aws:apigateway/resource:Resource",
    "aws:apigateway/vpcLink:VpcLink",
    "aws:apigatewayv2/deployment:Deployment",
    "aws:apigatewayv2/route:Route",
    "aws:apigatewayv2/vpcLink:VpcLink",
    "aws:budgets/budget:Budget",
    "aws:resourcegroups/group:Group",
    "aws:scheduler/scheduleGroup:ScheduleGroup",
    "aws:servicediscovery/privateDnsNamespace:PrivateDnsNamespace",
    "aws:servicediscovery/service:Service",
    "aws:sfn/activity:Activity",
  ]),
  ...inert(
    "Parts of an interface whose integrations and stages are judged themselves; in a template they carry them.",
    ["aws:apigateway/deployment:Deployment", "aws:apigateway/method:Method"],
    moreInTemplates,
  ),
] satisfies readonly Entry[];

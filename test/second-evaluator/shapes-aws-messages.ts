/** Movers of AWS between what carries messages, and links between networks. */
import type { Shape } from "./shape.ts";

const bucket = { named: ["aws:s3/bucket:Bucket"] };
const stream = { named: ["aws:kinesis/stream:Stream"] };
const topic = { named: ["aws:sns/topic:Topic"] };
const polled = { named: ["aws:sqs/queue:Queue", "aws:kinesis/stream:Stream"] };
const taker = { named: [...polled.named, ...topic.named, "aws:lambda/function:Function"] };

export const messageShapes: readonly Shape[] = [
  {
    type: "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter",
    from: { held: "aws:cloudwatch/logGroup:LogGroup" },
    to: {
      named: [
        ...stream.named,
        "aws:lambda/function:Function",
        "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
      ],
    },
    isBare: true,
    inputs: (from, to) => ({ logGroup: from, destinationArn: to, filterPattern: "" }),
  },
  {
    type: "aws:sns/topicSubscription:TopicSubscription",
    from: topic,
    to: { named: ["aws:sqs/queue:Queue", "aws:lambda/function:Function"] },
    isBare: true,
    inputs: (from, to, dice) => ({ topic: from, protocol: dice.of("sqs", "sqs", "email"), endpoint: to }),
  },
  {
    type: "aws:sns/topicSubscription:TopicSubscription",
    from: topic,
    to: "host",
    isBare: true,
    inputs: (from, to) => ({ topic: from, protocol: "https", endpoint: to }),
  },
  {
    type: "aws:cloudwatch/eventTarget:EventTarget",
    from: { held: "aws:cloudwatch/eventBus:EventBus" },
    to: { named: [...taker.named, "aws:cloudwatch/eventBus:EventBus"] },
    isBare: true,
    inputs: (from, to) => ({ rule: "all", eventBusName: from, arn: to }),
  },
  {
    type: "aws:lambda/eventSourceMapping:EventSourceMapping",
    from: polled,
    inputs: (from) => ({ eventSourceArn: from, functionName: "f" }),
  },
  {
    type: "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
    from: stream,
    to: bucket,
    inputs: (from, to) => ({
      destination: "extended_s3",
      kinesisSourceConfiguration: { kinesisStreamArn: from },
      extendedS3Configuration: { bucketArn: to },
    }),
  },
  {
    type: "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
    to: bucket,
    inputs: (_, to) => ({ destination: "extended_s3", extendedS3Configuration: { bucketArn: to } }),
  },
  { type: "aws:pipes/pipe:Pipe", from: polled, to: taker, inputs: (from, to) => ({ source: from, target: to }) },
  {
    type: "aws:ec2/vpcPeeringConnection:VpcPeeringConnection",
    to: "region",
    inputs: (_, to, dice) => ({
      vpcId: "vpc-1",
      peerVpcId: "vpc-2",
      peerRegion: to,
      ...(dice.in100(20) ? { peerOwnerId: dice.of("111122223333", "999988887777") } : {}),
    }),
  },
  {
    type: "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
    to: "region",
    inputs: (_, to) => ({ transitGatewayId: "tgw-1", peerTransitGatewayId: "tgw-2", peerRegion: to }),
  },
];

/** A component given a provider holds the queue that a pipe of the stack writes to. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
class Intake extends pulumi.ComponentResource {
  readonly queue: aws.sqs.Queue;

  constructor(name: string, options: pulumi.ComponentResourceOptions) {
    super("acme:shop:Intake", name, {}, options);
    this.queue = new aws.sqs.Queue(name, {}, { parent: this });
  }
}
const there = new aws.Provider("there", { region: to as aws.Region });
const source = new aws.sqs.Queue("orders", {});
const { queue } = new Intake("intake", { providers: { aws: there } });
const roleArn = "arn:aws:iam::111122223333:role/pipes";
new aws.pipes.Pipe("carry", { source: source.arn, target: queue.arn, roleArn });

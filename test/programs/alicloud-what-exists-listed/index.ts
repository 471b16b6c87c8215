/** A network, its switches, machines' kinds and a database that exist already, listed where they lie: the database told to a function here. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const region = new pulumi.Config().require("from");
const there = new alicloud.Provider("there", { region });

function first<One>([one]: readonly One[]): One {
  if (one === undefined) throw new Error("there is none");
  return one;
}

const network = alicloud.vpc.getNetworksOutput({ nameRegex: "^main$" }).vpcs.apply(first);
const switches = alicloud.vpc.getSwitchesOutput({ vpcId: network.id });
const zone = alicloud.rds.getZonesOutput({ engine: "PostgreSQL" }).apply(({ zones }) => first(zones).id);
const images = alicloud.ecs.getImagesOutput({ owners: "system", nameRegex: "^ubuntu_22", mostRecent: true });
const { instanceTypes } = await alicloud.ecs.getInstanceTypes({ cpuCoreCount: 2 });

new alicloud.ecs.Instance("web", {
  imageId: images.ids.apply(first),
  instanceType: instanceTypes[0]?.id ?? "none",
  securityGroups: alicloud.ecs.getSecurityGroupsOutput({ vpcId: network.id }).ids,
  vswitchId: switches.ids.apply(first),
});
const primary = alicloud.rds.getInstancesOutput({ nameRegex: "^people$" });
new alicloud.rds.ReadOnlyInstance("reports", {
  masterDbInstanceId: primary.ids.apply(first),
  engineVersion: "15.0",
  instanceType: "pg.n2.2c.1m",
  instanceStorage: 20,
  vswitchId: switches.ids.apply(first),
  zoneId: zone,
});
const orders = alicloud.rds.getInstancesOutput({ nameRegex: "^orders" }, { provider: there });
new alicloud.fc.V3Function("report", {
  runtime: "nodejs20",
  handler: "index.handler",
  role: alicloud.ram.getRolesOutput({ nameRegex: "^report$" }).roles.apply((roles) => first(roles).arn),
  environmentVariables: { DATABASE: orders.instances.apply((all) => first(all).connectionString) },
});

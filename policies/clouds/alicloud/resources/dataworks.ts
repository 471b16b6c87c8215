/** DataWorks: databases and lakes of any place, joined as data sources, and the jobs that copy between them. */
import type * as alicloud from "@pulumi/alicloud";
import { isAbsent, isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, type InputCondition, inert, type Movement, type Reference } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host, hostHere, naming, region } from "../../references.ts";

/** A data source is read from and written to. */
function joined(to: readonly Reference[], when: readonly InputCondition[]): readonly Movement[] {
  return [processesFrom("content", to, { when }), copiesTo("content", to, { when, absent: "unproven" })];
}

export default [
  entry<alicloud.dataworks.DataSourceArgs>("alicloud:dataworks/dataSource:DataSource", (at) => {
    // A document as text, whose shape depends on the type of the source; an instance names its region, an address none.
    const of = (key: string) => `${at("connectionProperties")}.${key}`;
    return {
      kinds: ["moves"],
      known: [at("dataSourceName")],
      movements: [
        ...joined([region(of("regionId"))], [isPresent(of("regionId"))]),
        // Beside an address a region only says where the network is that leads there.
        ...[
          hostHere(of("address[].host")),
          hostHere(of("endpoint")),
          hostHere(of("jdbcUrl")),
          hostHere(of("url")),
        ].flatMap((one) => joined([one], [isPresent(of("regionId")), isPresent(one.path)])),
        ...joined(
          [host(of("address[].host")), host(of("endpoint")), host(of("jdbcUrl")), host(of("url"))],
          [isAbsent(of("regionId"))],
        ),
      ],
    };
  }),
  entry<alicloud.dataworks.DiJobArgs>("alicloud:dataworks/diJob:DiJob", (at) => {
    const dataSource = naming("alicloud:dataworks/dataSource");
    return {
      kinds: ["processes", "moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          from: [dataSource(at("sourceDataSourceSettings[].dataSourceName"))],
          to: [dataSource(at("destinationDataSourceSettings[].dataSourceName"))],
          narrowedBy: [{ path: at("tableMappings[]"), selects: "selection-rules" }],
          absent: "unproven",
        },
      ],
      why: "a data source of the stack is judged by what it joins; of any other only a ledger can tell",
    };
  }),
  entry<alicloud.dataworks.DwResourceGroupArgs>("alicloud:dataworks/dwResourceGroup:DwResourceGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.dataworks.ProjectArgs>("alicloud:dataworks/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    why: "results of queries and logs of runs stay in it",
  })),
  ...guards("who may use a workspace and its data sources, all of one account and one region", [
    "alicloud:dataworks/dataSourceSharedRule:DataSourceSharedRule",
    "alicloud:dataworks/projectMember:ProjectMember",
  ]),
  ...inert("a folder, an alarm, a network; no data passes", [
    "alicloud:dataworks/diAlarmRule:DiAlarmRule",
    "alicloud:dataworks/folder:Folder",
    "alicloud:dataworks/network:Network",
  ]),
] satisfies readonly Entry[];

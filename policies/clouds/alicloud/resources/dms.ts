/** Data Management (DMS): databases that people query and export through the service. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { processesAt, processesFrom } from "../../movements.ts";
import { anything, host, inOwnRegion, region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<alicloud.dms.AirflowArgs>("alicloud:dms/airflow:Airflow", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", bucket(at("ossBucketName"), inOwnRegion))],
  })),
  entry<alicloud.dms.EnterpriseInstanceArgs>("alicloud:dms/enterpriseInstance:EnterpriseInstance", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesFrom("content", [region(at("ecsRegion")), host(at("host")), anything(at("ecsInstanceId"))])],
  })),
  ...guards("who may query what through the service", [
    "alicloud:dms/enterpriseAuthorityTemplate:EnterpriseAuthorityTemplate",
    "alicloud:dms/enterpriseProxyAccess:EnterpriseProxyAccess",
    "alicloud:dms/enterpriseUser:EnterpriseUser",
  ]),
  ...inert("a view, proxy or workspace over databases that are registered, and judged, one by one", [
    "alicloud:dms/enterpriseLogicDatabase:EnterpriseLogicDatabase",
    "alicloud:dms/enterpriseProxy:EnterpriseProxy",
    "alicloud:dms/enterpriseWorkspace:EnterpriseWorkspace",
  ]),
] satisfies readonly Entry[];

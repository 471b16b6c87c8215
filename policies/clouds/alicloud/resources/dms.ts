/** Data Management (DMS): databases that people query and export through the service. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

export default [
  entry<alicloud.dms.AirflowArgs>("alicloud:dms/airflow:Airflow", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: "self",
        to: [{ path: at("ossBucketName"), form: "reference", names: ["alicloud:oss/bucket"], bareMeansHere: true }],
      },
    ],
  })),
  entry<alicloud.dms.EnterpriseInstanceArgs>("alicloud:dms/enterpriseInstance:EnterpriseInstance", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [
          { path: at("ecsRegion"), form: "region" },
          { path: at("host"), form: "endpoint" },
          { path: at("ecsInstanceId"), form: "reference" },
        ],
        to: "self",
      },
    ],
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
];

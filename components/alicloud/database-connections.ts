/** How clients come to a database, and that it is written down. */
import type * as alicloud from "@pulumi/alicloud";

/** Who came and went, and how long what they asked for took: CIS Alibaba Cloud Foundation 2.0.0, 6.7 to 6.9. */
export const loggedConnections = ["log_connections", "log_disconnections", "log_duration"].map((name) => ({
  name,
  value: "on",
}));

/**
 * The one line of pg_hba.conf: it replaces RDS's own, which lets clients choose to connect without TLS. "md5" is what
 * RDS's own line has too, and is SCRAM for each user whose password is stored so.
 */
export function tlsFromNetwork(address: string): alicloud.types.input.rds.InstancePgHbaConf {
  return { type: "hostssl", priorityId: 0, database: "all", user: "all", address, method: "md5" };
}

/** The Alibaba Cloud types that properties in several files name: each with every spelling that counts as one. */
import { naming } from "../references.ts";

export const bucket = naming("alicloud:oss/bucket");
export const fileSystem = naming("alicloud:nas/fileSystem");
export const kubernetes = naming(
  "alicloud:cs/edgeKubernetes",
  "alicloud:cs/kubernetes",
  "alicloud:cs/managedKubernetes",
  "alicloud:cs/serverlessKubernetes",
);
export const network = naming("alicloud:vpc/network");
export const project = naming("alicloud:log/project");
export const transitRouter = naming("alicloud:cen/transitRouter");

/** What the host names of a partition end with. */
const suffixes: ReadonlyMap<string, string> = new Map([
  ["aws", "amazonaws.com"],
  ["aws-cn", "amazonaws.com.cn"],
  ["aws-us-gov", "amazonaws.com"],
  ["aws-eusc", "amazonaws.eu"],
]);

/** undefined for a partition not on file; all of Alibaba Cloud's end alike. */
export function dnsSuffix(cloud: "aws" | "alicloud", partition: string): string | undefined {
  return cloud === "alicloud" ? "aliyuncs.com" : suffixes.get(partition);
}

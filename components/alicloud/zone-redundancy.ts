/** Where OSS spreads a bucket over the zones of its region; elsewhere the loss of one zone would be the loss of its objects. */

/**
 * Regions with zone-redundant storage. Sources, in agreement: the list of regions whose buckets can be converted
 * (help.aliyun.com/en/oss/user-guide/converting-storage-redundancy-types), and the table of storage classes
 * (alibabacloud.com/help/en/oss/support/disaster-recovery), which adds Kuala Lumpur with a lower availability.
 */
const zoneRedundant: ReadonlySet<string> = new Set([
  "cn-hangzhou",
  "cn-shanghai",
  "cn-beijing",
  "cn-zhangjiakou",
  "cn-wulanchabu",
  "cn-shenzhen",
  "cn-hongkong",
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-5",
  "eu-central-1",
]);

/** What a new bucket of a region is asked to be. */
export function redundancyType(region: string): "LRS" | "ZRS" {
  return zoneRedundant.has(region) ? "ZRS" : "LRS";
}

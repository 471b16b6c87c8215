/** What an output of a resource is, by the name its SDK gives it: only what names a thing or a place can be made up before it exists. */

/** arn, id, name, host, url and ip name the resource itself; account, region and zone say where and whose it is. */
export type OutputKind = "arn" | "id" | "name" | "host" | "url" | "ip" | "port" | "account" | "region" | "zone";

/** By the last part of the path, the first that fits; an output of no kind here is not known before it exists. */
const kinds: readonly (readonly [OutputKind, RegExp])[] = [
  ["account", /^((resource)?owner(account)?id|owneraccount|(aws)?accountid|registryid|catalogid)$/i],
  ["region", /^((aws|bucket|vpc)?region|regionid)$/i],
  ["zone", /^(availabilityzone|zone|zoneid)$/i],
  ["arn", /arn$/i],
  ["ip", /^(private|public|internet|elastic)?ip(v4)?(address)?$/i],
  ["port", /port$/i],
  ["url", /(url|uri)$/i],
  ["host", /(endpoint|address|dns(name)?|fqdn|host|hostname|domainname|domain|cname|connectionstring)$/i],
  ["id", /(^id|Id|identity|uuid)$/],
  ["name", /(name|identifier|^bucket)$/i],
];

/** Names that end like one of a kind and are none: keys and settings of the service, times, versions. */
const others =
  /^((canonical)?hostedZoneId|kmsKey(Id|Arn)|.*KmsKey(Id|Arn)|metricName|.*(MaintenanceWindow|Type|Prefix)|emailAddress|email|customerAddress|amazonAddress|versionId|externalId|.*(Group|Owner|Server|Engine|Db|Database|User|Account)Name|username|userName|databaseName|charset.*)$/;

/** The kind of an output by its path ("vpcConfig.clusterSecurityGroupId"); undefined where it has none. */
export function outputKind(path: string): OutputKind | undefined {
  const name = path.slice(path.lastIndexOf(".") + 1);
  return others.test(name) ? undefined : kinds.find(([, pattern]) => pattern.test(name))?.[0];
}

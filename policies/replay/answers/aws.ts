/** Functions of the AWS provider that need no account. Partitions differ: nothing here assumes "aws". */

import { parseArn } from "../../border/estate/place-name.ts";
import type { Region } from "../../border/terms/place.ts";
import { unknownText } from "../../wire/encoding.ts";
import type { WireProperties } from "../host/wire.ts";
import { type Answering, type Caller, zoneLetters } from "./caller.ts";
import { awsPolicyDocument } from "./policy-document.ts";

export const awsAnswers: Readonly<Record<string, Answering>> = {
  "aws:index/getCallerIdentity:getCallerIdentity": (_args, caller) => {
    const accountId = caller.account;
    const partition = caller.region?.partition ?? unknownText;
    return { accountId, id: accountId, userId: accountId, arn: `arn:${partition}:iam::${accountId}:root` };
  },
  "aws:index/getRegion:getRegion": (_args, { region }) => {
    if (!region) return undefined;
    const { code, city } = region;
    const endpoint = `ec2.${code}.${partitionOf(region).dnsSuffix}`;
    return { id: code, name: code, region: code, description: city, endpoint };
  },
  "aws:index/getRegions:getRegions": (_args, caller) => {
    const { region } = caller;
    if (!region) return undefined;
    const names = caller.regions.of("aws").filter((one) => one.partition === region.partition && one.open);
    return { id: region.partition, names: names.map((one) => one.code) };
  },
  "aws:index/getAvailabilityZones:getAvailabilityZones": (args, { region }) => {
    if (!region) return undefined;
    const excluded = Array.isArray(args.excludeNames) ? args.excludeNames : [];
    const names = zoneLetters.map((letter) => region.code + letter).filter((name) => !excluded.includes(name));
    const zoneIds = names.map((_, index) => `${region.code}-az${index + 1}`);
    return { id: region.code, region: region.code, names, zoneIds, groupNames: [region.code] };
  },
  "aws:index/getAvailabilityZone:getAvailabilityZone": (args, { region }) => {
    const { name } = args;
    if (!region || typeof name !== "string") return undefined;
    const known = {
      id: name,
      name,
      nameSuffix: name.slice(region.code.length),
      region: region.code,
      state: "available",
    };
    const hidden = [
      "groupLongName",
      "groupName",
      "networkBorderGroup",
      "optInStatus",
      "parentZoneId",
      "parentZoneName",
    ];
    return { ...allUnknown([...hidden, "zoneId", "zoneType"]), ...known };
  },
  "aws:index/getPartition:getPartition": (_args, { region }) =>
    region && { id: region.partition, ...partitionOf(region) },
  "aws:index/getService:getService": service,
  "aws:index/getServicePrincipal:getServicePrincipal": (args, { region }) => {
    if (!region || typeof args.serviceName !== "string") return undefined;
    // China's own suffix is gone: its services, too, sign with amazonaws.com.
    const name = `${args.serviceName}.amazonaws.com`;
    return { id: name, name, region: region.code, serviceName: args.serviceName, suffix: "amazonaws.com" };
  },
  "aws:elb/getServiceAccount:getServiceAccount": (_args, { region, logAccounts }) => {
    const [account] = [...logAccounts].find(([, code]) => code === region?.code) ?? [];
    if (!region || account === undefined) return undefined;
    return { id: account, arn: `arn:${region.partition}:iam::${account}:root`, region: region.code };
  },
  "aws:index/getArn:getArn": (args) => {
    const arn = typeof args.arn === "string" ? args.arn : "";
    const parsed = parseArn(arn);
    if (!parsed) return undefined;
    const [, partition, , , , ...resource] = arn.split(":");
    return { id: arn, arn, ...parsed, partition, resource: resource.join(":") };
  },
  "aws:iam/getPolicyDocument:getPolicyDocument": awsPolicyDocument,
};

function service(args: WireProperties, { region }: Caller): WireProperties | undefined {
  if (!region || typeof args.serviceId !== "string") return undefined;
  const { partition, reverseDnsPrefix } = partitionOf(region);
  const reverseDnsName = `${reverseDnsPrefix}.${region.code}.${args.serviceId}`;
  const dnsName = reverseDnsName.split(".").reverse().join(".");
  const supported = unknownText;
  return {
    id: reverseDnsName,
    dnsName,
    partition,
    region: region.code,
    reverseDnsName,
    reverseDnsPrefix,
    serviceId: args.serviceId,
    supported,
  };
}

function partitionOf({ partition }: Region): { partition: string; dnsSuffix: string; reverseDnsPrefix: string } {
  const dnsSuffix = dnsSuffixes[partition] ?? unknownText;
  return { partition, dnsSuffix, reverseDnsPrefix: dnsSuffix.split(".").reverse().join(".") };
}

const dnsSuffixes: Readonly<Record<string, string>> = {
  aws: "amazonaws.com",
  "aws-cn": "amazonaws.com.cn",
  "aws-us-gov": "amazonaws.com",
  "aws-eusc": "amazonaws.eu",
};

function allUnknown(names: readonly string[]): WireProperties {
  return Object.fromEntries(names.map((name) => [name, unknownText]));
}

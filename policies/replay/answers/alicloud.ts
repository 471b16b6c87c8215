/** Functions of the Alibaba Cloud provider that need no account. */
import { unknownText } from "../../wire/encoding.ts";
import { type Answering, zoneLetters } from "./caller.ts";
import { alicloudPolicyDocument } from "./policy-document.ts";

export const alicloudAnswers: Readonly<Record<string, Answering>> = {
  "alicloud:index/getAccount:getAccount": (_args, { account }) => ({ id: account }),
  "alicloud:index/getCallerIdentity:getCallerIdentity": (_args, { account: accountId }) => {
    return {
      id: accountId,
      accountId,
      arn: `acs:ram::${accountId}:root`,
      identityType: "Account",
      principalId: accountId,
      roleId: "",
      userId: accountId,
    };
  },
  "alicloud:index/getRegions:getRegions": (args, { region, regions }) => {
    const all = regions.of("alicloud").filter((one) => one.open);
    const named = args.current === true ? region?.code : args.name;
    if (args.current === true && !region) return undefined;
    const chosen = named === undefined ? all : all.filter((one) => one.code === named);
    const ids = chosen.map((one) => one.code);
    const list = chosen.map(({ code, city }) => ({ id: code, regionId: code, localName: city }));
    return { id: ids.join(","), ids, regions: list, current: args.current === true, name: named ?? "" };
  },
  "alicloud:index/getZones:getZones": (_args, { region }) => {
    if (!region) return undefined;
    const dash = /\d$/.test(region.code) ? "" : "-";
    const ids = zoneLetters.map((letter) => `${region.code}${dash}${letter}`);
    return { id: region.code, ids, zones: ids.map((id) => ({ id, localName: id, multiZoneIds: [], ...unlisted })) };
  },
  "alicloud:ram/getPolicyDocument:getPolicyDocument": alicloudPolicyDocument,
};

const unlisted = {
  availableDiskCategories: unknownText,
  availableInstanceTypes: unknownText,
  availableResourceCreations: unknownText,
  slbSlaveZoneIds: unknownText,
};

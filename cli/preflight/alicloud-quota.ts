/** How much of a kind an account of Alibaba Cloud may have: most is told by Quota Center, vCPUs by Elastic Compute Service itself. */

/** What an API answers. */
export type CloudAnswer = Readonly<Record<string, unknown>>;

/** One read of an RPC API. */
export type Ask = (
  product: string,
  version: string,
  action: string,
  query?: Readonly<Record<string, string>>,
) => Promise<CloudAnswer>;

/** Undefined: not told. */
interface Quota {
  readonly allowed: number | undefined;
  readonly used: number | undefined;
}

/** @param code product/code, as needs.yaml has it */
export async function alicloudQuota(ask: Ask, code: string): Promise<Quota> {
  const [ProductCode = "", QuotaActionCode = ""] = code.split("/");
  if (ProductCode === "ecs") return machineQuota(ask, QuotaActionCode);
  const { Quota } = await ask("quotas", "2020-05-10", "GetProductQuota", { ProductCode, QuotaActionCode });
  const { TotalQuota, TotalUsage, Consumable } = (Quota ?? {}) as CloudAnswer;
  return { allowed: numberOf(TotalQuota), used: Consumable === true ? numberOf(TotalUsage) : undefined };
}

/** Lists stand in a container of their own. */
export function listAt(container: unknown, key: string): readonly CloudAnswer[] {
  const list = (container as CloudAnswer | undefined)?.[key];
  return Array.isArray(list) ? (list as readonly CloudAnswer[]) : [];
}

/** What there may be is called "max-...", what there is "used-...". */
async function machineQuota(ask: Ask, most: string): Promise<Quota> {
  const used = most.replace(/^max-/, "used-");
  const { AccountAttributeItems } = await ask("ecs", "2014-05-26", "DescribeAccountAttributes", {
    "AttributeName.1": most,
    "AttributeName.2": used,
  });
  const items = listAt(AccountAttributeItems, "AccountAttributeItem");
  const told = (name: string) => {
    const [first] = items.filter(({ AttributeName }) => AttributeName === name);
    return numberOf(listAt(first?.AttributeValues, "ValueItem")[0]?.Value);
  };
  return { allowed: told(most), used: told(used) };
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

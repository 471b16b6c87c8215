/** What the SDK hides behind its proxies: one is for unknown values, and in a remediation another for secrets. */

export function behindProxies(value: unknown): unknown {
  const isProxy = typeof value === "object" && value !== null && Reflect.get(value, "__isSpecialProxy") === true;
  return isProxy ? behindProxies(Reflect.get(value, "__getSpecialProxyTarget")) : value;
}

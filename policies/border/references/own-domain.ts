/** Which hosts are the company's own: of a domain that the stack has a zone or certificate of, or that its owner writes from. */
import type { Estate } from "../estate/estate.ts";
import { read } from "../terms/value.ts";

/** @param host as hostName gives it */
export function isOwnDomain(host: string, estate: Estate): boolean {
  const isBelow = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return domainsOf(estate).some(isBelow);
}

function domainsOf({ byUrn, settings, facts }: Estate): readonly string[] {
  const { ownDomains, vendors } = facts.harmlessTexts;
  const owner = /@([a-z0-9.-]+)$/i.exec(settings.residency?.owner ?? "")?.[1] ?? [];
  const stated = [...byUrn.values()].flatMap(({ short, inputs }) =>
    (ownDomains.get(short) ?? []).flatMap((path) => read(inputs, path).map(({ value }) => value)),
  );
  return [owner, stated]
    .flat()
    .filter((one) => typeof one === "string")
    .map((one) =>
      one
        .toLowerCase()
        .replace(/^.*@|^\*\./, "")
        .replace(/\.$/, ""),
    )
    .filter((one) => one.includes(".") && ![...vendors].some((vendor) => one === vendor || one.endsWith(`.${vendor}`)));
}

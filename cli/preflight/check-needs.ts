/** Asks the cloud about each need, and says of each what was seen; one that can't be asked never fails the others. */
import { type AccountChecks, met, missing, notChecked } from "./account-checks.ts";
import type { CheckedNeed, Need, NeedState } from "./need.ts";

/** @param checks why nothing can be asked, where nothing can */
export async function checkNeeds(
  needs: readonly Need[],
  checks: AccountChecks | string,
): Promise<readonly CheckedNeed[]> {
  return Promise.all(
    needs.map(async (need) => {
      if (typeof checks === "string") return { need, finding: notChecked(checks) };
      const finding = await check(need, checks).catch((error: unknown) =>
        notChecked(`asked, it ended by: ${error instanceof Error ? firstLine(error) : String(error)}`),
      );
      return { need, finding };
    }),
  );
}

async function check(need: Need, checks: AccountChecks): Promise<NeedState> {
  switch (need.kind) {
    case "account": {
      const { stated } = need.facts;
      const account = await checks.account();
      if (stated.length === 0) return met(`the credentials are of account ${account}`);
      return stated.includes(account)
        ? met(`account ${account} is of landlocked:accounts`)
        : missing(`the credentials are of account ${account}, which landlocked:accounts does not name`);
    }
    case "region":
      return checks.region(need.facts.region);
    case "service":
      return checks.service(need.facts.service);
    case "role": {
      const { role, itself } = need.facts;
      const found = await checks.role(role);
      return itself && found.state === "missing" ? met(`${found.saw}, and is made when it is needed`) : found;
    }
    case "quota": {
      const { code, takes } = need.facts;
      return code === undefined ? notChecked("the cloud tells it in its console alone") : checks.quota(code, takes);
    }
    case "zone":
      return checks.zone(need.facts.zone);
    case "class":
      return checks.offered(need.facts.class, need.facts.of, need.facts.zones);
    case "name":
      return checks.name(need.facts.name);
    case "paid":
      return notChecked("it is for you to know");
  }
}

function firstLine({ name, message }: Error): string {
  return (message.split("\n")[0] || name).trim();
}

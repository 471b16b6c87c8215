/** Writes a preflight for people: what is missing first, then what nobody could check, then what is there, then what costs. */
import pc from "picocolors";
import type { Page } from "../render/page.ts";
import { wrap } from "../render/wrap.ts";
import type { CheckedNeed, Need } from "./need.ts";

export interface Preflight {
  readonly stack: string;
  readonly cloud: string;
  readonly region: string;
  readonly needs: readonly CheckedNeed[];
}

/** The whole text, ending in a newline. */
export function renderPreflight({ stack, cloud, region, needs }: Preflight, { width, color }: Page): string {
  const colors = pc.createColors(color);
  const of = (state: CheckedNeed["finding"]["state"]) =>
    needs.filter(({ need, finding }) => need.kind !== "paid" && finding.state === state);
  const reasons = new Set(
    of("not-checked").map(({ finding }) => (finding.state === "not-checked" ? finding.reason : "")),
  );
  const paid = needs.filter(({ need }) => need.kind === "paid");
  const sections = [
    { title: "Missing", paint: colors.red, those: of("missing"), text: asked },
    { title: "To see to", paint: colors.yellow, those: of("not-checked"), text: asked },
    { title: "There", paint: colors.green, those: of("met"), text: seen },
    { title: "Costs while it stands", paint: colors.dim, those: paid, text: ({ need }: CheckedNeed) => needed(need) },
  ].filter(({ those }) => those.length > 0);
  const lines = sections.flatMap(({ title, paint, those, text }) => [
    "",
    `  ${paint(title)}`,
    ...those.flatMap((one) => wrap(text(one), width, 6).map((line, index) => `    ${index === 0 ? "-" : " "} ${line}`)),
  ]);
  const [why] = reasons;
  const note = why === undefined ? [] : reasons.size === 1 ? ["", `  Not checked: ${why}.`] : [];
  const missing = of("missing").length;
  const summary = missing === 0 ? colors.green("ok") : colors.red("missing");
  return `${[
    `${colors.bold(stack)} on ${cloud}, ${region}: what its account needs before the first up`,
    ...lines,
    ...note,
    "",
    `${summary}  ${colors.bold(stack)}: ${missing === 0 ? "nothing is known to be missing" : `${missing} missing`}, ${of("not-checked").length} to see to, ${of("met").length} there`,
  ].join("\n")}\n`;

  /** What it takes, and what was seen instead or why nothing was. */
  function asked({ need, finding }: CheckedNeed): string {
    const because =
      finding.state === "not-checked"
        ? reasons.size > 1
          ? ` (not checked: ${finding.reason})`
          : ""
        : `: ${finding.saw}`;
    return `${needed(need)}${because}`;
  }
}

function seen({ finding }: CheckedNeed): string {
  return finding.state === "not-checked" ? finding.reason : finding.saw;
}

function needed(need: Need): string {
  switch (need.kind) {
    case "account":
      return need.facts.stated.length === 0
        ? "Account: name it in landlocked:accounts, so that the policies know it from a stranger's"
        : `Account: one of ${need.facts.stated.join(", ")}`;
    case "region":
      return `Region: ${need.facts.region} is open to the account`;
    case "service":
      return `Service: ${need.facts.service} is activated; ${need.facts.how} (${need.facts.source})`;
    case "role":
      return `Role: ${need.facts.role}, made ${need.facts.made} (${need.facts.source})`;
    case "zone":
      return `Zone: ${need.facts.zone}`;
    case "class":
      return `${need.facts.of === "machine" ? "Machines" : "Databases"}: ${need.facts.class} is on offer in ${need.facts.zones.join(", ")}`;
    case "quota":
      return quota(need.facts);
    case "name":
      return `Name: no bucket of anybody is called ${need.facts.name}`;
    case "paid":
      return `${need.facts.count} × ${need.facts.what} (${need.facts.source})`;
  }
}

function quota({ quota: of, takes, default: usual, source }: (Need & { kind: "quota" })["facts"]): string {
  const has =
    usual === undefined
      ? "and what an account has differs"
      : takes > usual
        ? `more than the ${usual} of a new account: ask for it before`
        : `a new account has ${usual}`;
  return `Quota: ${of}: this stack takes ${takes}, ${has} (${source})`;
}

/** What is told of a flow that passes on a transfer, in English. */
import type { Finding } from "../../border/findings/finding.ts";
import type { Ending, Passes } from "../../border/findings/transfer-says.ts";
import { type People, say } from "../language.ts";
import { movement } from "./movement.ts";
import { sayings } from "./sayings.ts";
import { lawName, number } from "./words.ts";

/** "orders-backup (...) may copy ... until 2027-01-01, on transfer orders (GDPR: ...; PIPL: ...). Due: ..." */
export function used(who: string, finding: Finding, people: People): string {
  const { id, end, due, alongside, warnings, ...passes } = passesOf(finding);
  const basis = passes.basis.map(
    ({ short, mechanism, says }) =>
      `${short}: ${mechanism ? lawName(mechanism) : says ? say(sayings, says) : "no need of any"}`,
  );
  return [
    `${who} may ${movement(finding, people)} until ${end}, on transfer ${id} (${basis.join("; ")}).`,
    ...(due.length > 0 ? [`Due: ${due.map((one) => `${lawName(one)} by ${one.by}`).join(", ")}.`] : []),
    ...(alongside.length > 0 ? [`Running alongside: ${alongside.map(lawName).join(", ")}.`] : []),
    ...(warnings.length > 0 ? [`Note: ${warnings.map((one) => say(sayings, one)).join("; ")}.`] : []),
    ...registerNote(finding),
  ].join(" ");
}

/** Only what should not be so: a register that lies in the project, as committed, is the usual one. */
function registerNote({ transfer }: Finding): readonly string[] {
  const register = transfer?.register;
  if (!register) return [];
  const odd = [
    ...(register.isOutside ? ["lies outside the project"] : []),
    ...(register.isChanged ? ["has another reviewers.yaml than is committed"] : []),
  ];
  const says = odd.length === 0 ? "" : `, which ${odd.join(" and ")}: check who may review there`;
  return [`Register: ${register.path}${says}.`];
}

/** "orders-backup (...) passes on transfer orders: transfer orders ends on 2027-01-01 (its own end), and then this is refused." */
export function ending(who: string, endsSoon: boolean, finding: Finding): string {
  const { id, end, endOf, renewals } = passesOf(finding);
  const soon = endsSoon ? [`transfer ${id} ends on ${end} (${endName(endOf)}), and then this is refused`] : [];
  const late = renewals.map(({ mechanism, by }) => `the renewal of ${mechanism} must be asked for by ${by}`);
  return `${who} ${number(finding, "passes", "pass")} on transfer ${id}: ${[...soon, ...late].join("; ")}.`;
}

function passesOf({ transfer, problem }: Finding): Passes & { readonly id: string } {
  if (!transfer?.passes) throw new Error(`a finding of ${problem.code} carries no transfer that lets it pass`);
  return { id: transfer.id, ...transfer.passes };
}

function endName(ending: Ending): string {
  if (ending.what === "mechanism") return `the end of ${ending.name}`;
  return ending.what === "transfer" ? "its own end" : "the end of its approval";
}

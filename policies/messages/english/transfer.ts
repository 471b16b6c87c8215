/** What is told of a flow that passes on a transfer, in English. */
import type { Finding } from "../../border/findings/finding.ts";
import type { Ending } from "../../border/findings/transfer-says.ts";
import { type People, say } from "../language.ts";
import { movement } from "./flow.ts";
import { sayings } from "./sayings.ts";

/** "orders-backup (...) may copy ... until 2027-01-01, on transfer orders (GDPR: ...; PIPL: ...). Due: ..." */
export function used(who: string, { flow, transfer }: Finding, people: People): string {
  const passes = transfer?.passes;
  if (!passes) return `${who} passes on a transfer.`;
  const { end, due, alongside, warnings } = passes;
  const basis = passes.basis.map(
    ({ law, mechanism, says }) => `${law}: ${mechanism ?? (says ? say(sayings, says) : "no need of any")}`,
  );
  return [
    `${who} may ${movement(flow, people)} until ${end}, on transfer ${transfer.id} (${basis.join("; ")}).`,
    ...(due.length > 0 ? [`Due: ${due.map(({ duty, by }) => `${duty} by ${by}`).join(", ")}.`] : []),
    ...(alongside.length > 0 ? [`Running alongside: ${alongside.join(", ")}.`] : []),
    ...(warnings.length > 0 ? [`Note: ${warnings.map((one) => say(sayings, one)).join("; ")}.`] : []),
  ].join(" ");
}

/** "orders-backup (...) passes on transfer orders: transfer orders ends on 2027-01-01 (its own end), and then this is refused." */
export function ending(who: string, endsSoon: boolean, { transfer }: Finding): string {
  const passes = transfer?.passes;
  if (!passes) return `${who} passes on a transfer that ends.`;
  const { end, endOf, renewals } = passes;
  const soon = endsSoon ? [`transfer ${transfer.id} ends on ${end} (${endName(endOf)}), and then this is refused`] : [];
  const late = renewals.map(({ mechanism, by }) => `the renewal of ${mechanism} must be asked for by ${by}`);
  return `${who} passes on transfer ${transfer.id}: ${[...soon, ...late].join("; ")}.`;
}

function endName(ending: Ending): string {
  if (ending.what === "mechanism") return `the end of ${ending.name}`;
  return ending.what === "transfer" ? "its own end" : "the end of its approval";
}

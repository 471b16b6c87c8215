/** A transfer on file: what lets one described flow pass, if it covers exactly that flow and every law concerned agrees. */
import { type DataClass, dataClasses } from "./residency-tags.ts";

export interface Transfer {
  readonly id: string;
  /** Logical names of the resources whose flow it covers; never a wildcard. */
  readonly resources: readonly string[];
  /** Territories. */
  readonly from: string;
  readonly to: string;
  /** The highest class it covers. */
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  /** One entry per law, each with a mechanism of that law. */
  readonly mechanisms: readonly { readonly law: string; readonly mechanism: string }[];
  /** All reviews signed and valid. */
  readonly approved: boolean;
  /** ISO dates; covers a day with effective <= day < expires. */
  readonly effective: string;
  readonly expires: string;
}

export interface Described {
  /** Resources that move the data, and those whose data it is. */
  readonly resources: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
}

/** Whether a transfer covers a flow on a day, whatever its mechanisms are worth. */
export function covers(transfer: Transfer, flow: Described, day: string): boolean {
  return (
    transfer.approved &&
    transfer.effective <= day &&
    day < transfer.expires &&
    transfer.from === flow.from &&
    transfer.to === flow.to &&
    dataClasses.indexOf(flow.dataClass) <= dataClasses.indexOf(transfer.dataClass) &&
    flow.subjects.every((subject) => transfer.subjects.includes(subject)) &&
    flow.resources.some((name) => transfer.resources.includes(name))
  );
}

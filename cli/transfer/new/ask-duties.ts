/** Asks which duties that come before an export are done, and when. */
import type { Law } from "@landlocked/policies/laws";
import type { TransferFile } from "@landlocked/policies/transfers";
import { nameIn } from "../../render/language.ts";
import type { OpenRegister } from "../open-register.ts";
import { isDay } from "./answer-checks.ts";
import { askDocument } from "./ask-document.ts";
import type { Asker } from "./asker.ts";

type Duty = NonNullable<TransferFile["laws"][string]["duties"]>[number];

export async function askDuties(
  asker: Asker,
  law: Law,
  duties: readonly string[],
  register: OpenRegister,
): Promise<Duty[]> {
  const done: Duty[] = [];
  for (const duty of duties) {
    const name = nameIn(law, duty);
    const day = await asker.text(`On which day was this done: ${name}?`, { optional: true, check: isDay });
    if (day === "") continue;
    const document = await askDocument(asker, "Which document shows it?", register);
    done.push({ duty, done: day, ...(document ? { document: document.path, sha256: document.sha256 } : {}) });
  }
  return done;
}

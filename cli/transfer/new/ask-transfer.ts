/** Asks for a whole transfer, in the order in which a person would tell it. */
import type { TransferFile } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import { isLine, isTransferId } from "./answer-checks.ts";
import { askData } from "./ask-data.ts";
import { askExporter } from "./ask-exporter.ts";
import { askLaws } from "./ask-laws.ts";
import { askParties } from "./ask-parties.ts";
import { askPeople, askPurpose, askTerm } from "./ask-purpose.ts";
import type { Asker } from "./asker.ts";

/** @throws InputError when the person stops; Refusal where a law forbids it */
export async function askTransfer(asker: Asker, register: OpenRegister): Promise<TransferFile> {
  const title = await asker.text("What is the transfer, in one line?", { check: isLine });
  const isFree = (id: string): string | undefined =>
    isTransferId(id) ?? (register.entries.some((one) => one.id === id) ? `${id} is on file already.` : undefined);
  const suggestion = toId(title);
  const id = await asker.text("Under which id? (the file's name)", {
    check: isFree,
    ...(suggestion !== "" && isFree(suggestion) === undefined ? { suggestion } : {}),
  });
  const parties = await askParties(asker, register);
  const moved = await askData(asker, register);
  const people = await askPeople(asker, parties, moved.data, register);
  const exporter = await askExporter(asker, parties, people.subjects, register);
  const purpose = await askPurpose(asker, register);
  const term = await askTerm(asker, register);
  const file = await askLaws(
    asker,
    { id, title, ...parties, exporter, ...moved, ...people, ...purpose, ...term },
    register,
  );
  return ordered(file);
}

/** The laws before the dates and what was asked late where it belongs, as in every file of the register. */
function ordered(file: TransferFile): TransferFile {
  const { laws, effective, expires, supersedes, transaction, exporterRole, ...rest } = file;
  const dealing = { ...(transaction ? { transaction } : {}), ...(exporterRole ? { exporterRole } : {}) };
  return { ...rest, ...dealing, laws, effective, expires, ...(supersedes ? { supersedes } : {}) };
}

/** "Orders to Frankfurt!" becomes "orders-to-frankfurt". */
function toId(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join("-");
}

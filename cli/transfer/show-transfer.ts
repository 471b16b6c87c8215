/** `landlocked transfer show`: one transfer in words, and what the laws say of it on a day. */
import { print, printJson } from "../render/print.ts";
import { entryOf, openRegister } from "./open-register.ts";
import { pageOf } from "./page.ts";
import { renderTransfer } from "./render-transfer.ts";
import { toJson, toTransferView } from "./transfer-view.ts";

export interface ShowOptions {
  readonly register: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Returns the exit code: 0 where the transfer lets something pass on that day. */
export async function showTransfer(
  id: string,
  { register: folder, json, color }: ShowOptions,
  day: string,
): Promise<number> {
  const register = openRegister(folder, day);
  const view = toTransferView(entryOf(register, id), register);
  if (json) printJson(toJson(view));
  else print(renderTransfer(view, register, pageOf(color)));
  return view.passes ? 0 : 1;
}

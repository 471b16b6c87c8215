/** What a transfer's file is read by: every key and word checked, so that what three people sign can be read in one way only. */
import type { z } from "zod";
import { withFaults } from "../strict/fault.ts";
import { checkTransfer } from "./check-transfer.ts";
import type { RegisterWords } from "./register-words.ts";
import { type TransferFile, transferFile } from "./transfer-file.ts";

/** @param words that are on file */
export function transferSchema(words: RegisterWords): z.ZodType<TransferFile> {
  return withFaults(transferFile, (file) => checkTransfer(file, words));
}

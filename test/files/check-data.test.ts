/** Data checked against its schema is made whole, or told wrong by source and field. */
import { expect, it } from "vitest";
import { z } from "zod";
import { checkData } from "../../policies/files/check-data.ts";

const schema = z.strictObject({ days: z.int().min(7).max(35), open: z.boolean().default(true) });

it("yields what the schema makes of sound data", () => {
  expect(checkData(schema, { days: 7 }, "ledger.json")).toEqual({ days: 7, open: true });
});

it("tells each problem in a line of its own, with the source, the field and the prefix", () => {
  expect(() => checkData(schema, { days: 3, opne: true }, "config of stack dev", "landlocked:")).toThrow(
    expect.objectContaining({
      name: "DataFileError",
      message:
        "config of stack dev: landlocked:days is 3; allowed is a whole number from 7 to 35.\n" +
        "config of stack dev: landlocked:opne is no known key; the nearest is landlocked:open.",
    }),
  );
});

/** The schema the engine is given of the pack's own config: what is checked by it there is checked here too, and more. */

import { expect, it } from "vitest";
import { packConfigSchema } from "../../policies/config/pack-config.ts";
import { readSettings } from "../../policies/pack/read-settings.ts";

const { configSchema } = readSettings(() => undefined);

it("tells the engine every key, with its meaning", () => {
  const properties = Object.entries(configSchema?.properties ?? {});
  expect(properties.map(([key]) => key)).toEqual(Object.keys(packConfigSchema.shape));
  for (const [key, { description }] of properties) expect(description, key).toBeTruthy();
});

it("keeps to what every JSON schema reader takes: no pattern, no word of its own", () => {
  expect(JSON.stringify(configSchema)).not.toMatch(/"(pattern|allowed)"/);
});

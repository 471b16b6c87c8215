/** Reads carrying-tools.yaml: the programs that carry data to what they know by a name. */
import { z } from "zod";
import type { CarryingTools } from "../border/estate/facts.ts";
import { readDataFile } from "../files/read-data-file.ts";

const words = z.string().transform((text) => new Set(text.split(" ").filter((word) => word !== "")));
const schema = z.strictObject({
  tools: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9_.-]+$/),
      sends: words.optional(),
      fed: z.union([z.literal(true), z.literal("dump")]).optional(),
      to: z.enum([
        "name:path",
        "name:path anywhere",
        "alias/path",
        "first",
        "options",
        "variable",
        "named",
        "told",
        "image",
        "itself",
      ]),
      options: words.optional(),
      unless: words.optional(),
    }),
  ),
  parameters: z.record(z.string().regex(/^[a-z]+( [a-z]+)*$/), z.string().min(1)),
  settings: z.array(
    z.strictObject({ names: z.string(), to: z.literal("name:path").optional(), except: words.optional() }),
  ),
});

/** Throws DataFileError where the file says it otherwise. */
export function loadCarryingTools(): CarryingTools {
  const url = new URL("carrying-tools.yaml", import.meta.url);
  const { tools, settings, parameters } = readDataFile(url, "policies/clouds/carrying-tools.yaml", schema);
  return {
    parameters: new Set(Object.keys(parameters).flatMap((keys) => keys.split(" "))),
    tools: Map.groupBy(tools, ({ name }) => name),
    settings: settings.map(({ names, ...said }) => ({ names: new RegExp(`^(?:${names})$`), ...said })),
  };
}

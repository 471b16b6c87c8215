/** Pulumi hands over text for every key of a stack's config: here it becomes the values people wrote. */
import { asJsonSchema } from "../files/allowed.ts";
import { namespace, stackConfigSchema } from "./stack-config.ts";

/**
 * The stack's own keys without their namespace: text stays text, everything else is JSON, and what is no JSON is judged as
 * the text it is; so is a flag or a number with blanks around it.
 *
 * @param config by full key, "landlocked:region"; keys of other namespaces are not looked at
 */
export function decodeConfig(config: Readonly<Record<string, string>>): Record<string, unknown> {
  const fields = asJsonSchema(stackConfigSchema).properties ?? {};
  const own = Object.entries(config).filter(([key]) => key.startsWith(`${namespace}:`));
  return Object.fromEntries(
    own.map(([key, text]) => {
      const field = key.slice(namespace.length + 1);
      return [field, fields[field]?.type === "string" ? text : parsed(text)];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" || text === text.trim() ? value : text;
  } catch {
    return text;
  }
}

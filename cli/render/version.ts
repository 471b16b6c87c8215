/** Which landlocked this is, as its package says. */
import { readFileSync } from "node:fs";

/** "0.1.0" */
export function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Checks of single answers, by the same schemas as the file; each returns the sentence to show, or nothing. */
import { allowedText, asJsonSchema } from "@landlocked/policies/config";
import { broadTags, day, line, registration, registrationProblem, transferId } from "@landlocked/policies/transfers";
import type { z } from "zod";

type Check = (answer: string) => string | undefined;

export const isLine = bySchema(line);
export const isDay = bySchema(day);
export const isTransferId = bySchema(transferId);
const isRegistration = bySchema(registration);

/** Ids of a party in registers of its country, in one line: none twice of one register. */
export function areRegistrations(country: string): Check {
  return (answer) => {
    const ids = toList(answer);
    for (const id of ids) {
      const problem = isRegistration(id) ?? registrationProblem(id, country);
      if (problem !== undefined) return problem.startsWith("Allowed") ? problem : `${id} ${problem}.`;
    }
    const registers = new Set(ids.map((id) => id.split(":")[0]));
    return registers.size < ids.length ? "Name each register once: an entity has one number in each." : undefined;
  };
}

export const isCount: Check = (answer) =>
  /^\d{1,11}$/.test(answer) && Number(answer) <= 10_000_000_000 ? undefined : "Allowed is a whole number.";

/** A name of a stack, a resource, a prefix: never a wildcard. */
export const isExactName: Check = (answer) =>
  /[*?[\n]/.test(answer) ? "Write each name in full: the wildcards *, ? and [ are not allowed." : undefined;

export const isList: Check = (answer) => (toList(answer).length === 0 ? "Name at least one." : isExactName(answer));

/** "owner=orders, team=crm" */
export const isTags: Check = (answer) => {
  const tags = toList(answer).map(toTag);
  if (tags.some(({ key, value }) => key === "" || value === "")) return "Write each tag as key=value.";
  if (tags.every(({ key }) => broadTags.includes(key)))
    return "These tags are on nearly everything; name one that only these resources have.";
  return isExactName(answer);
};

/** "orders: id, status; customers: id" */
export const isColumns: Check = (answer) =>
  Object.values(toColumns(answer)).every((columns) => columns.length > 0)
    ? isExactName(answer)
    : "Write each table with its columns, as in: orders: id, status; customers: id.";

export function toList(answer: string): readonly string[] {
  return answer
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function toTags(answer: string): Readonly<Record<string, string>> {
  return Object.fromEntries(toList(answer).map((part) => [toTag(part).key, toTag(part).value]));
}

export function toColumns(answer: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    answer.split(";").map((part) => {
      const [table = "", columns = ""] = part.split(":");
      return [table.trim(), toList(columns)];
    }),
  );
}

function toTag(text: string): { readonly key: string; readonly value: string } {
  const at = text.indexOf("=");
  return at === -1 ? { key: "", value: "" } : { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function bySchema(schema: z.ZodType): Check {
  const allowed = allowedText(asJsonSchema(schema));
  return (answer) => (schema.safeParse(answer).success ? undefined : `Allowed is ${allowed}.`);
}

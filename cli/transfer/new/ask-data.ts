/** Asks what moves: which resources of which stacks, what they hold, and how much of it. */
import { genericCategory } from "@landlocked/policies/laws";
import { classRank, type DataClass } from "@landlocked/policies/tags";
import type { TransferContent } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import { isColumns, isExactName, isList, isTags, toColumns, toList, toTags } from "./answer-checks.ts";
import type { Asker, Choice } from "./asker.ts";

type Scope = TransferContent["stacks"][number];
type Part = NonNullable<TransferContent["data"]["parts"]>[number];
export type MovedData = Pick<TransferContent, "stacks" | "data">;

export async function askData(asker: Asker, register: OpenRegister): Promise<MovedData> {
  const stacks = await askStacks(asker);
  const dataClass = await asker.choose("Of which class is the data?", classes);
  const categories = await askCategories(asker, dataClass, register);
  const isWhole = await asker.confirm("Does everything move that these resources hold?", false);
  const extent = isWhole ? { whole: true as const } : { parts: await askParts(asker, stacks) };
  return { stacks, data: { class: dataClass, categories: [...categories], ...extent } };
}

const classes: readonly Choice<"personal" | "sensitive" | "important">[] = [
  { value: "personal", label: "personal" },
  { value: "sensitive", label: "sensitive", hint: "health, biometrics, children, finances ..." },
  { value: "important", label: "important", hint: "China: important data by a published catalogue" },
];

async function askStacks(asker: Asker): Promise<Scope[]> {
  const scopes: Scope[] = [];
  do {
    const stack = await asker.text("In which stack do the resources lie?", { check: isExactName });
    const by = await asker.choose("How are the resources named?", [
      { value: "resources", label: "by their logical names" },
      { value: "tags", label: "by tags that only they have" },
    ]);
    if (by === "tags")
      scopes.push({ stack, tags: toTags(await asker.text("Which tags? (key=value, ...)", { check: isTags })) });
    else
      scopes.push({
        stack,
        resources: [...toList(await asker.text("Which resources? (a, b, ...)", { check: isList }))],
      });
  } while (await asker.confirm("Are there resources of another stack?", false));
  return scopes;
}

/** None above the class that was chosen: the class would have to be higher then. */
async function askCategories(asker: Asker, dataClass: DataClass, { facts }: OpenRegister): Promise<readonly string[]> {
  const choices = facts.vocabulary.words.categories
    .filter((one) => one.class !== "none" && classRank(one.class) <= classRank(dataClass))
    .toSorted((one, other) => classRank(other.class) - classRank(one.class))
    .map(({ id, about }) => ({ value: id, label: about, hint: id }));
  return asker.chooseSeveral("Which categories of data are there?", choices, [genericCategory[dataClass]]);
}

const kinds: readonly Choice<"prefixes" | "tables" | "columns" | "fields" | "none">[] = [
  { value: "prefixes", label: "objects by the beginning of their names" },
  { value: "tables", label: "tables" },
  { value: "columns", label: "columns of tables" },
  { value: "fields", label: "fields" },
  { value: "none", label: "nothing", hint: "it only carries what others hold" },
];

async function askParts(asker: Asker, stacks: readonly Scope[]): Promise<Part[]> {
  const named = stacks.flatMap(({ resources = [] }) => resources);
  const isTagged = stacks.some(({ tags }) => tags !== undefined);
  const resources = isTagged
    ? [...toList(await asker.text("Of which resources does a part move? (a, b, ...)", { check: isList }))]
    : named;
  const parts: Part[] = [];
  for (const resource of resources) {
    const kind = await asker.choose(`Which part of ${resource} moves?`, kinds);
    if (kind === "none") continue;
    if (kind === "columns") {
      const columns = await asker.text(`Which columns of ${resource}? (table: a, b; ...)`, { check: isColumns });
      parts.push({ resource, columns: mutable(toColumns(columns)) });
    } else {
      const list = await asker.text(`Which ${kind} of ${resource}? (a, b, ...)`, { check: isList });
      parts.push({ resource, [kind]: [...toList(list)] });
    }
  }
  if (parts.length > 0) return parts;
  asker.tell("A part of at least one resource must move.");
  return askParts(asker, stacks);
}

function mutable(columns: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(columns).map(([table, names]) => [table, [...names]]));
}

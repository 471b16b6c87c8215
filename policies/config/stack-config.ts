/** The one schema of what a stack states under `landlocked:`, as the blueprint needs it and as the judge reads it of any program. */
import { z } from "zod";
import { deployedKeys } from "./deployed-keys.ts";
import { judgedKeys } from "./judged-keys.ts";

/** The namespace of the keys: "landlocked:region". */
export const namespace = "landlocked";

const keys = { ...judgedKeys, ...deployedKeys };

/** The keys of a stack of the blueprint, without their namespace: where one is missing, there is nothing to deploy. */
export const stackConfigSchema = z.strictObject(keys);
export type StackConfig = z.output<typeof stackConfigSchema>;

/** The same keys on any program: none must be stated, and no default stands in for what was not. */
export const statedConfigSchema = z.strictObject(stated(keys));
export type StatedConfig = z.output<typeof statedConfigSchema>;

type Keys = Readonly<Record<string, z.ZodType>>;
type Stated<Given extends Keys> = {
  [Key in keyof Given]: z.ZodOptional<Given[Key] extends z.ZodDefault<infer Bare> ? Bare : Given[Key]>;
};

function stated<Given extends Keys>(keys: Given): Stated<Given> {
  const bare = (field: z.ZodType) => (field instanceof z.ZodDefault ? field.unwrap() : field) as z.ZodType;
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, bare(field).optional()])) as Stated<Given>;
}

/** Inputs made from the catalogue's own paths: those that meet a movement's conditions and have the values given. */
import type { Inputs, Value } from "../../policies/border/terms/value.ts";
import type { InputCondition } from "../../policies/clouds/entry.ts";

/** Later values win over what the conditions ask for. */
export function meeting(when: readonly InputCondition[] = [], values: readonly (readonly [string, Value])[]): Inputs {
  const met = when.flatMap((condition): readonly (readonly [string, Value])[] => {
    if (condition.is?.[0] !== undefined) return [[condition.path, condition.is[0]]];
    if (condition.isNot) return condition.absent ? [] : [[condition.path, "another"]];
    return condition.present ? [[condition.path, "present"]] : [];
  });
  const decided = new Set(values.map(([path]) => path));
  return [...met.filter(([path]) => !decided.has(path)), ...values].reduce<Value>(
    (inputs, [path, value]) => put(inputs, steps(path), value),
    {},
  ) as Inputs;
}

function put(into: Value, [step, ...rest]: readonly string[], value: Value): Value {
  if (step === undefined) return value;
  if (step === "[]") {
    const [first = {}] = Array.isArray(into) ? into : [];
    return [put(first, rest, value)];
  }
  const record = (typeof into === "object" && into !== null && !Array.isArray(into) ? into : {}) as Record<
    string,
    Value
  >;
  const key = step === "{}" ? (Object.keys(record)[0] ?? "key") : step;
  return { ...record, [key]: put(record[key] ?? {}, rest, value) };
}

function steps(path: string): readonly string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[\]|\{\}|[^.[\]{}]+/g)].map((match) => match[1] ?? match[0]);
}

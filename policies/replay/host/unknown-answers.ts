/**
 * Makes the result of a provider function that nobody can answer here unknown, in every form the SDK calls one. The form
 * that returns a plain value has no unknowns of its own: there a stand-in is unknown in every part, however deep, so that
 * nothing read from it ever looks absent.
 */
import { unknownText } from "../../wire/encoding.ts";
import type { Sdk } from "./sdk.ts";

const mark = "landlocked:unanswered";

/** The answer that says there is none. */
export function markUnanswered(): Record<string, unknown> {
  return { [mark]: mark };
}

type Call = (...args: unknown[]) => unknown;
type Settled = Promise<unknown> & { apply?: never };
type Reader = (value: unknown) => unknown;
type Applied = { apply(read: Reader, runWithUnknowns: true): Applied };

/** Wraps the functions every provider's SDK calls, in this copy of the runtime. */
export function keepAnswersUnknown({ pulumi }: Sdk): void {
  const runtime = pulumi.runtime as unknown as Record<string, Call | undefined>;
  for (const form of ["invoke", "invokeSingle"]) {
    wrap(runtime, form, (result) => (result as Settled).then(orUnknown));
  }
  for (const form of ["invokeOutput", "invokeSingleOutput"]) {
    wrap(runtime, form, (result) => readInPart((result as Applied).apply(orUnknown, true)));
  }
}

/** Of an answer known in part each part is read for itself, in this form as in the plain one, however many steps it takes; one wholly unknown is not read. */
function readInPart(result: Applied): Applied {
  const apply = result.apply.bind(result);
  result.apply = (read) => readInPart(apply((value) => (isUnknown(value) ? value : read(value)), true));
  return result;
}

/**
 * A program that takes a text it does not know yet for JSON gets what it would get of any answer nobody knows. As JSON a
 * known text may hold unknown ones within its strings: that is parsed as it stands.
 */
export function keepParsedUnknown(): void {
  const { parse } = JSON;
  JSON.parse = (text: unknown, ...rest: unknown[]) => {
    const written = String(text);
    try {
      return Reflect.apply(parse, JSON, [written, ...rest]);
    } catch (error) {
      if (written.includes(unknownText)) return unknownStandIn();
      throw error;
    }
  };
}

function wrap(runtime: Record<string, Call | undefined>, form: string, settle: (result: unknown) => unknown): void {
  const original = runtime[form];
  if (!original) return;
  runtime[form] = (...args) => settle(original(...args));
}

/** An answer known in part stays so. A call whose arguments are unknown comes back empty; one for a single value comes back as the first of the answer. */
function orUnknown(result: unknown): unknown {
  if (result === undefined || result === mark) return unknownStandIn();
  if (isUnknown(result)) return unknownStandIn();
  if (typeof result !== "object" || result === null) return result;
  return mark in result || Object.keys(result).length === 0 ? unknownStandIn() : withStandIns(result);
}

/** What is unknown within it is told by no text: written into one as it stands, it would look like a known one. */
function withStandIns(value: unknown): unknown {
  if (isUnknown(value)) return unknownStandIn();
  if (Array.isArray(value)) return value.map(withStandIns);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withStandIns(item)]));
}

function isUnknown(value: unknown): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, "__pulumiUnknown") === true;
}

/** An object the SDK takes for unknown, whose every property, element and text is unknown too. */
export function unknownStandIn(): object {
  return new Proxy({}, { get: (_target, key) => read(key), has: (_target, key) => key === "__pulumiUnknown" });
}

function read(key: string | symbol): unknown {
  if (key === "__pulumiUnknown") return true;
  if (key === Symbol.toPrimitive || key === "toString" || key === "valueOf" || key === "toJSON")
    return () => unknownText;
  if (key === Symbol.iterator) return () => [unknownStandIn()][Symbol.iterator]();
  // Whatever asks whether it is a promise, an output or a resource is told no.
  if (typeof key === "symbol" || key === "then" || key.startsWith("__")) return undefined;
  if (key === "length") return 1;
  if (Object.hasOwn(Array.prototype, key)) return listMethod(key);
  return Object.hasOwn(String.prototype, key) ? () => unknownStandIn() : unknownStandIn();
}

/** As a list it has one element, unknown. */
function listMethod(name: string): unknown {
  const list: object[] = [unknownStandIn()];
  const method = list[name as keyof typeof list] as unknown as (...args: unknown[]) => unknown;
  return method.bind(list);
}

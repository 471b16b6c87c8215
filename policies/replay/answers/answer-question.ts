/** Answers what a program asks while it runs, as the pack and the command line do alike: but for the outputs of other stacks. */
import type { Facts } from "../../border/estate/facts.ts";
import { shortType } from "../../border/estate/resource.ts";
import type { Settings } from "../../border/estate/settings.ts";
import type { LookUpFunction, OfferFunction } from "../../clouds/load-functions.ts";
import type { Answered, ProgramQuestion } from "../host/wire.ts";
import { answerCall } from "./answer-call.ts";
import { type Call, lookUp } from "./look-up.ts";
import { listOffers, lookUpList } from "./look-up-list.ts";
import { symbolicAnswer } from "./symbolic-answer.ts";

/** What the SDKs' own declarations say, as the catalogue's gate records it. */
export interface Declared {
  /** Paths of the texts each type answers with. */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** The functions that look up what exists, and those that list what a cloud offers. */
  readonly functions: ReadonlyMap<string, LookUpFunction | OfferFunction>;
}

/** @throws DataFileError with a sentence on what the program gives that is wrong */
export function answerQuestion(
  question: Exclude<ProgramQuestion, { readonly outputsOf: string }>,
  { outputs, functions }: Declared,
  facts: Facts,
  settings: Settings,
): Answered {
  if ("symbolsFor" in question) return { answer: symbolicAnswer(question.symbolsFor, outputs, facts, settings) };
  const { call, args, provider } = question;
  const { accounts, defaultRegion, environmentRegion } = settings;
  const { regions, serviceRights } = facts;
  const known = { regions, accounts, defaultRegion, environmentRegion, logAccounts: serviceRights.logAccounts };
  const answer = answerCall(call, args, provider, known);
  if (answer !== undefined) return { answer };
  const described = functions.get(shortType(call));
  if (described && "offers" in described) return listOffers(question, described, known);
  const found = described?.lists
    ? lookUpList(question, described, facts, settings)
    : described && lookUp(question, described, facts, settings);
  return found ?? readOut(question, facts, settings);
}

/** What a function read out of a store, where nothing else of it is known: where it lies, what is made of it may be from. */
function readOut({ call, args }: Call, { storeFunctions }: Facts, { stack, project }: Settings): Answered {
  const type = storeFunctions.get(shortType(call));
  if (type === undefined) return { answer: undefined };
  const told = JSON.stringify(args);
  const name = `${call.slice(call.lastIndexOf(":") + 1)}(${told})`;
  const inputs = typeof args.region === "string" ? { region: args.region } : {};
  const urn = `urn:pulumi:${stack}::${project}::${type}::${name}`;
  return { answer: undefined, found: [{ urn, type, name, inputs, symbols: {} }] };
}

/** Why a transfer does not let a flow pass, in English: completes "transfer X names it, but ". */
import type { Lacks } from "../../border/transfer/lack.ts";
import { type People, type Phrases, say } from "../language.ts";
import { listed } from "./listed.ts";
import { objections } from "./objections.ts";
import { reasons } from "./reasons.ts";
import { sayings } from "./sayings.ts";
import { quoted } from "./words.ts";

export const lacks: Phrases<Lacks, readonly [people: People]> = {
  "register-unsound": ({ text }) => `the register is not sound, and nothing passes on it until it is: ${text}`,
  "not-approved": ({ why }) => (why ? say(objections, why) : "it is not approved"),
  "not-yet-effective": ({ effective }) => `it takes effect only on ${effective}`,
  expired: ({ expires }) => `it ended on ${expires}`,
  "reviews-ended": ({ on }) => `its reviews ended on ${on}`,
  "project-not-named": ({ stack, project = "PROJECT" }) =>
    `its register lies outside the project, and ${stack} may be the stack of any project: name it ${project}/${stack}`,
  "other-origin": ({ covers, actual }) => `it is about data from ${covers}, not from ${actual}`,
  "other-origin-region": ({ covers }) => `it is about data from ${covers} only`,
  "other-destination": ({ covers, actual }) => `it leads to ${covers}, not to ${actual}`,
  "other-destination-region": ({ covers }) => `it leads to ${covers} only`,
  "place-not-judged": ({ reason }) => say(reasons, reason),
  "class-too-low": ({ covers, actual }) => `it covers data of class ${covers}, this is ${actual}`,
  "other-purpose": ({ covers, tagged }) =>
    `it is for the purpose ${covers}, and this is tagged ${tagged ?? "with one that is not known"}`,
  "subjects-not-covered": ({ subjects }, people) => `it does not cover data of ${listed(subjects.map(people))}`,
  "name-shared": ({ name }) =>
    `several resources of this stack are called ${name}, and nothing says which is meant: give each a name of its own, or name it by its tags`,
  "other-parts": ({ resource }) => `it covers parts of other resources, none of ${resource}`,
  "part-exceeded": ({ beyond, narrowBy, ...part }) => {
    const narrower = narrowBy === undefined ? "move only that part" : `narrow ${narrowBy} to it`;
    const moves = beyond === "whole" ? "this moves the whole" : `this also moves ${beyond.join(", ")}`;
    return `${covered(part)}, and ${moves}: ${narrower}`;
  },
  "part-not-known": ({ narrowBy, ...part }) =>
    `${covered(part)}, and how much moves can't be known: give ${narrowBy} a literal value that can be read`,
  "part-names-nothing": ({ narrowBy, ...part }) => `${covered(part)}, and ${narrowBy} names nothing`,
  "no-mechanism": ({ law }) => `it states no mechanism of ${law}`,
  "mechanism-unknown": ({ law, mechanism }) => `${law} has no mechanism ${mechanism}`,
  "evidence-missing": ({ mechanism, evidence }) => `${mechanism} lacks on file: ${evidence.join(", ")}`,
  "law-disagrees": ({ law, says }) => `${law}: ${says.map((one) => say(sayings, one)).join("; ")}`,
};

type Covered = Pick<Lacks["part-exceeded"], "resource" | "covers">;

function covered({ resource, covers: { prefixes, tables, columns, fields } }: Covered): string {
  const named = Object.entries(columns ?? {}).flatMap(([table, each]) => each.map((column) => `${table}.${column}`));
  const kinds = [
    prefixes && `objects that begin with ${prefixes.map(quoted).join(" or ")}`,
    tables && `the tables ${tables.join(", ")}`,
    columns && `the columns ${named.join(", ")}`,
    fields && `the fields ${fields.join(", ")}`,
  ];
  return `it covers only ${kinds.filter((kind) => kind !== undefined).join(" and ")} of ${resource}`;
}

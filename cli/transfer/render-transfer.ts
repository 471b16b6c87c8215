/** Writes one transfer for people: what moves, on what ground, who signed it, and what the laws say of it on the day. */

import { stripVTControlCharacters } from "node:util";
import { countryName } from "@landlocked/policies/messages";
import pc from "picocolors";
import type { Colors, Page } from "../render/page.ts";
import { wrap } from "../render/wrap.ts";
import type { OpenRegister } from "./open-register.ts";
import { type Field, fields } from "./render-fields.ts";
import { lawFields } from "./render-law.ts";
import { standingText, whyOf } from "./standing-text.ts";
import type { ReviewView, TransferView } from "./transfer-view.ts";
import {
  categoryText,
  countsText,
  partText,
  partyText,
  peopleText,
  placeText,
  purposeText,
  scopeText,
} from "./transfer-words.ts";

/** The whole text, ending in a newline. */
export function renderTransfer(view: TransferView, register: OpenRegister, { width, color }: Page): string {
  const colors = pc.createColors(color);
  const { content, standing, id, day } = view;
  const sentences = [...whyOf(standing), ...othersUnsound(view)];
  const why = sentences.flatMap((sentence) => wrap(sentence, width, 2).map((line) => `  ${line}`));
  return [
    ...heading(id, standingText(standing, day, colors), width, colors),
    ...(content ? wrap(content.title, width, 0) : []),
    ...(why.length > 0 ? ["", ...why] : []),
    ...(content ? section("", contentFields(content, register), width, colors) : []),
    ...view.laws.flatMap((check) =>
      section(
        check.law ? `${check.law.short} (${check.id})` : check.id,
        lawFields(check, view, register.facts.vocabulary, colors),
        width,
        colors,
      ),
    ),
    ...(content ? section("Reviews", reviewFields(view, colors), width, colors) : []),
    "",
  ].join("\n");
}

function heading(id: string, standing: string, width: number, colors: Colors): readonly string[] {
  const isWide = id.length + 2 + stripVTControlCharacters(standing).length > width;
  return isWide ? [colors.bold(id), standing] : [`${colors.bold(id)}  ${standing}`];
}

/** Of other files: what is wrong with this one is said already. */
function othersUnsound({ standing, unsound }: TransferView): readonly string[] {
  const [first] = unsound.filter((sentence) => !whyOf(standing).includes(sentence));
  return first === undefined ? [] : [`Nothing passes on any transfer until the register is sound: ${first}`];
}

function section(title: string, rows: readonly Field[], width: number, colors: Colors): readonly string[] {
  return ["", ...(title === "" ? [] : [`  ${colors.bold(title)}`]), ...fields(rows, width, colors)];
}

function contentFields(content: NonNullable<TransferView["content"]>, register: OpenRegister): readonly Field[] {
  const { facts, regions } = register;
  const { exporter, importer, from, to, data, onward, effective, expires, supersedes } = content;
  const parts = data.parts ? data.parts.map(partText) : ["the whole of what they hold"];
  return [
    { label: "exporter", text: [partyText(exporter)] },
    { label: "importer", text: [partyText(importer)] },
    { label: "from", text: [placeText(from, regions, facts)] },
    { label: "to", text: [placeText(to, regions, facts)] },
    { label: "resources", text: content.stacks.map(scopeText) },
    {
      label: "data",
      text: [`${data.class}: ${data.categories.map((one) => categoryText(one, facts)).join("; ")}`, ...parts],
    },
    { label: "whose", text: [content.subjects.map((one) => peopleText(one, facts)).join(", ")] },
    { label: "how many", text: [countsText(content)] },
    { label: "purpose", text: [purposeText(content)] },
    { label: "legal basis", text: [content.legalBasis] },
    { label: "kept", text: [content.retention] },
    {
      label: "passed on",
      text:
        onward.length === 0
          ? ["to nobody"]
          : onward.map((one) => `to ${one.importer} in ${countryName(one.country)}: ${one.purpose}`),
    },
    { label: "valid", text: [`from ${effective} to the day before ${expires}`] },
    ...(supersedes === undefined ? [] : [{ label: "supersedes", text: [supersedes] }]),
  ];
}

function reviewFields({ reviews, revoked, standing }: TransferView, colors: Colors): readonly Field[] {
  const signed = reviews.map((review): Field => {
    const { stage, problem } = review;
    const text = [reviewText(review), ...(problem === undefined ? [] : ["does not count"])];
    return { label: stage, text, paint: (line) => line.replace("does not count", colors.red) };
  });
  const missing =
    standing.kind === "pending" ? standing.missing.filter((stage) => !reviews.some((one) => one.stage === stage)) : [];
  return [
    ...signed,
    ...missing.map((stage) => ({ label: stage, text: ["not signed"], paint: colors.yellow })),
    ...(revoked ? [{ label: "revoked", text: [`by ${revoked.by} on ${revoked.day}: ${revoked.reason}`] }] : []),
  ];
}

function reviewText({ reviewer, name, decision, day, note, until, stampedAt }: ReviewView): string {
  const who = name === undefined || name === reviewer ? reviewer : `${name} (${reviewer})`;
  const counts = until === undefined || decision !== "approved" ? "" : `, counts until ${until}`;
  const stamped = stampedAt === undefined ? "" : `, stamped at ${stampedAt}`;
  return `${decision} by ${who} on ${day}${stamped}${counts}${note === undefined ? "" : `; note: ${note.trim()}`}`;
}

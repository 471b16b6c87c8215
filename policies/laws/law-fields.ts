/** Single fields of a law file: how each is written, and what is allowed in its words. */
import { z } from "zod";

/** Words for people to read, or an id of this law. */
export const text = z.string().min(1);

/** Several, or none. */
export const texts = z.array(text);

/** At least one. */
export const articles = texts.min(1);

/** A day of the law, of its decisions and its holidays. */
export const date = z.iso.date().meta({ allowed: 'an ISO date in quotes: "2026-01-31"' });

/** How well a fact is verified. */
export const verified = z.enum(["P", "S", "M"]);

/** From when until when a fact holds. */
export const dated = { from: date.optional(), until: date.optional() };

const isoCode = "an ISO 3166-1 alpha-2 country code, in quotes where YAML reads it as a word";

/** A country, or the territory of another law. */
export const place = z
  .string()
  .regex(/^[A-Z]{2,3}$/)
  .meta({ allowed: isoCode });

/** Of the law's own territory. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ allowed: isoCode });

/** Of a deadline. */
export const days = z.int().min(1).max(3660);

/** Of a validity. */
export const months = z.int().min(1).max(240);

/** Of a threshold. */
export const people = z.int().min(0).max(10_000_000_000);

/** Mechanisms, duties or parts of them, demanded together. */
export const needs = { anyOf: articles.optional(), allOf: articles.optional() };

/** Shown with a verdict, as long as it holds. */
export const warning = z.strictObject({ ...dated, id: text, text });

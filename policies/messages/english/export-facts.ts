/** What can be not known of an export, in English: mostly by the word that an option or a law's file has for it. */
import type { Language } from "../language.ts";

export const exportFacts: Language["exportFacts"] = {
  persons: "persons",
  sensitive: "sensitive",
  us_persons_12m: "us_persons_12m",
  us_devices_12m: "us_devices_12m",
  category: "category",
  purpose: "purpose",
  transaction: "transaction",
  exporter_role: "exporter_role",
  exporter_city: "exporter_city",
  cii: "cii",
  important_data: "important_data",
  encrypted: "encrypted",
  remote_access: "remote access",
  destination: "destination",
  flags: "flags",
  evidence: "evidence",
  law_of_day: "the law of that day",
};

/** What a person answers who registers a transfer of customers' data from Hangzhou to Singapore, part by part. */
import { addDays } from "../../policies/border/law/deadline.ts";
import { today } from "./transfer-project.ts";

export const yes = true;
export const no = false;

/** From Hangzhou to Singapore, up to the laws. */
export const parties = [
  ["in one line", "CRM: customers to Singapore"],
  ["Under which id", ""],
  ["Exporter: which legal entity", "Acme (Hangzhou) Co. Ltd."],
  ["Exporter: in which country", "CN"],
  ["Exporter: under which registration ids", ""],
  ["Exporter: in which role", "controller"],
  ["Importer: which legal entity", "Acme Pte. Ltd."],
  ["Importer: in which country", "SG"],
  ["Importer: under which registration ids", ""],
  ["Importer: in which role", "processor"],
  ["Where does the data lie", "alicloud/cn-hangzhou"],
  ["Where does it go", "alicloud/ap-southeast-1"],
] as const;
export const stacks = [
  ["In which stack", "hangzhou"],
  ["How are the resources named", "resources"],
  ["Which resources", "orders, contacts"],
  ["another stack", no],
] as const;
export const parts = [
  ["Does everything move", no],
  ["Which part of orders", "prefixes"],
  ["Which prefixes of orders", "exports/"],
  ["Which part of contacts", "columns"],
  ["Which columns of contacts", "contacts: id, name; phones: number"],
] as const;
export const purpose = [
  ["What is it for", "crm"],
  ["in your own words", "One view of all customers"],
  ["On what legal basis", "contract"],
  ["How long is it kept", "two years"],
  ["Does the importer pass it on", yes],
  ["To which legal entity", "Helpdesk Inc."],
  ["In which country", "PH"],
  ["What for", "Night shift"],
  ["To anybody else", no],
] as const;
export const term = [
  ["From which day on", ""],
  ["Until which day", addDays(today, 365)],
] as const;
/** What the law of China turns on. */
export const exporter = [
  ["Exporter: in which city", "Hangzhou"],
  ["critical information infrastructure", no],
] as const;
export const people = [["Where are the people", ["CN"]], ["How many distinct people", "120000"], ...exporter] as const;
export const contract = [
  ["rely on by PIPL", "cn.standard_contract"],
  ["The signed standard contract, in the CAC's text: which document", "documents/crm/contract.pdf"],
  ["Effective: on which day", "2026-03-01"],
  ["The report of the impact assessment (PIPIA): which document", "documents/crm/pipia.pdf"],
  ["Filed: on which day", "2026-03-08"],
  ["Optional terms conflict", "open"],
  ["impact assessment", "2026-02-01"],
  ["Which document shows it", "documents/crm/contract.pdf"],
  ["notice of recipient", "2026-02-02"],
  ["Which document shows it", ""],
  ["separate consent", ""],
] as const;

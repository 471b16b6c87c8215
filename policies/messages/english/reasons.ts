/** Why something can't be known, in English: completes "nothing proves it stays inside the border: ". */
import type { Reasons } from "../../border/terms/reason.ts";
import type { OfSeveral, Phrases } from "../language.ts";
import { strangerName } from "./strangers.ts";
import { anyOf, countryName, its } from "./words.ts";

export const reasons: Phrases<Reasons, OfSeveral> = {
  "no-cloud-on-file": ({ type }) => `${type} belongs to no cloud this pack knows`,
  "region-not-on-file": ({ region, cloud }) => `"${region}" is no region of ${cloud} on file`,
  "region-not-known": (_, several) => `${its(several)} region is not known in preview`,
  "region-not-stated": (_, several) => `no region is stated for ${its(several)} provider`,
  "other-endpoint": ({ endpoint, region }, several) =>
    `${its(several)} provider calls ${endpoint === null ? "an endpoint not known in preview" : `"${endpoint}"`} instead of ${region}`,
  "zone-not-on-file": ({ zone }) => `the country of zone "${zone}" is not on file`,
  "model-not-on-file": ({ model }) => `the countries behind "${model}" are not on file`,
  "host-not-on-file": ({ host }) => `the country of host "${host}" can't be known from its name`,
  "not-text": ({ property }) => `${property} is no text`,
  "source-not-seen": ({ property, source }) =>
    `${property} is not known in preview and comes from ${source}, which this preview does not see`,
  "no-source-seen": ({ property }) =>
    `${property} is not known in preview and comes from no resource this preview sees`,
  "made-of-source": ({ property, source }) =>
    `${property} is not known in preview; it depends on ${source}, and what is made of that is not seen`,
  "built-at-run-time": ({ name, property }) =>
    `"${name}" (${property}) is put together only when it runs, so nobody can say where it leads`,
  "not-of-this-cloud": ({ name, property }) =>
    `"${name}" (${property}) is no resource of this cloud, and in which country it stands is not on file`,
  "arn-of-descriptor": ({ name, property }) =>
    `"${name}" (${property}) says where it is managed, not where data goes by it, and it is a resource of neither this stack nor any ledger`,
  "name-not-on-file": ({ name, property }) =>
    `"${name}" (${property}) is a resource of neither this stack nor any ledger, so its region can't be known`,
  "hub-elsewhere": ({ hub, property }) =>
    `"${hub}" (${property}) is a hub of neither this stack nor any ledger, so which networks it joins can't be known`,
  "every-region": (_, several) =>
    `${several ? "they take" : "it takes"} in data of every region, whatever law binds it there`,
  "property-not-set": ({ properties }) =>
    `${anyOf(properties)} is not set, and without it the destination can't be known`,
  "movement-undecided": ({ property }) => `${property} is not known in preview, and it decides whether data moves`,
  "reach-not-known": ({ property }) =>
    `${property} is not known in preview, and it decides what whoever acts by it may read and write`,
  "readers-not-known": ({ property }) => `${property} is not known in preview, and it decides who may read the data`,
  "rights-not-seen": () => "no right of the role is given in this stack, so what may be read by it can't be known",
  stranger: ({ who }, several) =>
    `${several ? "they let" : "it lets"} ${strangerName(who)} read the data, which is no account of the organisation on file`,
  "taken-by-stranger": ({ account }, several) =>
    `${several ? "they hand" : "it hands"} the data to account ${account}, which is no account of the organisation on file`,
  "asked-by-anybody": ({ service }, several) =>
    `${several ? "they let" : "it lets"} ${service} read the data for any customer who asks it to`,
  "policy-key-twice": ({ key }, several) =>
    `${several ? "their policies have" : "its policy has"} the key "${key}" twice in one block, so nobody can say which of the two the cloud reads`,
  "policy-key-unknown": ({ key }, several) =>
    `${several ? "their policies have" : "its policy has"} the key "${key}", which is none of the cloud's, so nobody can say how the cloud reads it`,
  "origin-not-disclosed": () => "the country the data lies in is not on file",
  "destination-not-disclosed": () => "the country of the destination is not on file",
  "no-law-of-origin": ({ territory }) =>
    `no law on file covers ${countryName(territory)}, so nothing proves that data of its people may leave`,
  "place-not-on-file": ({ country }) =>
    `nothing is on file about ${country}, so nothing proves what becomes of data there`,
};

/** What to do, in English: completes "Instead: ". */
import type { Remedies, TransferAsked, WithinRegions } from "../../border/terms/remedy.ts";
import type { OfSeveral, Phrases } from "../language.ts";
import { listed, some } from "./listed.ts";
import { anyOf, it, its, ofStack, regionName } from "./words.ts";

export const remedies: Phrases<Remedies, OfSeveral> = {
  "keep-out-of-reach": (_, several) => `keep personal data out of ${its(several)} reach`,
  "correct-region": () => "correct it, or add it to policies/clouds/regions.yaml",
  "state-provider-region": ({ cloud }, several) =>
    `give ${its(several)} provider a literal region, or set ${cloud}:region in the stack's config`,
  "remove-endpoint": () => "take the endpoint out of the provider",
  "use-own-zone": () => "use a zone of the region itself",
  "use-own-model": () => "use a model of the region itself",
  "use-own-endpoint": () => "use an endpoint of the region, or register a transfer",
  "give-as-text": () => "give it as text",
  "name-the-source": () =>
    "write it as a literal name or ARN, take it from a resource of this stack, or list it in a ledger",
  "list-in-ledger": () => "list it in a ledger, or take it from a resource of this stack",
  "list-with-region": () => "list it in a ledger with its region, or take it out",
  "limit-to-own-region": (_, several) => `limit ${it(several)} to ${its(several)} own region`,
  "set-property": ({ properties }) => `set ${anyOf(properties)} to a place inside the border`,
  "give-literal": ({ property }) => `give ${property} a literal value`,
  "preview-other-stack": () =>
    "name there what this stack, its config or a ledger knows, or preview the stack it comes from in the same run",
  "list-stack-ledger": ({ file }) => `place that stack by its ledger (landlocked:ledgers: [${file}], docs/ledgers.md)`,
  "write-policy-known": () =>
    "write it as an object rather than JSON text, give it a value that does not depend on resources yet to be created, or block public access to what it guards",
  "write-policy-plainly": () => "write each key of the policy once, spelt as the cloud spells it",
  "list-account": () =>
    "list it in landlocked:accounts, landlocked:organisations or landlocked:networks where it is yours, or take it out",
  "fence-service": () => "limit the statement to your own by aws:SourceArn or aws:SourceAccount",
  "demand-claim": ({ key, is }) =>
    `demand of the token that ${key} ${is === undefined ? "names whose it is" : `is ${is}`}`,
  "give-rights-here": () => "give the role its rights in this stack, or let nobody but your own take it on",
  "keep-in-known-country": () => "keep the data in a region whose country is known",
  "choose-known-country": () => "choose a region whose country is known",
  "add-law": ({ file }) =>
    `leave the data where it is until its law is on file, which is one file added to Landlocked: ${file} (CONTRIBUTING.md, A new law)`,
  "add-law-or-place": ({ file, country }) =>
    `choose a place that is on file, until Landlocked knows this one: by its law, ${file} (CONTRIBUTING.md, A new law), or by a line for ${country} in policies/vocabulary/places.yaml if no law of it restricts exports`,
  "close-to-public": (_, several) => `close ${it(several)} to the public and let named people of the organisation in`,
  "keep-networks-apart": () => "keep the networks apart",
  "copy-to-other-zones": ({ region, city }) => `keep the copies in other zones of ${region} (${city})`,
  "replicate-within": (within) => `replicate to ${listed(within.regions.map(regionName), "or")}${byWhat(within)}`,
  "keep-within": (within) => `keep it in ${listed(within.regions.map(regionName), "or")}${byWhat(within)}`,
  "do-without": ({ resources, ...region }) =>
    `do without ${some(resources)}, which no region limits, and keep the data in ${regionName(region)}`,
  "set-to": ({ property, values }) => `set ${property} to ${listed(values, "or")}`,
  "set-to-other": ({ property, values }) => `set ${property} to anything but ${listed(values, "or")}`,
  "tag-nobodys": ({ tag, dataClass, resources }) =>
    `tag ${some(resources)} with ${tag}: ${dataClass} if ${resources.length > 1 ? "they hold" : "it holds"} nobody's data`,
  "register-transfer": (what) => `register a transfer (landlocked transfer new${asked(what)})`,
  "mend-transfer": () => "mend that transfer and have it reviewed",
  "mend-register": () => "mend the register (landlocked transfer verify)",
  "renew-transfer": () => "renew it now, with all three reviews",
  "create-in": ({ region, city }, several) => `create ${it(several)} in ${region} (${city})`,
  unpin: () => "set landlocked:pinned to false",
  "set-tags": ({ property, tags }) =>
    `set ${property}: { ${Object.entries(tags)
      .map(([tag, value]) => `"${tag}": "${value}"`)
      .join(", ")} }`,
  "tag-class-or-anonymiser": ({ resource, stack, dataClass, tag }) =>
    `tag ${ofStack(resource, stack)} with landlocked-class ${dataClass}, or tag the step that anonymises with ${tag}, naming who vouches for it, and name it in landlocked:anonymisers`,
  "keep-in-territory": (_, several) => `keep ${it(several)} to ${its(several)} own territory`,
  "classify-type": ({ cloud }) => `add the type to policies/clouds/${cloud}/resources`,
  "deploy-apart": (_, several) => `deploy ${it(several)} in a stack without personal data`,
  "accept-by-name": ({ types }, several) =>
    `accept ${several ? "each" : "it"} by name and type (${some(types)}) in landlocked:accepted, with reason, owner and the day it ends, within a year`,
  "state-class": () => "state landlocked:dataClass in the stack's config, and it is judged",
  "vouch-in-config": (_, several) =>
    `name ${several ? "each" : "it"} in landlocked:anonymisers with its type, its method, who answers for it and the day that was checked, or take the tag away`,
  "check-class": ({ said }, several) =>
    said === undefined
      ? `look at what ${several ? "each of them" : "it"} holds, and tag it with its class if that is anybody's`
      : `look at what ${said} holds, and tag it with its class if it is anybody's`,
  "renew-ledger": ({ stack }) => `take the ledger of ${stack} anew (docs/ledgers.md)`,
  "judge-with-engine": () => "judge this program with pulumi preview --policy-pack",
};

/** ": create copy there", or ", by destination.bucket" */
function byWhat({ resources, properties }: WithinRegions): string {
  const by = properties.length > 0 ? `, by ${listed(properties, "and")}` : "";
  return resources.length > 0 ? `${by}: create ${some(resources)} there` : by;
}

/** The options of the command, each as a shell takes it. */
function asked({ stack, resources, from, to, dataClass }: TransferAsked): string {
  const told = { stack: [stack], resource: resources, from: [from], to: [to], class: [dataClass] };
  return Object.entries(told)
    .map(([option, values]) => ` --${option} ${values.map(quotedForShell).join(" ")}`)
    .join("");
}

function quotedForShell(value: string): string {
  return /^[A-Za-z0-9_./:@+-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

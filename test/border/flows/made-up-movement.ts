/** A mover with one movement among buckets near and far, and what flows by it. */
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { flowsOfMovements } from "../../../policies/border/flows/movement.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Exposure, Movement } from "../../../policies/border/terms/entry.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

export const reference = { form: "reference", names: ["aws:s3/bucket"] } as const;
export const [from, to] = [[{ path: "from", ...reference }], [{ path: "to", ...reference }]];
const copy: Movement = { verb: "copy", what: "content", from, to };
const ledger = [
  {
    stack: "other",
    identities: ["archive"],
    region: regionOf("aws/us-east-1"),
    dataClass: "personal",
    subjects: ["US"],
  },
] as const;
const sensitive = { "landlocked-class": "sensitive", "landlocked-subjects": "CN" };
const others = [
  resource("near", { inputs: { bucket: "near", tags: sensitive } }),
  resource("far", { inputs: { bucket: "far" }, provider: { region: "us-east-1" } }),
  resource("ours", { read: true, names: ["ours-1f", "arn:aws:sqs:eu-central-1:444455556666:ours"] }),
  resource("queue", { read: true, names: ["queue-1f", "https://sqs.eu-central-1.amazonaws.com/999988887777/queue"] }),
  resource("theirs", { read: true, names: ["theirs-1f", "arn:aws:sqs:eu-central-1:999988887777:theirs"] }),
];

/** What a mover with one movement makes flow. */
export function flows(
  movement: Partial<Movement>,
  inputs: Inputs,
  tags?: string,
  exposures: readonly Exposure[] = [],
): readonly Flow[] {
  const type = "aws:x/mover:Mover";
  const facts = madeUpFacts([
    { type, kinds: ["moves"], movements: [{ ...copy, ...movement }], exposures, ...(tags ? { tags } : {}) },
  ]);
  const estate = buildEstate([...others, resource("mover", { type, inputs })], facts, {
    ...settings,
    ledger,
    accounts: ["444455556666"],
  });
  const node = estate.byUrn.get("urn:mover");
  return node ? flowsOfMovements(new References(estate).of(node), estate, false) : [];
}
function end(place: Flow["to"]): string {
  if (place.kind === "region") return place.region.code;
  return place.kind === "country" ? place.country : place.kind === "world" ? "world" : place.reason.code;
}
/** From which places to which. */
export const short = (...of: Parameters<typeof flows>): readonly string[] =>
  flows(...of).map((one) => `${end(one.from)} > ${end(one.to)}`);

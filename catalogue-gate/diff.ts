/**
 * Holds the catalogue against the installed SDKs: types nobody has classified, types that are gone, and properties that
 * look like destinations and were not there when their type was judged; and the records of what types and functions answer with. With
 * --judged it records both as they are now.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "../policies/clouds/load-catalogue.ts";
import { staleRecords, writeRecords } from "./records.ts";
import { type SdkType, sdkTypes } from "./sdk-types.ts";

export interface Difference {
  /** In the SDKs and in no file of the catalogue. */
  readonly unclassified: readonly string[];
  /** In the catalogue and in no SDK. */
  readonly gone: readonly string[];
  /** Properties that look like destinations, new since their type was judged: "aws:s3/bucket:Bucket replicaRegion". */
  readonly unjudged: readonly string[];
}

/** Properties that looked like destinations when their type was judged, by type. */
export type Judged = Readonly<Record<string, readonly string[]>>;

const looksLikeDestination =
  /region|dest|replica|target|peer|global|endpoint|cop(y|ies)|cross|account|principal|ur[li]s?$|public|share|remote|domain|edge/i;

export function difference(catalogued: ReadonlySet<string>, sdk: readonly SdkType[], judged: Judged): Difference {
  const inSdk = new Set(sdk.map(({ type }) => type));
  return {
    unclassified: [...inSdk].filter((type) => !catalogued.has(type)),
    gone: [...catalogued].filter((type) => !inSdk.has(type)).sort(),
    unjudged: sdk
      .filter(({ type }) => catalogued.has(type))
      .flatMap((one) =>
        destinationsOf(one)
          .filter((path) => !judged[one.type]?.includes(path))
          .map((path) => `${one.type} ${path}`),
      ),
  };
}

/** Paths of a type's inputs whose own name looks like a destination. */
export function destinationsOf({ properties }: SdkType): readonly string[] {
  return properties.filter((path) => looksLikeDestination.test(path.split(".").at(-1) ?? ""));
}

const record = new URL("judged-properties.json", import.meta.url);

export function readJudged(): Judged {
  return Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(record, "utf8")) as Record<string, string>).map(([type, paths]) => [
      type,
      paths.split(" "),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();

async function run(): Promise<void> {
  const sdk = [...sdkTypes("aws"), ...sdkTypes("alicloud")];
  const catalogue = await loadCatalogue();
  const catalogued = new Set([...catalogue.values()].map(({ type }) => type));
  if (process.argv.includes("--judged")) {
    writeRecords(sdk, catalogue);
    const lines = sdk.flatMap((one) =>
      catalogued.has(one.type) && destinationsOf(one).length > 0 ? [[one.type, destinationsOf(one).join(" ")]] : [],
    );
    writeFileSync(record, `${JSON.stringify(Object.fromEntries(lines), null, 1)}\n`);
    console.log(`recorded ${lines.length} types with properties that look like destinations`);
    return;
  }
  const { unclassified, gone, unjudged } = difference(catalogued, sdk, readJudged());
  for (const type of unclassified)
    console.error(`${type} is in the SDK and in no file of policies/clouds: classify it.`);
  for (const type of gone) console.error(`${type} is in the catalogue and in no SDK: remove it, or correct its name.`);
  for (const one of unjudged)
    console.error(
      `${one} looks like a destination and was not there when its type was judged: judge it, then npm run catalogue:diff -- --judged.`,
    );
  const stale = staleRecords(sdk, catalogue);
  for (const file of stale)
    console.error(
      `${file} does not say what the SDK's types and functions answer with now: npm run catalogue:diff -- --judged.`,
    );
  const found = unclassified.length + gone.length + unjudged.length + stale.length;
  console.log(
    `${sdk.length} types in the SDKs, ${catalogued.size} in the catalogue: ${found === 0 ? "nothing differs" : `${found} differences`}`,
  );
  if (found > 0) process.exitCode = 1;
}

/** Whether the places of a transfer are on file and fit together: from one territory to another, each region where it lies. */

import type { Fault } from "../strict/fault.ts";
import { unknownWord } from "./check-words.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-file.ts";

/** Every fault of the places a transfer names, at the field it stands in. */
export function* checkPlaces(
  { from, to, importer, subjects }: TransferFile,
  { territories, regions }: RegisterWords,
): Iterable<Fault> {
  const known = [...territories.keys()];
  const stated = [
    { path: ["from", "territory"], territory: from.territory },
    { path: ["to", "territory"], territory: to.territory },
    ...subjects.map((territory, index) => ({ path: ["subjects", index], territory })),
  ];
  for (const { path, territory } of stated)
    if (!territories.has(territory)) yield unknownWord(path, territory, "territory", known);
  if (from.territory === to.territory)
    yield {
      path: ["to", "territory"],
      message: `is ${to.territory}, where the data is already; a transfer leads to another territory`,
    };
  if (territories.get(to.territory)?.has(to.country) === false)
    yield { path: ["to", "country"], message: `is ${to.country}, which does not lie in ${to.territory}` };
  for (const [key, end] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (end.region === undefined) continue;
    const country = regions.get(end.region);
    if (country === undefined)
      yield {
        path: [key, "region"],
        message: `is "${end.region}", which is no region on file, or one whose country is not known`,
      };
    else if (territories.get(end.territory)?.has(country) === false)
      yield { path: [key, "region"], message: `is ${end.region}, which lies in ${country}, not in ${end.territory}` };
  }
  const allowed = [importer.country, to.region === undefined ? undefined : regions.get(to.region)];
  if (!allowed.includes(to.country))
    yield {
      path: ["to", "country"],
      message: `is ${to.country}; allowed is the importer's country or that of to.region`,
    };
}

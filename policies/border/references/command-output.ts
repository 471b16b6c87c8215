/** What a command in a script gives, where that is no data of anybody: the machine itself, something fetched, or a text decoded. */
import { unpacked } from "./packed.ts";
import { isPulled } from "./pulled.ts";

/** Stands for what a command fetched: nobody knows what it says, and nothing of here is in it. */
export const fetched = "{fetched}";

const ofMachine: readonly (readonly [RegExp, string])[] = [
  [/^(uname(\s+-[a-z]+)*|arch)$/, "x86_64"],
  [/^dpkg --print-architecture$/, "amd64"],
  [/^(lsb_release(\s+-[a-z]+)+|rpm -E %\{?\w+\}?)$/, "release"],
  [/^hostname(\s+-[iIf]+)?$/, "localhost"],
];
const ownAddress =
  /:\/\/(169\.254\.169\.254|100\.100\.100\.200)\/\S*\/(local-ipv4|local-hostname|private-ipv4|hostname)\b/;
/** They pass on what they are piped, as long as they are given no file besides. */
const filters = /^(jq|grep|egrep|sed|awk|cut|tr|head|tail|sort|xargs|python3? -c|tee)\b(?!.*(\s\.?\/|<))/;

const decodes = String.raw`(?:base64|openssl\s+(?:enc\s+-)?base64)\s+(?:-A\s+)?(?:-d|-D|-i|--decode)`;
const encodedText = `["']?(?<text>[A-Za-z0-9+/=_-]+)["']?`;
const echoed = new RegExp(String.raw`^${decodes}\s*<<<\s*${encodedText}\s*$`);
const piped = new RegExp(String.raw`^(?:echo|printf)\s+(?:-n\s+)?${encodedText}\s*\|\s*${decodes}\s*$`);

/** Undefined where it can be anything. */
export function outputOf(command: string): string | undefined {
  const encoded = (echoed.exec(command) ?? piped.exec(command))?.groups?.text;
  if (encoded !== undefined) return unpacked(encoded);
  const [first = "", ...rest] = command.split("|").map((part) => part.trim());
  if (!rest.every((part) => filters.test(part))) return undefined;
  const own = ofMachine.find(([pattern]) => pattern.test(first))?.[1];
  if (own !== undefined) return own;
  if (ownAddress.test(first)) return "localhost";
  const address = /:\/\/([^\s"'/]+)/.exec(first)?.[1];
  const isFetched = address !== undefined && /^(curl|wget)\s/.test(first) && isPulled(address, first);
  return isFetched && !/[$`<]/.test(first) ? fetched : undefined;
}

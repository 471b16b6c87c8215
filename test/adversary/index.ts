/**
 * Attacks the judge: hides a place abroad in each way of ways.ts and texts.ts in each property of each mover, and holds
 * that none passes in silence and each innocent twin does. `npm run adversary [seed] [estates]` prints what came of it.
 */
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { attacksOn, diceOf, type Tried, tryOut } from "./attack.ts";
import { called } from "./slots.ts";
import { tableOf } from "./table.ts";

const [seed = 20261128, least = 20_000] = process.argv.slice(2).map(Number);
const facts = await loadFacts();
const { attacks, loud } = attacksOn(facts);
const rounds = Math.max(1, Math.ceil(least / attacks.length));
const dice = diceOf(seed, rounds * attacks.length);

const tried = dice.flatMap((one, index) => {
  const attack = attacks[index % attacks.length];
  return attack ? (tryOut(attack, one, facts) ?? []) : [];
});

for (const line of tableOf(tried, seed)) console.log(line);
console.log(`\n${loud.length} properties are not tried, since their mover is refused for something else:`);
for (const one of loud) console.log(`  ${one}`);
show("Silent", (one) => one.outcome === "silent");
show("False alarms", (one) => one.alarm !== undefined);
process.exitCode = tried.some(({ outcome, alarm }) => outcome === "silent" || alarm !== undefined) ? 1 : 0;

function show(title: string, isShown: (one: Tried) => boolean): void {
  const shown = tried.filter(isShown);
  if (shown.length > 0) console.log(`\n${title}:`);
  const lines = shown.map(
    ({ slot, way, alarm, value }) => `  ${way.name} · ${called(slot)} · ${String(alarm ?? "")} · ${shownAs(value)}`,
  );
  for (const line of new Set(lines)) console.log(line);
}

function shownAs(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

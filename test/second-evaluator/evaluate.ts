/** The second evaluator: reads a case and says, resource by resource, what becomes of it. Plain loops, no care for speed. */

import type { Estate } from "./estate.ts";
import { placeOfResource } from "./estate.ts";
import { exposuresOf } from "./exposures.ts";
import { anonymises, heldIn, saysItAnonymises, sourcesOf, targetsOf } from "./held.ts";
import { meet } from "./hubs.ts";
import { lie } from "./lying.ts";
import { movementsOf } from "./movements.ts";
import { link, move, reach, type Scene } from "./moving.ts";
import { spotOfResource, spotsOf } from "./where.ts";

/** "copy: refuse-cross-border-copy refused EU-GDPR", once each, sorted. */
export function evaluate(estate: Estate): readonly string[] {
  const held = heldIn(estate);
  const said = new Set<string>();
  for (const by of estate.resources) {
    const say = (line: string): unknown => said.add(`${by.name}: ${line}`);
    lie(by, estate, say);
    expose({ by, estate, held, say });
    carry({ by, estate, held, say });
    meet({ by, estate, held, say });
  }
  return [...said].sort();
}

function carry(scene: Scene): void {
  const { by, estate, held } = scene;
  for (const movement of movementsOf(by)) {
    for (const from of sourcesOf(movement, by, estate)) {
      for (const to of targetsOf(movement, by, estate)) {
        if (held(from, by).rank > 0) claim(scene);
        if (movement.isLink) link(from, to, scene);
        else move({ ...movement, isContent: movement.isContent && !anonymises(by, estate) }, from, to, scene);
      }
    }
  }
}

/** To everybody, or to an account that nobody stated as ours. */
function expose(scene: Scene): void {
  const { by, estate, held, say } = scene;
  for (const { of, to } of exposuresOf(by, estate)) {
    for (const spot of of ? spotsOf(of, by, estate) : [spotOfResource(by, estate)]) {
      const data = held(spot, by);
      if (data.rank === 0) continue;
      claim(scene);
      if (to === "world") reach(spot.place ?? placeOfResource(by, estate), data, "refuse-public-exposure", say);
      else say("refuse-unproven unproven");
    }
  }
}

/** A step for which nobody answers anonymises nothing. */
function claim({ by, estate, say }: Scene): void {
  if (saysItAnonymises(by) && !anonymises(by, estate)) say("report-anonymiser reported");
}

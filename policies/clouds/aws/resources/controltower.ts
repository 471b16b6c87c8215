/** AWS Control Tower: the landing zone, which gathers the logs of all governed regions in its own. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { region } from "../../references.ts";

export default [
  entry<aws.controltower.LandingZoneArgs>("aws:controltower/landingZone:LandingZone", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesFrom("logs", region(`${at("manifestJson")}.governedRegions[]`), {
        when: [unless(`${at("manifestJson")}.centralizedLogging.enabled`, false)],
      }),
    ],
    why: "The log archive lies in the home region and takes in the audit trails of every governed region.",
  })),
  ...guards("They say what accounts of the organisation may not do.", [
    "aws:controltower/baseline:Baseline",
    "aws:controltower/controlTowerControl:ControlTowerControl",
  ]),
] satisfies readonly Entry[];

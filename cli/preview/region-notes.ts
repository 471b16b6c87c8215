/** Says where a region that this preview counts on is the machine's alone: another machine may put the same resources elsewhere. */
import type { Settings } from "@landlocked/policies/judge";
import type { Recording } from "@landlocked/policies/replay";

/** A sentence for each cloud of which some provider takes its region from the environment. */
export function regionNotes(recording: Recording, settings: Settings): readonly string[] {
  const { environmentRegion = {}, defaultRegion } = settings;
  const byUrn = new Map(recording.resources.map((one) => [one.urn, one]));
  return clouds.flatMap((cloud) => {
    const said = environmentRegion[cloud];
    if (!said) return [];
    const isRead = recording.resources.some(({ type, provider, inputs }) => {
      if (!type.startsWith(`${cloud}:`) || isStated(inputs.region)) return false;
      const own = byUrn.get(provider);
      return own ? !isStated(own.inputs.region) : defaultRegion[cloud] === undefined;
    });
    if (!isRead && !recording.regionVariables?.includes(said.variable)) return [];
    return [
      `${said.variable} is ${said.region} on this machine, and a provider whose region nothing else states lies there: on another machine it may lie elsewhere. State it in the program, or for the default provider as ${cloud}:region.`,
    ];
  });
}

const clouds = ["aws", "alicloud"] as const;

function isStated(region: unknown): boolean {
  return region !== undefined && region !== null;
}

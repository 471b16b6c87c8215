/** What is said in English of a run of the pack as a whole. */
import type { Language } from "../language.ts";
import { listed } from "./listed.ts";

export const notes: Language["notes"] = {
  weakened: ({ advisory, disabled }) => {
    const named = [
      ...(advisory.length === 0 ? [] : [`${listed(advisory)} only ${advisory.length === 1 ? "advises" : "advise"}`]),
      ...(disabled.length === 0 ? [] : [`${listed(disabled)} ${disabled.length === 1 ? "is" : "are"} disabled`]),
    ];
    return `The pack's config takes policies their force: ${named.join(", and ")}, so what they would refuse is deployed; state "mandatory" for them, or take them out of that config.`;
  },
};

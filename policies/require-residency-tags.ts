/** Requires what holds data to say where it lives, what class it is and whose it is; fills the tags in from the stack's config. */
import type { ResourceValidationArgs } from "@pulumi/policy";
import { type MakePolicy, policyOf } from "./policy.ts";

const name = "require-residency-tags";
const description = "What holds data is tagged with its zone, class, subjects, owner and stack.";

const requireResidencyTags: MakePolicy = (session) => ({
  ...policyOf(name, description, "mandatory")(session),
  // Fills in what is missing; what is still wrong after that is mandatory.
  enforcementLevel: "remediate",
  remediateResource: (args: ResourceValidationArgs) => {
    const missing = session.tagsFor(args);
    if (!missing) return undefined;
    args.props[missing.property] = missing.tags;
    return args.props;
  },
});

export default requireResidencyTags;

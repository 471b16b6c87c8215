/** Requires what holds data to say where it lives, what class it is and whose it is; fills the tags in from the stack's config. */
import { type MakePolicy, policyOf } from "./pack/policy.ts";

const name = "require-residency-tags";
const description = "What holds data is tagged with its zone, class, subjects, owner and stack.";

const requireResidencyTags: MakePolicy = (ready) => ({
  ...policyOf(name, description, "mandatory")(ready),
  // Fills in what is missing; what is still wrong after that is mandatory.
  enforcementLevel: "remediate",
  remediateResource: async (args) => {
    const wanted = (await ready).tagsFor(args);
    if (!wanted) return undefined;
    // Added one by one: what is there may be secret or not known yet, and must stay so.
    args.props[wanted.property] ??= {};
    const stated = args.props[wanted.property];
    for (const [key, value] of Object.entries(wanted.tags)) if (!Object.hasOwn(stated, key)) stated[key] = value;
    return args.props;
  },
});

export default requireResidencyTags;

/** A pack that judges nothing: what any pack costs, to hold ours against. */
const { PolicyPack } = require("@pulumi/policy");
new PolicyPack("empty", {
  policies: [
    { name: "nothing", description: "Judges nothing.", enforcementLevel: "mandatory", validateResource: () => {} },
    { name: "nothing-at-all", description: "Judges nothing.", enforcementLevel: "mandatory", validateStack: () => {} },
  ],
});

/**
 * Which file may import which, types included: no cycles, and arrows only run down. `npm run rooms` fails on a wrong arrow.
 */
import type { IConfiguration } from "dependency-cruiser";

/** The rooms of the border, bottom first: each may import those before it, and itself. */
const border = ["terms", "law", "part", "transfer", "estate", "references", "flows", "verdict", "findings"];

/** Everything that is not the policies, and uses them as any other program would. */
const outside = "^(cli|stacks|components|catalogue-gate|docs|bench|examples|test)/";

/** Those of them that others could have written as well. */
const users = "^(cli|stacks|components|examples)/";

type Rule = NonNullable<IConfiguration["forbidden"]>[number];

const upward: Rule[] = border.slice(0, -1).map((room, place) => ({
  name: `${room}-runs-down`,
  comment: `border/${room} may import only the rooms before it: ${border.slice(0, place).join(", ") || "none"}.`,
  severity: "error",
  from: { path: `^policies/border/${room}/` },
  to: { path: [`^policies/border/(${border.slice(place + 1).join("|")})/`, "^policies/border/[^/]+$"] },
}));

export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Files that import each other can only be read together; what both need belongs below both.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...upward,
    {
      name: "findings-runs-down",
      comment: "Only judge.ts stands above the rooms of the border.",
      severity: "error",
      from: { path: "^policies/border/findings/" },
      to: { path: "^policies/border/[^/]+$" },
    },
    {
      name: "border-knows-no-outside",
      comment: "The border is pure: facts reach it as arguments. It may import itself, dates and YAML.",
      severity: "error",
      from: { path: "^policies/border/" },
      to: { pathNot: ["^policies/border/", "(^|/)node_modules/(temporal-polyfill|yaml)/"] },
    },
    {
      name: "messages-know-the-border-alone",
      comment: "What is said is made from what was judged; nothing is looked up to say it.",
      severity: "error",
      from: { path: "^policies/messages/" },
      to: { pathNot: ["^policies/(messages|border)/", "(^|/)node_modules/"] },
    },
    {
      name: "policies-know-no-user",
      comment: "The policies are a package of their own: nothing in them knows who uses them.",
      severity: "error",
      from: { path: "^policies/" },
      to: { path: outside },
    },
    {
      name: "policy-through-pack",
      comment: "A policy says its name, its level and what it is for; all else is the pack's.",
      severity: "error",
      from: { path: "^policies/[^/]+\\.ts$" },
      to: { pathNot: "^policies/pack/" },
    },
    {
      name: "policies-through-exports",
      comment: "Who uses the policies imports @landlocked/policies/..., as one who installed them does.",
      severity: "error",
      from: { path: users },
      to: { path: "^policies/", dependencyTypesNot: ["aliased-workspace"] },
    },
    {
      name: "surface-for-others",
      comment: "The surface hands names out; inside, each file is imported itself.",
      severity: "error",
      from: { path: "^policies/" },
      to: { path: "^policies/surface/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
  },
} satisfies IConfiguration;

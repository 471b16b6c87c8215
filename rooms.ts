/**
 * Which file may import which, types included: no cycles, and arrows only run down the rows. `npm run rooms` fails on a wrong
 * arrow, and docs/layout.md shows the rows as its table.
 */
import type { IConfiguration } from "dependency-cruiser";

/** Top first. A room may import itself and the rows below its own; the rooms of one row know nothing of each other. */
export const rows: readonly (readonly string[])[] = [
  ["test", "docs", "bench", "catalogue-gate", "judge-aws", "*.ts"],
  ["examples"],
  ["cli/*.ts"],
  ["cli/preflight"],
  ["cli/preview", "cli/explain", "cli/transfer"],
  ["cli/render"],
  ["stacks"],
  ["components"],
  ["policies/surface"],
  ["policies/*.ts"],
  ["policies/pack"],
  ["policies/config"],
  ["policies/register/*.ts"],
  ["policies/register/review"],
  ["policies/register/reviewers"],
  ["policies/register/transfer-file"],
  ["policies/register/signature", "policies/register/time-stamp"],
  ["policies/register/strict"],
  ["policies/replay"],
  ["policies/facts"],
  ["policies/clouds", "policies/laws"],
  ["policies/vocabulary"],
  ["policies/symbols"],
  ["policies/files", "policies/wire"],
  ["policies/messages"],
  ["policies/border/judge.ts"],
  ["policies/border/findings"],
  ["policies/border/verdict"],
  ["policies/border/flows"],
  ["policies/border/references"],
  ["policies/border/estate"],
  ["policies/border/transfer"],
  ["policies/border/part"],
  ["policies/border/law"],
  ["policies/border/terms"],
];

/** The first row looks at all the others; its rooms may take from each other what they make up for that. */
const workshop = rows[0];

/** Those that use the policies as others could. */
const users = "^(cli|stacks|components|examples)/";

type Rule = NonNullable<IConfiguration["forbidden"]>[number];

/** "policies/*.ts" is what lies in that folder itself, "*.ts" in the root, "a/b.ts" that file, anything else a folder and all in it. */
function pathOf(room: string): string {
  if (room === "*.ts") return "^[^/]+\\.ts$";
  if (room.endsWith("/*.ts")) return `^${room.slice(0, -"*.ts".length)}[^/]+$`;
  return room.endsWith(".ts") ? `^${room}$` : `^${room}/`;
}

const downward: Rule[] = rows.flatMap((row, place) =>
  row.flatMap((room) => {
    const beside = row === workshop ? [] : row.filter((other) => other !== room);
    const closed = [...rows.slice(0, place).flat(), ...beside];
    const comment = `${room} may import only itself and the rooms below it.`;
    const to = { path: closed.map(pathOf) };
    // No path at all would mean every path.
    return closed.length === 0
      ? []
      : [{ name: `${room}-runs-down`, comment, severity: "error" as const, from: { path: pathOf(room) }, to }];
  }),
);

export default {
  forbidden: [
    {
      name: "rooms-import-rooms",
      comment: "What stands in no row could lead anywhere: give it a room.",
      severity: "error",
      from: { path: rows.slice(1).flat().map(pathOf) },
      to: {
        pathNot: [...rows.flat().map(pathOf), "(^|/)node_modules/"],
        dependencyTypesNot: ["core"],
        couldNotResolve: false,
      },
    },
    {
      name: "no-cycle",
      comment: "Files that import each other can only be read together; what both need belongs below both.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...downward,
    {
      name: "border-knows-no-outside",
      comment:
        "The border is pure: facts reach it as arguments. It may import itself, dates, YAML and what unpacks bytes.",
      severity: "error",
      from: { path: "^policies/border/" },
      to: { pathNot: ["^policies/border/", "(^|/)node_modules/(temporal-polyfill|yaml)/", "^(node:)?zlib$"] },
    },
    {
      name: "references-resolved-once",
      comment: "Where a property leads is a step of its own; what comes after reads what References resolved.",
      severity: "error",
      from: { path: "^policies/border/", pathNot: "^policies/border/references/" },
      to: {
        path: "^policies/border/references/",
        pathNot:
          "^policies/border/references/(references|resolved|target|proven|mentions|ours|harmless-word|script-property)\\.ts$",
      },
    },
    {
      name: "messages-know-the-border-alone",
      comment: "What is said is made from what was judged; nothing is looked up to say it.",
      severity: "error",
      from: { path: "^policies/messages/" },
      to: { pathNot: ["^policies/(messages|border)/", "(^|/)node_modules/"] },
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
      name: "components-through-exports",
      comment: "Who uses the components imports @landlocked/components/..., as one who installed them does.",
      severity: "error",
      from: { path: "^(cli|stacks|examples)/" },
      to: { path: "^components/", dependencyTypesNot: ["aliased-workspace"] },
    },
    {
      name: "second-evaluator-shares-nothing",
      comment:
        "What judges a second time reads the facts itself; only what makes cases and compares knows the policies.",
      severity: "error",
      from: {
        path: "^test/second-evaluator/",
        pathNot: "/(compare|index|smallest|saying|ma[dk][^/]+|shape[^/]*|[^/]+\\.test)\\.ts$",
      },
      to: { path: "^policies/", pathNot: "^policies/border/transfer/transfer\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    // The packages of this project name what they hand out.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
} satisfies IConfiguration;

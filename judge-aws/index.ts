/**
 * A judge beside the types, since no provider of AWS runs offline: each region stack's AWS resources as CloudFormation through
 * cfn-lint, and each resource's inputs against the API model of the operations that make it. `npm run judge:aws`
 */
import { join } from "node:path";
import { judgeStack } from "./judge-stack.ts";
import { faults, planted } from "./planted.ts";
import { PythonTools } from "./python-tools.ts";
import { readMapping } from "./read-mapping.ts";
import { registered } from "./registered.ts";
import { variants } from "./variants.ts";

const root = join(import.meta.dirname, "..");
const tools = installed();
const mapping = readMapping();
console.log(`The region stacks on AWS, judged by ${tools.versions.join(" and ")}:`);
const judged = await Promise.all(
  variants.map(async (variant) => {
    const all = await registered(variant, root);
    return { ...variant, all, ...judgeStack(all, variant.changed.region, mapping, tools) };
  }),
);
for (const { title, changed, all, count, unknown, problems } of judged) {
  console.log(
    `\n${title} (${changed.region}): ${all.length} resources, ${count} of them types of the template, ${unknown} inputs not known before up, ${problems.length} problems`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
}

const [first] = judged;
if (!first) throw new Error("no variant to judge");
const missed = faults.filter((fault) => {
  const { problems } = judgeStack(planted(first.all, fault), first.changed.region, mapping, tools);
  return problems.every((problem) => first.problems.includes(problem));
});
console.log(`\n${faults.length} faults planted in ${first.title}: ${faults.length - missed.length} found`);
for (const { type, path, value } of missed) console.log(`  missed: ${type} ${path} ${JSON.stringify(value)}`);
process.exitCode = judged.every(({ problems }) => problems.length === 0) && missed.length === 0 ? 0 : 1;

function installed(): PythonTools {
  try {
    return PythonTools.install(root);
  } catch (error) {
    console.log(`Skipped, nothing was judged: ${(error as Error).message}`);
    process.exit(0);
  }
}

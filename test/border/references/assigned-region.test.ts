/** What a program sets its own region to is told from what it compares it with, or falls back to. */
import { expect, test } from "vitest";
import { assignedRegions } from "../../../policies/border/references/assigned-region.ts";
import { readAsProgram } from "../../../policies/border/references/program-text.ts";
import { madeUpFacts } from "../made-up-estate.ts";

function found(text: string, file: string) {
  const read = readAsProgram(
    { at: "code", steps: ["code", file], key: "", text },
    madeUpFacts().harmlessTexts,
    new Set(),
  );
  return [...new Set(read.flatMap(assignedRegions).map(({ form, word }) => `${form} ${word}`))];
}

test.each([
  ["process.env.AWS_REGION = 'use1';", "i.js", "region use1"],
  ["process.env['AWS_DEFAULT_REGION']='us-east-1';", "i.js", "region us-east-1"],
  ["process.env['AWS_REG'+'ION']='us-'+process.env.SIDE+'-1';", "i.js", `built us-\${process_env_SIDE}-1`],
  ["const R = 'use1';\nprocess.env.AWS_REGION = R;", "i.js", "region use1"],
  ["Object.assign(process.env, { AWS_REGION: 'use1' });", "i.js", "region use1"],
  ["import os\nos.environ['AWS_REGION'] = 'use1'\n", "i.py", "region use1"],
  ["import os\nos.environ.update({'AWS_REGION': 'use1'})\n", "i.py", "region use1"],
  ["import os\nos.environ.update(AWS_REGION='use1')\n", "i.py", "region use1"],
  ["import os\nos.environ.setdefault('AWS_DEFAULT_REGION', 'use1')\n", "i.py", "region use1"],
  ["#!/bin/bash\nexport AWS_REGION=use1\n", "i.sh", "region use1"],
])("%s", (text, file, word) => {
  expect(found(text, file)).toEqual([word]);
});

test.each([
  ["if (process.env.AWS_REGION === 'use1') run();", "i.js"],
  ["const r = process.env.AWS_REGION || 'use1';", "i.js"],
  ["process.env.AWS_REGION = process.env.REGION;", "i.js"],
  ["const c = { region: process.env.AWS_REGION };", "i.js"],
  ["import os\nr = os.environ.get('AWS_REGION', 'use1')\n", "i.py"],
  ["import os\nif os.environ['AWS_REGION'] == 'use1':\n  run()\n", "i.py"],
  ["#!/bin/bash\nexport AWS_REGION=$(cat /etc/region)\n", "i.sh"],
])("%s assigns none", (text, file) => {
  expect(found(text, file)).toEqual([]);
});

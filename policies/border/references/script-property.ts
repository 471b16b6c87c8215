/** Properties that tell a machine, a container or a build all that it does: whoever does not know them knows nothing of it. */
import { isInEnvironment, letters } from "./harmless-word.ts";

/** Whether a concrete path is that of a script, a definition, or a variable of an environment. */
export function tellsProgram(at: string): boolean {
  const steps = at.split(/[.[\]]+/).filter((step) => step !== "" && !/^\d+$/.test(step));
  return isInEnvironment(steps) || isScript.test(letters(steps.at(-1) ?? ""));
}

const isScript =
  /^(customized)?userdata(base)?$|^(containerdefinitions|containerproperties|commandcontent|commands?|scripts?|scriptcontent|startupscript|buildspec|zipfile|definition|initscript|bootstrapscript)$/;

/** Whether what is called so is run by somebody. */
export function isProgramName(name: string): boolean {
  return ends.test(name);
}

const ends = /\.(py|sh|bash|sql|hql|scala|r|pl|rb|ps1|cmd|bat|ipynb|cjs|conf|service)$/i;

/** How npm is started by a script of its own: the one that runs the script, else the first in PATH. */

/** The program, and what stands before the arguments. */
export function npmCommand(): readonly [program: string, before: readonly string[]] {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
}

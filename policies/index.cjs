/**
 * Where the engine enters the pack. CommonJS, since the engine's host calls require(); it awaits what is exported here.
 * In a checkout Node strips the types of pack/pack.ts itself; what is installed from a registry carries pack/pack.js instead.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `landlocked needs Node 22.18 or later, and this is Node ${process.versions.node}: the engine takes the node it finds first in PATH, so install Node 22.18 or later there, or have npm bring one for this command: npx -y -p node@24 -c "pulumi ..." (in a clone of Landlocked npx -c "pulumi ..." is enough).`,
  );
  process.exit(1);
}
// Types are stripped once and remembered: half a second less at each start.
require("node:module").enableCompileCache();
const { existsSync } = require("node:fs");
const { join } = require("node:path");
module.exports = existsSync(join(__dirname, "pack/pack.ts")) ? import("./pack/pack.ts") : import("./pack/pack.js");

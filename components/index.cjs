/**
 * Where the engine enters the provider of the components (PulumiPlugin.yaml). CommonJS, since the engine's host calls require(); it
 * awaits what is exported here. In a checkout Node strips the types of the source; what is installed carries JavaScript instead.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `@landlocked/components needs Node 22.18 or later, and this is Node ${process.versions.node}: the engine takes the node it finds first in PATH, so install Node 22.18 or later there.`,
  );
  process.exit(1);
}
require("node:module").enableCompileCache();
const { existsSync } = require("node:fs");
const { join } = require("node:path");
module.exports = existsSync(join(__dirname, "provider/serve.ts"))
  ? import("./provider/serve.ts")
  : import("./provider/serve.js");

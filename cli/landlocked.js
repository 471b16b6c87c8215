#!/usr/bin/env node
// Starts the command line. Plain JavaScript that any Node can read, so that one too old for the rest gets a sentence.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  // What was typed forges no line here either; the rest of what shows it can't be read by this Node.
  const typed = process.argv
    .slice(2)
    .join(" ")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  console.error(
    `landlocked needs Node 22.18 or later and this is Node ${process.versions.node}: install Node 22.18 or later, or have npm bring one for this command: npx -y -p node@24 -c "landlocked ${typed}".`,
  );
  process.exitCode = 2;
} else {
  const { existsSync } = await import("node:fs");
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  // Source in a checkout; JavaScript where it was installed from a registry, since Node strips no types there.
  const source = new URL("./main.ts", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : new URL("./main.js", import.meta.url).href);
  await main(process.argv);
}

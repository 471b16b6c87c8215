/** What the engine starts for a program in YAML, Python or Go: it answers on a port of this machine that it prints. */
import { main } from "@pulumi/pulumi/provider/index.js";
import { ComponentProvider } from "./component-provider.ts";

await main(new ComponentProvider(), process.argv.slice(2));

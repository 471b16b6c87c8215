/** A provider in a process of its own, as the engine starts one from the folder of a package with a PulumiPlugin.yaml. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const host = join(import.meta.dirname, "../../../node_modules/@pulumi/pulumi/cmd/run-plugin");

export interface PluginProcess {
  /** Of the loopback address. */
  readonly port: number;
  readonly stop: () => void;
}

/** @param engine where the engine listens; without it the engine is told to attach */
export async function startPlugin(folder: string, engine?: string): Promise<PluginProcess> {
  const args = engine === undefined ? [host, folder] : [host, folder, engine];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  return { port: Number(await firstLine(child)), stop: () => child.kill() };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (data) => {
      said += data;
    });
    child.stdout?.on("data", (data) => resolve(String(data).trim()));
    child.on("close", (code) => reject(new Error(`the provider ended with ${code} before it listened: ${said}`)));
  });
}

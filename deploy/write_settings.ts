/**
 * `write_settings.ts SHARE [DENO_DIR]`: the kernel and JupyterLab's settings for all who use an environment
 * of Python, as `deno task lab` has them for one. Run by the Deno that is to be the kernel.
 *
 * @module
 */

import { join } from "node:path";
import { OVERRIDES } from "../tools/lab/overrides.ts";
import { kernelSpec } from "../tools/shared/kernel_spec.ts";

/** A hub ends a server without its kernels, and a kernel does not notice; Linux tells it. */
const ENDS_WITH_SERVER = ["setpriv", "--pdeathsig", "TERM", "--"];

/** Many share a machine's memory: saves 75 of the 325 MB after lesson 1, and costs no time. */
const FRUGAL = { DENO_V8_FLAGS: "--max-semi-space-size=2" };

/**
 * Writes the settings.
 *
 * @param share Jupyter's data folder: `share/jupyter` in an environment of Python.
 * @param denoDir Where Deno keeps what it fetched; default: its own place in everybody's home.
 */
export async function writeSettings(share: string, denoDir?: string): Promise<void> {
  const env = denoDir === undefined ? FRUGAL : { ...FRUGAL, DENO_DIR: denoDir };
  const kernel = kernelSpec(Deno.execPath(), await commandsHere(ENDS_WITH_SERVER), env);
  await write(join(share, "kernels", "deno"), "kernel.json", kernel);
  await write(join(share, "lab", "settings"), "overrides.json", OVERRIDES);
}

/** The command, or none where it does not exist. */
async function commandsHere(command: readonly string[]): Promise<readonly string[]> {
  const [program = ""] = command;
  const found = await new Deno.Command(program, { args: ["--version"], stdout: "null" }).output()
    .catch(() => undefined);
  return found?.success === true ? command : [];
}

async function write(folder: string, name: string, content: unknown): Promise<void> {
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(join(folder, name), JSON.stringify(content, null, 2) + "\n");
}

if (import.meta.main) {
  const [share, denoDir] = Deno.args;
  if (share === undefined) throw new TypeError("Cannot write settings: no folder was given");
  await writeSettings(share, denoDir);
}

/**
 * `write_settings.ts SHARE PLACE`: Deno's kernel and JupyterLab's settings for all learners of a server,
 * as `deno task lab` has them for one.
 *
 * @module
 */

import { join } from "node:path";
import { OVERRIDES } from "../../tools/lab/overrides.ts";
import { kernelSpec } from "../../tools/shared/kernel_spec.ts";

/** A hub ends a server without its kernels, and a kernel does not notice; Linux tells it. */
const ENDS_WITH_SERVER = ["/usr/bin/setpriv", "--pdeathsig", "TERM", "--"];

/**
 * Writes the settings.
 *
 * @param share Jupyter's data folder: `share/jupyter` in an environment of Python.
 * @param place Where `bin/deno` is, and `deno_dir` with all that the lessons import.
 */
export async function writeSettings(share: string, place: string): Promise<void> {
  const kernel = kernelSpec(join(place, "bin", "deno"), ENDS_WITH_SERVER, {
    DENO_DIR: join(place, "deno_dir"),
    DENO_NO_UPDATE_CHECK: "1",
    DENO_V8_FLAGS: "--max-semi-space-size=2", // saves 75 MB of 325 after lesson 1, and costs no time
  });
  await write(join(share, "kernels", "deno"), "kernel.json", kernel);
  await write(join(share, "lab", "settings"), "overrides.json", OVERRIDES);
}

async function write(folder: string, name: string, content: unknown): Promise<void> {
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(join(folder, name), JSON.stringify(content, null, 2) + "\n");
}

if (import.meta.main) {
  const [share = "", place = ""] = Deno.args;
  await writeSettings(share, place);
}

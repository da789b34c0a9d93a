/**
 * The project's JupyterLab for tests, on a copy of the lessons that nobody has trusted or run, as if it
 * had just been cloned.
 *
 * @module
 */

import { dirname, join } from "node:path";
import { projectRoot } from "../../tools/shared/command.ts";
import { copyFolder } from "../../tools/shared/copy_folder.ts";
import { labArguments, startScript } from "../../tools/lab/arguments.ts";
import { writeOverrides } from "../../tools/lab/overrides.ts";
import { ensureVenv, jupyterEnv, venvPython } from "../../tools/shared/venv.ts";

/** A running JupyterLab. */
export interface Lab {
  /** The folder that it shows. */
  readonly folder: string;
  /** The address that opens first. */
  readonly start: string;
  /** The address of a file in that folder. */
  address(path: string): string;
}

/** Starts JupyterLab for as long as `use` takes. */
export async function withLab(use: (lab: Lab) => Promise<void>): Promise<void> {
  await ensureVenv();
  await writeOverrides();
  const folder = await Deno.makeTempDir();
  for (const name of ["lib", "notebooks"]) {
    await copyFolder(join(projectRoot, name), join(folder, name));
  }
  await Deno.copyFile(join(projectRoot, "deno.json"), join(folder, "deno.json"));
  const port = freePort();
  const token = crypto.randomUUID();
  const server = startLab(folder, port, token);
  const address = (path: string): string => `http://127.0.0.1:${port}/${path}?token=${token}`;
  try {
    await Promise.race([answers(address("api")), ended(server)]);
    const start = address("");
    await use({ folder, start, address: (path) => `${address(`lab/tree/${path}`)}&reset` }); // no other tab
  } finally {
    await end(server);
    await Deno.remove(folder, { recursive: true });
  }
}

function startLab(folder: string, port: number, token: string): Deno.ChildProcess {
  const own = [
    "--no-browser",
    `--ServerApp.root_dir=${folder}`,
    `--ServerApp.port=${port}`,
    `--IdentityProvider.token=${token}`,
    "--LabApp.expose_app_in_browser=True", // for its commands, whatever the menus' language
  ];
  const isRoot = Deno.build.os !== "windows" && Deno.uid() === 0;
  return new Deno.Command(venvPython, {
    args: ["-c", LAB, ...labArguments(own, isRoot)],
    cwd: folder,
    env: { ...jupyterEnv, ...freshData(folder) },
    stdin: "piped",
    stdout: "null",
    stderr: "null",
  }).spawn();
}

/**
 * JupyterLab that ends with its standard input, and so with the tests, however they end; by force if a
 * kernel that is still starting holds it up.
 */
const LAB = `
import os, signal, sys, threading, time
sys.path.append(${JSON.stringify(dirname(startScript))})
import psutil
from start_lab import main

def end_with_input():
    os.read(0, 1)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(5)
    for kernel in psutil.Process().children(recursive=True):
        kernel.kill()
    os._exit(1)

threading.Thread(target=end_with_input, daemon=True).start()
main()
`;

async function ended(server: Deno.ChildProcess): Promise<never> {
  throw new Error(
    `JupyterLab ended with exit code ${(await server.status).code}; deno task lab says why`,
  );
}

/** Ends JupyterLab, in which a kernel that is still starting would hold it up for good. */
async function end(server: Deno.ChildProcess): Promise<void> {
  const insist = setTimeout(() => server.kill("SIGKILL"), 15_000);
  try {
    server.kill("SIGTERM");
  } catch {
    // it has ended by itself
  }
  await server.status;
  clearTimeout(insist);
  await server.stdin.close();
}

/** No trust, no settings and no workspace of an earlier run. */
function freshData(folder: string): Record<string, string> {
  const names = ["JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"];
  return Object.fromEntries(names.map((name) => [name, join(folder, ".jupyter", name)]));
}

/** A port that nobody uses. */
export function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return (listener.addr as Deno.NetAddr).port;
}

/** Waits until a server answers. */
export async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not answer within a minute`);
}

/**
 * The project's own Python environment, `.venv`, with JupyterLab and the Deno kernel in it.
 *
 * @module
 */

import { join } from "node:path";
import { capture, projectRoot, replaceFile, UserError } from "./command.ts";
import { kernelSpec } from "./kernel_spec.ts";
import { ensurePackages, pythonIn } from "./packages.ts";

const venvFolder = join(projectRoot, ".venv");

/** The Python inside `.venv`. */
export const venvPython: string = pythonIn(venvFolder);

/** Where programs in `.venv` look for Jupyter's data: kernels, JupyterLab's settings. */
export const jupyterShare: string = join(venvFolder, "share", "jupyter");

/** Variables that keep whatever Jupyter writes inside the project, in `.jupyter`. */
export const jupyterEnv: Record<string, string> = {
  JUPYTER_CONFIG_DIR: join(projectRoot, ".jupyter", "config"),
  JUPYTER_DATA_DIR: join(projectRoot, ".jupyter", "data"),
  JUPYTER_RUNTIME_DIR: join(projectRoot, ".jupyter", "runtime"),
  IPYTHONDIR: join(projectRoot, ".jupyter", "ipython"),
  JUPYTER_CONFIG_PATH: "",
  JUPYTER_PATH: "",
  PYTHONUTF8: "1",
};

let ready: Promise<void> | undefined;

/**
 * Makes everything ready that a notebook needs. The first call installs; later ones need no network, and
 * nothing at all when this process has called it before.
 *
 * @throws {UserError} If there is no fitting Python or something cannot be installed.
 */
export function ensureVenv(): Promise<void> {
  return ready ??= makeReady();
}

async function makeReady(): Promise<void> {
  await ensurePackages({
    folder: venvFolder,
    requirements: join(projectRoot, "tools", "shared", "requirements.txt"),
    name: ".venv",
    content: "JupyterLab을",
  });
  await Promise.all([cacheLibrary(), registerKernel()]);
}

/** Fetches the packages that lib/ imports, so that the kernel works without a network afterwards. */
async function cacheLibrary(): Promise<void> {
  const { code, stderr } = await capture([Deno.execPath(), "cache", "--quiet", "lib/mod.ts"]);
  if (code === 0) return;
  console.error(stderr.trim());
  throw new UserError(
    `Cannot load lib/mod.ts: deno cache failed, got exit code ${code}; ` +
      `check the network connection, or mend the file named above`,
    "lib/의 코드나 그 패키지를 불러오지 못했습니다. 인터넷 연결과 위에 적힌 파일을 확인해 주십시오.",
  );
}

/** Each time, because the running Deno may have moved: npx keeps it in a cache. */
function registerKernel(): Promise<void> {
  return writeKernel(jupyterShare, Deno.execPath());
}

/**
 * Tells Jupyter how the kernel `deno` is started.
 *
 * @param share Jupyter's folder of data.
 * @param deno The program.
 * @throws {UserError} If the folder cannot be written.
 */
export async function writeKernel(share: string, deno: string): Promise<void> {
  const folder = join(share, "kernels", "deno");
  await Deno.mkdir(folder, { recursive: true }).catch(() => {}); // replaceFile() tells what is wrong
  await replaceFile(
    join(folder, "kernel.json"),
    JSON.stringify(kernelSpec(deno), null, 2) + "\n",
  );
}

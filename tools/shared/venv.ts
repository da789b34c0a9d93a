/**
 * The project's own Python environment, `.venv`, with JupyterLab and the Deno kernel in it.
 *
 * @module
 */

import { join } from "node:path";
import { capture, projectRoot, replaceFile, UserError } from "./command.ts";
import { findPython, pythonCommands } from "./python.ts";

const venvFolder = join(projectRoot, ".venv");
const requirementsFile = join(projectRoot, "tools", "requirements.txt");

/** Holds the requirements that were installed; written last, so that half an install has none. */
const markerFile = join(venvFolder, "installed_requirements.txt");

/** The Python inside `.venv`. */
export const venvPython: string = Deno.build.os === "windows"
  ? join(venvFolder, "Scripts", "python.exe")
  : join(venvFolder, "bin", "python");

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

/**
 * Makes everything ready that a notebook needs. The first call installs; later ones need no network.
 *
 * @throws {UserError} If there is no fitting Python or something cannot be installed.
 */
export async function ensureVenv(): Promise<void> {
  const requirements = await Deno.readTextFile(requirementsFile);
  if (!(await isInstalled(requirements))) await install(requirements);
  await Promise.all([cacheLibrary(), registerKernel()]);
}

async function isInstalled(requirements: string): Promise<boolean> {
  const installed = await Deno.readTextFile(markerFile).catch(() => "");
  return installed === requirements && (await runsJupyter());
}

/** No longer so when the system's Python was removed or replaced by another version. */
async function runsJupyter(): Promise<boolean> {
  const find = "import importlib.util as u; raise SystemExit(u.find_spec('jupyterlab') is None)";
  const result = await capture([venvPython, "-c", find]).catch(() => undefined);
  return result?.code === 0;
}

async function install(requirements: string): Promise<void> {
  const python = await findPython(pythonCommands(Deno.build.os, Deno.env.get("PYTHON")));
  console.log(`Python ${python.version}: .venv에 JupyterLab을 설치합니다. 처음 한 번만 걸립니다.`);
  const venv = await capture([...python.command, "-m", "venv", "--clear", venvFolder]);
  if (venv.code !== 0) refuse("venv", venv.code, venv.stdout + venv.stderr);
  await installPackages();
  await Deno.writeTextFile(markerFile, requirements);
  console.log("설치를 마쳤습니다.");
}

async function installPackages(): Promise<void> {
  const pip = new Deno.Command(venvPython, {
    args: ["-m", "pip", "install", "--disable-pip-version-check", "-r", requirementsFile],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const errors = new Response(pip.stderr).text();
  const log = await showProgress(pip.stdout);
  const { code } = await pip.status;
  if (code !== 0) refuse("pip", code, await errors || log);
}

/** Tells how far pip is, at every twentieth package, and returns all that pip said. */
async function showProgress(stdout: ReadableStream<BufferSource>): Promise<string> {
  let log = "";
  let shown = 0;
  for await (const chunk of stdout.pipeThrough(new TextDecoderStream())) {
    log += chunk;
    const packages = log.match(/^Collecting /gm)?.length ?? 0;
    if (packages >= shown + 20) {
      shown = packages;
      console.log(`  패키지 ${packages}개를 내려받았습니다.`);
    }
    if (chunk.includes("Installing collected packages")) console.log("  설치하고 있습니다.");
  }
  return log;
}

function refuse(program: string, code: number, log: string): never {
  console.error(log.trim());
  throw new UserError(
    `Cannot install JupyterLab into .venv: ${program} failed, got exit code ${code}; ` +
      `check the network connection and free disk space, then run the command again`,
    "JupyterLab을 설치하지 못했습니다. 인터넷 연결을 확인하고 다시 실행해 주십시오.",
  );
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
async function registerKernel(): Promise<void> {
  const kernel = {
    argv: [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    env: { NO_COLOR: "1" }, // plain values would be stored with terminal colour codes
  };
  const folder = join(jupyterShare, "kernels", "deno");
  await Deno.mkdir(folder, { recursive: true });
  await replaceFile(join(folder, "kernel.json"), JSON.stringify(kernel, null, 2) + "\n");
}

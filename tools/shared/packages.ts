/**
 * Python environments of the project's own, each with the packages of one requirements file.
 *
 * @module
 */

import { join } from "node:path";
import { alone } from "./alone.ts";
import { capture, UserError } from "./command.ts";
import { findPython, pythonCommands } from "./python.ts";

/** A Python environment. */
export interface Environment {
  /** Its folder; made if it is missing. */
  readonly folder: string;
  /** The file that names its packages. */
  readonly requirements: string;
  /** How messages call the folder: `.venv`. */
  readonly name: string;
  /** What is installed, with its particle, for a Korean sentence: `JupyterLab을`. */
  readonly content: string;
}

/** What Python prints is read as UTF-8, also where the system's own encoding is another. */
const UTF8 = { PYTHONUTF8: "1" };

/** The Python inside an environment's folder. */
export function pythonIn(folder: string): string {
  return Deno.build.os === "windows"
    ? join(folder, "Scripts", "python.exe")
    : join(folder, "bin", "python");
}

/**
 * Installs the packages unless the environment has them already; that needs no network then. Called by
 * several processes at once, one of them installs and the others wait for it.
 *
 * @throws {UserError} If there is no fitting Python or something cannot be installed.
 */
export async function ensurePackages(environment: Environment): Promise<void> {
  const requirements = await Deno.readTextFile(environment.requirements);
  const { folder, name } = environment;
  if (await isInstalled(folder, requirements)) return;
  const wait = `다른 프로그램이 ${name}에 설치하고 있습니다. 끝날 때까지 기다립니다.`;
  await alone(`${folder}.lock`, wait, async () => {
    if (!(await isInstalled(folder, requirements))) await setUp(environment, requirements);
  });
}

async function setUp(environment: Environment, requirements: string): Promise<void> {
  const python = await findPython(pythonCommands(Deno.build.os, Deno.env.get("PYTHON")));
  const { name, content, folder } = environment;
  console.error(
    `Python ${python.version}: ${name}에 ${content} 설치합니다. 처음 한 번만 걸립니다.`,
  );
  const venv = await capture([...python.command, "-m", "venv", "--clear", folder], UTF8);
  if (venv.code !== 0) refuse(environment, "venv", venv.code, venv.stdout + venv.stderr);
  await install(environment);
  await Deno.writeTextFile(markerIn(folder), requirements);
  console.error("설치를 마쳤습니다.");
}

/** Holds the requirements that were installed; written last, so that half an install has none. */
function markerIn(folder: string): string {
  return join(folder, "installed_requirements.txt");
}

async function isInstalled(folder: string, requirements: string): Promise<boolean> {
  const installed = await Deno.readTextFile(markerIn(folder)).catch(() => "");
  return withoutComments(installed) === withoutComments(requirements) && (await isWhole(folder));
}

/** Nothing need be installed anew for a comment. */
function withoutComments(requirements: string): string {
  return requirements.replace(/^#.*\n/gm, "");
}

/**
 * No longer so when the system's Python was removed or replaced by another version, or when the folder has
 * lost its `pyvenv.cfg`: its Python is then the system's, whose packages are others.
 */
async function isWhole(folder: string): Promise<boolean> {
  const find = "import importlib.util as u, sys; " +
    "raise SystemExit(u.find_spec('pip') is None or sys.prefix == sys.base_prefix)";
  const result = await capture([pythonIn(folder), "-c", find]).catch(() => undefined);
  return result?.code === 0;
}

async function install(environment: Environment): Promise<void> {
  const { folder, requirements } = environment;
  const pip = new Deno.Command(pythonIn(folder), {
    args: ["-m", "pip", "install", "--disable-pip-version-check", "-r", requirements],
    env: UTF8,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const errors = new Response(pip.stderr).text();
  const log = await showProgress(pip.stdout);
  const { code } = await pip.status;
  if (code !== 0) refuse(environment, "pip", code, await errors || log);
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
      console.error(`  패키지 ${packages}개를 내려받았습니다.`);
    }
    if (chunk.includes("Installing collected packages")) console.error("  설치하고 있습니다.");
  }
  return log;
}

function refuse({ name }: Environment, program: string, code: number, log: string): never {
  console.error(log.trim());
  throw new UserError(
    `Cannot install packages into ${name}: ${program} failed, got exit code ${code}; ` +
      `check the network connection and free disk space, then run the command again`,
    `${name}에 필요한 것을 설치하지 못했습니다. 인터넷 연결을 확인하고 다시 실행해 주십시오.`,
  );
}

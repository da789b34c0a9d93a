/**
 * The folder `.measure`, where the accuracy and speed reports keep what they need: a Python environment
 * of their own, reference values, raw results. It may be deleted at any time.
 *
 * @module
 */

import { join } from "node:path";
import { capture, projectRoot, UserError } from "../shared/command.ts";
import { ensurePackages, pythonIn } from "../shared/packages.ts";

/** Kept out of git. */
export const measureFolder: string = join(projectRoot, ".measure");

const venvFolder = join(measureFolder, "venv");

/** The Python inside `.measure/venv`. */
export const measurePython: string = pythonIn(venvFolder);

/**
 * Makes `.measure/venv` and installs into it what is missing.
 *
 * @param withTorch Whether to install PyTorch too; with its CUDA libraries it takes 5 GB on Linux.
 * @throws {UserError} If there is no fitting Python or something cannot be installed.
 */
export async function ensureMeasureVenv(withTorch: boolean): Promise<void> {
  await Deno.mkdir(measureFolder, { recursive: true });
  await ensurePackages({
    folder: venvFolder,
    requirements: join(projectRoot, "tools", "measuring", "requirements.txt"),
    name: ".measure/venv",
    content: "비교할 라이브러리를",
  });
  if (withTorch && !(await hasTorch())) await installTorch();
}

async function hasTorch(): Promise<boolean> {
  return (await capture([measurePython, "-c", "import torch"])).code === 0;
}

async function installTorch(): Promise<void> {
  console.error(".measure/venv에 PyTorch를 설치합니다.");
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await mustRun([measurePython, ...pip, "torch"]);
}

/**
 * Runs a command in the project's folder and returns what it printed.
 *
 * @param command The program and its arguments.
 * @param env Variables to set besides the present ones.
 * @throws {UserError} If it fails; its own message is shown before.
 */
export async function mustRun(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { code, stdout, stderr } = await capture(command, env);
  if (code === 0) return stdout;
  console.error(stderr.trim());
  throw new UserError(
    `Cannot measure: ${command.slice(0, 4).join(" ")} … failed, got exit code ${code}; ` +
      "see its message above, check the network connection, and run the command again",
  );
}

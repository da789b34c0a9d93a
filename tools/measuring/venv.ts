/**
 * The folder `.measure`, where the accuracy and speed reports keep what they need: a Python environment
 * of their own, reference values, raw results. It may be deleted at any time.
 *
 * @module
 */

import { join } from "node:path";
import { capture, projectRoot, UserError } from "../shared/command.ts";
import { findPython, pythonCommands } from "../shared/python.ts";

/** Kept out of git. */
export const measureFolder: string = join(projectRoot, ".measure");

const venvFolder = join(measureFolder, "venv");
const packages = ["gmpy2>=2.2,<3", "mpmath>=1.3,<2", "numpy>=2,<3", "scipy>=1.14,<2"];

/** The Python inside `.measure/venv`. */
export const measurePython: string = Deno.build.os === "windows"
  ? join(venvFolder, "Scripts", "python.exe")
  : join(venvFolder, "bin", "python");

/**
 * Makes `.measure/venv` and installs into it what is missing.
 *
 * @param withTorch Whether to install PyTorch too; with its CUDA libraries it takes 5 GB on Linux.
 * @throws {UserError} If there is no fitting Python or something cannot be installed.
 */
export async function ensureMeasureVenv(withTorch: boolean): Promise<void> {
  await Deno.mkdir(measureFolder, { recursive: true });
  if (!(await imports(""))) {
    const { command } = await findPython(pythonCommands(Deno.build.os, Deno.env.get("PYTHON")));
    await mustRun([...command, "-m", "venv", "--clear", venvFolder]);
  }
  if (!(await imports("gmpy2, mpmath, numpy, scipy"))) await install(packages);
  if (withTorch && !(await imports("torch"))) await install(["torch"]);
}

/** Whether that Python runs and has these modules. */
async function imports(modules: string): Promise<boolean> {
  const code = modules === "" ? "pass" : `import ${modules}`;
  const result = await capture([measurePython, "-c", code]).catch(() => undefined);
  return result?.code === 0;
}

async function install(names: readonly string[]): Promise<void> {
  console.error(`.measure/venv에 설치합니다: ${names.join(" ")}`);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await mustRun([measurePython, ...pip, ...names]);
}

/** Runs a command in the project's folder and returns what it printed. */
export async function mustRun(command: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await capture(command);
  if (code === 0) return stdout;
  console.error(stderr.trim());
  throw new UserError(
    `Cannot measure: ${command.slice(0, 4).join(" ")} … failed, got exit code ${code}; ` +
      "see its message above, check the network connection, and run the command again",
  );
}

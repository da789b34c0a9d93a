/**
 * How JupyterLab is started.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";

/** The program that trusts the lessons and starts JupyterLab; takes their folder, then the arguments. */
export const startScript: string = join(projectRoot, "tools", "lab", "start_lab.py");

/** A welcome that leads to lesson 1. */
const FIRST_PAGE = "/lab/tree/notebooks/README.md";

/**
 * The arguments of JupyterLab.
 *
 * @param extra What the person added; replaces ours of the same name.
 * @param isRoot Whether root starts it, as in a container; JupyterLab wants to be told.
 */
export function labArguments(extra: readonly string[], isRoot: boolean): string[] {
  const own = [
    `--ServerApp.root_dir=${projectRoot}`,
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.answer_yes=True", // one Ctrl-C ends it, without a question
    `--LabApp.default_url=${FIRST_PAGE}`,
    "--KernelSpecManager.allowed_kernelspecs=deno",
    "--MultiKernelManager.default_kernel_name=deno",
    ...(isRoot ? ["--allow-root"] : []),
  ];
  const name = (argument: string): string => argument.split("=")[0]!;
  const given = extra.map(name); // JupyterLab refuses to start when one comes twice
  return [...own.filter((argument) => !given.includes(name(argument))), ...extra];
}

/**
 * `deno task lab [ARGUMENTS…]`: opens the lecture in JupyterLab; the arguments go to JupyterLab.
 *
 * @module
 */

import { join } from "node:path";
import {
  capture,
  notebooksFolder,
  projectRoot,
  replaceFile,
  runCommand,
} from "./shared/command.ts";
import { assertKernelVersion } from "./shared/deno_version.ts";
import { listNotebooks } from "./notebooks/notebook.ts";
import { ensureVenv, jupyterEnv, jupyterShare, venvPython } from "./shared/venv.ts";

/** A welcome that leads to lesson 1. */
const FIRST_PAGE = "/lab/tree/notebooks/README.md";

/**
 * Menus in Korean; Markdown files, such as the welcome, to read rather than to edit. And JupyterLab
 * would otherwise ask its makers' server for news and newer versions.
 */
const OVERRIDES = {
  "@jupyterlab/docmanager-extension:plugin": { defaultViewers: { markdown: "Markdown Preview" } },
  "@jupyterlab/translation-extension:plugin": { locale: "ko_KR" },
  "@jupyterlab/apputils-extension:notification": { checkForUpdates: false, fetchNews: "false" },
};

/**
 * The arguments of `python -m jupyterlab`.
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

async function main(): Promise<number> {
  assertKernelVersion(Deno.version.deno);
  await ensureVenv();
  await Promise.all([trustNotebooks(), writeOverrides()]);
  console.log(
    Deno.args.includes("--no-browser")
      ? "JupyterLab을 시작합니다. 아래에 나오는 주소를 브라우저에서 여십시오."
      : "JupyterLab을 시작합니다. 곧 브라우저에 수업이 열립니다. 열리지 않으면 아래 주소를 여십시오.",
  );
  console.log("끝내려면 이 창에서 Ctrl-C를 누르십시오.");
  return await runLab();
}

/** Without trust, a freshly cloned notebook shows no interactive figure until its cells are run. */
async function trustNotebooks(): Promise<void> {
  const notebooks = await listNotebooks(notebooksFolder);
  if (notebooks.length === 0) return;
  const paths = notebooks.map((name) => join(notebooksFolder, `${name}.ipynb`));
  const result = await capture([venvPython, "-m", "nbformat.sign", ...paths], jupyterEnv);
  if (result.code === 0) return;
  console.error(`노트북을 신뢰하도록 표시하지 못했습니다. 그래도 엽니다.\n${result.stderr.trim()}`);
}

/** Stores the settings of this project's JupyterLab; a person's own choices in its menus win. */
export async function writeOverrides(): Promise<void> {
  const folder = join(jupyterShare, "lab", "settings");
  await Deno.mkdir(folder, { recursive: true });
  await replaceFile(join(folder, "overrides.json"), JSON.stringify(OVERRIDES, null, 2) + "\n");
}

async function runLab(): Promise<number> {
  const isRoot = Deno.build.os !== "windows" && Deno.uid() === 0;
  const lab = new Deno.Command(venvPython, {
    args: ["-m", "jupyterlab", ...labArguments(Deno.args, isRoot)],
    cwd: projectRoot,
    env: jupyterEnv,
  }).spawn();
  endTogether(lab);
  return (await lab.status).code;
}

/** Waits for JupyterLab to shut its kernels down instead of leaving it behind. */
function endTogether(lab: Deno.ChildProcess): void {
  if (Deno.build.os === "windows") {
    Deno.addSignalListener("SIGINT", () => {}); // the console tells JupyterLab itself
    return;
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    Deno.addSignalListener(signal, () => lab.kill("SIGTERM"));
  }
}

if (import.meta.main) await runCommand(main);

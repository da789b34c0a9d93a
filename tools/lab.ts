/**
 * `deno task lab [ARGUMENTS…]`: opens the lecture in JupyterLab; the arguments go to JupyterLab.
 *
 * @module
 */

import { labArguments, startScript } from "./lab/arguments.ts";
import { writeOverrides } from "./lab/overrides.ts";
import { notebooksFolder, projectRoot, runCommand } from "./shared/command.ts";
import { assertKernelVersion } from "./shared/deno_version.ts";
import { ensureVenv, jupyterEnv, venvPython } from "./shared/venv.ts";

async function main(): Promise<number> {
  assertKernelVersion(Deno.version.deno);
  await ensureVenv();
  await writeOverrides();
  console.log(
    Deno.args.includes("--no-browser")
      ? "JupyterLab을 시작합니다. 아래에 나오는 주소를 브라우저에서 여십시오."
      : "JupyterLab을 시작합니다. 곧 브라우저에 수업이 열립니다. 열리지 않으면 아래 주소를 여십시오.",
  );
  console.log("끝내려면 이 창에서 Ctrl-C를 누르십시오.");
  const lab = startLab();
  endTogether(lab);
  return (await lab.status).code;
}

function startLab(): Deno.ChildProcess {
  const isRoot = Deno.build.os !== "windows" && Deno.uid() === 0;
  return new Deno.Command(venvPython, {
    args: [startScript, notebooksFolder, ...labArguments(Deno.args, isRoot)],
    cwd: projectRoot,
    env: jupyterEnv,
  }).spawn();
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

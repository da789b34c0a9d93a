/**
 * Trying the Jupyter kernel of a Deno with hundreds of cells of each kind.
 *
 * @module
 */

import { join } from "node:path";
import { executeNotebooks } from "../notebooks/execute_notebooks.ts";
import type { Executed } from "../notebooks/execute_notebooks.ts";
import { canonicalNotebook, codeCells } from "../notebooks/notebook.ts";
import { capture, projectRoot, UserError } from "../shared/command.ts";
import { ensureVenv, writeKernel } from "../shared/venv.ts";
import { KINDS, notebookOf } from "./cells.ts";
import type { Kind } from "./cells.ts";
import { isPerfect, scoreOf } from "./score.ts";
import type { Score } from "./score.ts";

/** How the cells of one kind fared with the two clients. */
export interface Trial {
  readonly kind: Kind;
  /** With a client that stops when the kernel says that a cell is finished. */
  readonly stopping: Score;
  /** With the one that runs our notebooks. */
  readonly ours: Score;
}

/** What came of trying one Deno. */
export interface KernelReport {
  readonly version: string;
  readonly trials: readonly Trial[];
  /** Whether our client has lost nothing. */
  readonly perfect: boolean;
}

/**
 * Tries a kernel.
 *
 * @param deno The program; default: the running one.
 * @param cells How many cells of each kind.
 * @throws {UserError} If the program is no Deno, or Python cannot run notebooks.
 */
export async function tryKernel(deno: string, cells: number): Promise<KernelReport> {
  const version = await versionOf(deno);
  await ensureVenv();
  // Inside the project, or the kernel would not find what the library imports.
  const folder = await Deno.makeTempDir({ dir: projectRoot, prefix: ".cells-" });
  try {
    const kernels = join(folder, "jupyter");
    await writeKernel(kernels, deno);
    const paths = KINDS.map((_, index) => join(folder, `${index}.ipynb`));
    for (const [index, kind] of KINDS.entries()) {
      await Deno.writeTextFile(paths[index]!, canonicalNotebook(notebookOf(kind, cells)));
    }
    const ours = (await executeNotebooks(paths, { kernels })).map(score);
    const stopping = (await executeNotebooks(paths, { kernels, lateSeconds: 0 })).map(score);
    const trials = KINDS.map((kind, at) => ({ kind, stopping: stopping[at]!, ours: ours[at]! }));
    return { version, trials, perfect: ours.every(isPerfect) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A kernel that has run nothing to its end has lost everything. */
function score(executed: Executed, index: number): Score {
  if (!(executed instanceof UserError)) return scoreOf(KINDS[index]!, codeCells(executed.fresh));
  console.error(executed.message);
  return { cells: 0, whole: 0, ordered: 0, own: 0 };
}

/**
 * The version that a program prints.
 *
 * @throws {UserError} If it is no Deno.
 */
export async function versionOf(deno: string): Promise<string> {
  const { stdout } = await capture([deno, "--version"], { NO_COLOR: "1" })
    .catch(() => ({ stdout: "" }));
  const [, version] = /^deno (\S+)/.exec(stdout) ?? [];
  if (version !== undefined) return version;
  throw new UserError(
    `Cannot try a kernel: the program is no Deno, got ${deno}; pass the path of one`,
    `${deno}은(는) Deno가 아닙니다. Deno 실행 파일의 경로를 적어 주십시오.`,
  );
}

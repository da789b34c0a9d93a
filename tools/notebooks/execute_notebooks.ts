/**
 * Running the cells of notebooks on the real kernel.
 *
 * @module
 */

import { join } from "node:path";
import { UserError } from "../shared/command.ts";
import { runKernels } from "./kernel_runner.ts";
import type { Limits } from "./kernel_runner.ts";
import { kernelsAtOnce } from "./kernels_at_once.ts";
import { codeCells, readNotebook } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";

/** A notebook before and after its run. */
export interface Run {
  /** What the file held. */
  readonly stored: Notebook;
  /** The same with what the cells showed, up to the first error. */
  readonly fresh: Notebook;
}

/** A run, or why there was none to the end. */
export type Executed = Run | UserError;

/** How notebooks are run. */
export interface ExecuteOptions extends Partial<Limits> {
  /** Called when a notebook is through, with its place among the paths. */
  readonly onDone?: (index: number) => void;
}

/** Deno's kernel may say "idle" before it has sent all outputs. 100 ms lost nothing, 20 ms did. */
const LATE_SECONDS = 0.1;

/**
 * Runs the cells of notebooks, of each up to its first error, several notebooks at once.
 *
 * @param paths The notebooks' files; left as they are.
 * @param options `onDone`; `atOnce`, default by {@link kernelsAtOnce}; `cellSeconds`, default 120;
 *   `lateSeconds`, default 0.1; `kernels`.
 * @returns One result for each path, in their order.
 */
export async function executeNotebooks(
  paths: readonly string[],
  options: ExecuteOptions = {},
): Promise<Executed[]> {
  const { onDone, ...given } = options;
  const limits = {
    atOnce: given.atOnce ?? kernelsAtOnce(),
    cellSeconds: 120,
    lateSeconds: LATE_SECONDS,
  };
  const executed = await Promise.all(paths.map(readRun));
  executed.forEach((run, index) => needsKernel(run) || onDone?.(index));
  const folder = await Deno.makeTempDir();
  const jobs = paths.map((path, index) => ({ index, path, result: join(folder, `${index}.ipynb`) }))
    .filter(({ index }) => needsKernel(executed[index]!));
  try {
    await runKernels(jobs, { ...limits, ...given }, async ({ index, path, result }, failure) => {
      executed[index] = failure === undefined
        ? { ...executed[index]!, fresh: await readNotebook(result) } as Run
        : new UserError(`Cannot run ${path}: ${failure}`);
      onDone?.(index);
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  return executed;
}

/**
 * Runs a notebook's cells, up to the first error, and returns it with what they showed.
 *
 * @param path The notebook's file; left as it is.
 * @throws {UserError} If the kernel cannot run it to its end.
 */
export async function executeNotebook(path: string): Promise<Notebook> {
  const [executed] = await executeNotebooks([path]);
  return freshOf(executed!);
}

/**
 * The notebook after a run.
 *
 * @throws {UserError} If there was no run to the end.
 */
export function freshOf(executed: Executed): Notebook {
  if (executed instanceof UserError) throw executed;
  return executed.fresh;
}

/** A notebook as its file holds it, before and after a run that has not happened yet. */
async function readRun(path: string): Promise<Executed> {
  try {
    const stored = await readNotebook(path);
    return { stored, fresh: stored };
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** A page without code has nothing to start a kernel for. */
function needsKernel(run: Executed): boolean {
  return !(run instanceof UserError) && codeCells(run.stored).length > 0;
}

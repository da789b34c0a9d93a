/**
 * Running notebooks, and judging or storing what their cells show.
 *
 * @module
 */

import { join } from "node:path";
import { notebooksFolder, UserError } from "../shared/command.ts";
import { assertKernelVersion } from "../shared/deno_version.ts";
import { ensureVenv } from "../shared/venv.ts";
import { executeNotebooks } from "./execute_notebooks.ts";
import { judgeRun } from "./judge_run.ts";
import type { Verdict } from "./judge_run.ts";
import { listNotebooks } from "./notebook.ts";

/** How one of several notebooks did. */
export interface Report extends Verdict {
  readonly name: string;
  /** From the start of the run, which all share, until this notebook was through. */
  readonly seconds: number;
}

/** What to run. */
export interface RunOptions {
  /** `01_sigmoid`, `01_sigmoid.ipynb` or `notebooks/01_sigmoid.ipynb`; default: all in the folder. */
  readonly names?: readonly string[];
  /** Store the fresh outputs; default false. */
  readonly write?: boolean;
  /** Where the notebooks are; default: the project's. */
  readonly folder?: string;
  /** Called when a notebook is through, in the order in which they are. */
  readonly onDone?: (name: string) => void;
}

/**
 * Runs notebooks, several at once.
 *
 * @param options What to run.
 * @returns One report for each, in the order of the notebooks, in which they are stored too.
 * @throws {UserError} If a name is unknown, or Deno or Python cannot run notebooks.
 */
export async function runNotebooks(options: RunOptions = {}): Promise<Report[]> {
  const { names = [], write = false, folder = notebooksFolder, onDone } = options;
  assertKernelVersion(Deno.version.deno);
  const chosen = chooseNotebooks(names, await listNotebooks(folder));
  await ensureVenv();
  const paths = chosen.map((name) => join(folder, `${name}.ipynb`));
  const started = performance.now();
  const seconds: number[] = [];
  const executed = await executeNotebooks(paths, {
    onDone: (index) => {
      seconds[index] = (performance.now() - started) / 1000;
      onDone?.(chosen[index]!);
    },
  });
  const reports: Report[] = [];
  for (const [index, name] of chosen.entries()) {
    const verdict = await judgeRun(paths[index]!, executed[index]!, write);
    reports.push({ name, seconds: seconds[index]!, ...verdict });
  }
  return reports;
}

/**
 * The notebooks that are meant.
 *
 * @param names As typed; all when empty.
 * @param known Those there are.
 * @throws {UserError} If one is unknown.
 */
export function chooseNotebooks(names: readonly string[], known: readonly string[]): string[] {
  if (names.length === 0) return [...known];
  return names.map((typed) => {
    const name = typed.replace(/^.*[\\/]/, "").replace(/\.ipynb$/, "");
    if (known.includes(name)) return name;
    throw new UserError(
      `Cannot run notebook: there is none of that name, got ${typed}; ` +
        `known are: ${known.join(", ")}`,
    );
  });
}

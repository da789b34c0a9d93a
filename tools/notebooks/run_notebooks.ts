/**
 * Running several notebooks.
 *
 * @module
 */

import { notebooksFolder, UserError } from "../shared/command.ts";
import { assertKernelVersion } from "../shared/deno_version.ts";
import { ensureVenv } from "../shared/venv.ts";
import { listNotebooks } from "./notebook.ts";
import { runNotebook } from "./run_notebook.ts";
import type { Report } from "./run_notebook.ts";

/** What to run. */
export interface RunOptions {
  /** `01_sigmoid`, `01_sigmoid.ipynb` or `notebooks/01_sigmoid.ipynb`; default: all in the folder. */
  readonly names?: readonly string[];
  /** Store the fresh outputs; default false. */
  readonly write?: boolean;
  /** Where the notebooks are; default: the project's. */
  readonly folder?: string;
  /** Called when a notebook is through. */
  readonly onReport?: (report: Report) => void;
}

/**
 * Runs notebooks one after the other.
 *
 * @param options What to run.
 * @returns One report for each.
 * @throws {UserError} If a name is unknown, or Deno or Python cannot run notebooks.
 */
export async function runNotebooks(options: RunOptions = {}): Promise<Report[]> {
  const { names = [], write = false, folder = notebooksFolder, onReport } = options;
  assertKernelVersion(Deno.version.deno);
  const chosen = chooseNotebooks(names, await listNotebooks(folder));
  await ensureVenv();
  const reports: Report[] = [];
  for (const name of chosen) {
    const report = await runNotebook(name, folder, write);
    onReport?.(report);
    reports.push(report);
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

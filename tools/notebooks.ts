/**
 * `deno task notebooks [NAME…] [--write]`: runs notebooks on the real kernel and compares what their
 * cells show with what is stored.
 *
 * @module
 */

import { notebooksFolder, runCommand, UserError } from "./shared/command.ts";
import { assertKernelVersion } from "./shared/deno_version.ts";
import { listNotebooks } from "./notebooks/notebook.ts";
import { runNotebook } from "./notebooks/run_notebook.ts";
import type { Report } from "./notebooks/run_notebook.ts";
import { ensureVenv } from "./shared/venv.ts";

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

/**
 * The options in a command line.
 *
 * @throws {UserError} If one is unknown.
 */
export function parseArguments(args: readonly string[]): { names: string[]; write: boolean } {
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--write");
  if (unknown !== undefined) {
    throw new UserError(
      `Cannot run notebooks: unknown option, got ${unknown}; ` +
        `usage: deno task notebooks [NAME...] [--write]`,
    );
  }
  return { names: args.filter((arg) => arg !== "--write"), write: args.includes("--write") };
}

function printReport({ name, cells, checks, seconds, written, problems }: Report): void {
  const mark = problems.length === 0 ? "✓" : "✗";
  const saved = written ? ", 저장함" : "";
  console.log(`${mark} ${name}  셀 ${cells}개, 확인 ${checks}개, ${seconds.toFixed(1)}초${saved}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll("\n", "\n    ")}`);
}

async function main(): Promise<number> {
  const reports = await runNotebooks({ ...parseArguments(Deno.args), onReport: printReport });
  return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

if (import.meta.main) await runCommand(main);

/**
 * Running one notebook on the real kernel, and judging or storing what its cells show.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brokenRules } from "./cell_rules.ts";
import { capture, projectRoot, replaceFile, UserError } from "../shared/command.ts";
import { compareNotebooks } from "./compare.ts";
import { mergeOutputs } from "./merge_outputs.ts";
import { canonicalNotebook, codeCells, joinLines, readNotebook } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";
import { jupyterEnv, venvPython } from "../shared/venv.ts";

/** How a notebook did. */
export interface Report {
  readonly name: string;
  /** How many code cells it has. */
  readonly cells: number;
  /** How many live checks its outputs report. */
  readonly checks: number;
  readonly seconds: number;
  /** Whether the file was changed. */
  readonly written: boolean;
  /** What is wrong; empty if nothing is. */
  readonly problems: readonly string[];
}

/**
 * Runs a notebook and compares its outputs with the stored ones, or stores them.
 *
 * @param name The notebook's name without `.ipynb`.
 * @param folder Where it is.
 * @param write Whether to store the fresh outputs; a notebook with a problem is left as it is.
 */
export async function runNotebook(name: string, folder: string, write: boolean): Promise<Report> {
  const started = performance.now();
  const outcome = await runAndCompare(join(folder, `${name}.ipynb`), write).catch(unreadable);
  return { name, ...outcome, seconds: (performance.now() - started) / 1000 };
}

/** A notebook that cannot be run at all is reported like one that fails; the others go on. */
function unreadable(error: unknown): Outcome {
  if (!(error instanceof UserError)) throw error;
  return { cells: 0, checks: 0, written: false, problems: [error.message] };
}

type Outcome = Omit<Report, "name" | "seconds">;

async function runAndCompare(path: string, write: boolean): Promise<Outcome> {
  const stored = await readNotebook(path);
  const fresh = await executeNotebook(path);
  const counts = { cells: codeCells(fresh).length, checks: countChecks(fresh) };
  const thrown = thrownError(fresh);
  const problems = thrown ? [thrown] : codeCells(fresh).flatMap(brokenRules);
  if (problems.length > 0) return { ...counts, written: false, problems };
  if (write) {
    return { ...counts, written: await store(path, mergeOutputs(stored, fresh)), problems };
  }
  const differences = compareNotebooks(stored, fresh);
  const hint = "if the new outputs are right, store them: deno task notebooks --write";
  return {
    ...counts,
    written: false,
    problems: differences.length > 0 ? [...differences, hint] : [],
  };
}

/**
 * Runs a notebook's cells, up to the first error, and returns it with what they showed.
 *
 * @param path The notebook's file; left as it is.
 * @throws {UserError} If the kernel cannot run it to its end.
 */
export async function executeNotebook(path: string): Promise<Notebook> {
  const result = await Deno.makeTempFile({ suffix: ".ipynb" });
  try {
    const runner = join(projectRoot, "tools", "notebooks", "execute_notebook.py");
    const { code, stdout, stderr } = await capture([venvPython, runner, path, result], jupyterEnv);
    if (code !== 0 && code !== 1) throw new UserError(`Cannot run ${path}: ${stdout || stderr}`);
    return await readNotebook(result);
  } finally {
    await Deno.remove(result);
  }
}

/** What a cell threw, with its id and first lines; undefined if none did. */
function thrownError(notebook: Notebook): string | undefined {
  for (const cell of codeCells(notebook)) {
    const error = cell.outputs.find(({ output_type }) => output_type === "error");
    if (error === undefined) continue;
    const source = joinLines(cell.source).split("\n").slice(0, 3).map((line) => `  | ${line}`);
    return [`cell ${cell.id} threw ${error.ename}: ${hideRoot(error.evalue ?? "")}`, ...source]
      .join("\n");
  }
  return undefined;
}

function hideRoot(message: string): string {
  return message.replaceAll(`${pathToFileURL(projectRoot)}/`, "").replaceAll(projectRoot, ".");
}

function countChecks(notebook: Notebook): number {
  const outputs = codeCells(notebook).flatMap((cell) => cell.outputs);
  return outputs.reduce((sum, { metadata }) => sum + Number(metadata?.["checks"] ?? 0), 0);
}

/** Writes the notebook; returns whether that changed the file. */
async function store(path: string, notebook: Notebook): Promise<boolean> {
  const text = canonicalNotebook(notebook);
  if (text === await Deno.readTextFile(path)) return false;
  await replaceFile(path, text);
  return true;
}

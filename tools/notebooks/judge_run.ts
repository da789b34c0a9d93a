/**
 * Judging what a notebook's cells have shown in a run, or storing it.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { brokenRules } from "./cell_rules.ts";
import { projectRoot, replaceFile, UserError } from "../shared/command.ts";
import { compareNotebooks } from "./compare.ts";
import type { Executed } from "./execute_notebooks.ts";
import { mergeOutputs } from "./merge_outputs.ts";
import { canonicalNotebook, codeCells, joinLines } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";

/** How a notebook did. */
export interface Verdict {
  /** How many code cells it has. */
  readonly cells: number;
  /** How many live checks its outputs report. */
  readonly checks: number;
  /** Whether the file was changed. */
  readonly written: boolean;
  /** What is wrong; empty if nothing is. */
  readonly problems: readonly string[];
}

/**
 * Compares the outputs of a run with the stored ones, or stores them.
 *
 * @param path The notebook's file.
 * @param executed Its run. If it could not be run at all, that is its problem, and the others go on.
 * @param write Whether to store the fresh outputs; a notebook with a problem is left as it is.
 */
export async function judgeRun(path: string, executed: Executed, write: boolean): Promise<Verdict> {
  if (executed instanceof UserError) {
    return { cells: 0, checks: 0, written: false, problems: [executed.message] };
  }
  const { stored, fresh } = executed;
  const verdict = {
    cells: codeCells(fresh).length,
    checks: countChecks(fresh),
    written: false,
    problems: problemsOf(fresh),
  };
  if (verdict.problems.length > 0) return verdict;
  if (write) return { ...verdict, written: await store(path, mergeOutputs(stored, fresh)) };
  const differences = compareNotebooks(stored, fresh);
  const hint = "if the new outputs are right, store them: deno task notebooks --write";
  return { ...verdict, problems: differences.length > 0 ? [...differences, hint] : [] };
}

/** What is wrong with a run whatever was stored. */
function problemsOf(fresh: Notebook): string[] {
  const thrown = thrownError(fresh);
  return thrown === undefined ? codeCells(fresh).flatMap(brokenRules) : [thrown];
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

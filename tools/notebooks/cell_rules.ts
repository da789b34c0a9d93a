/**
 * What every code cell must keep to, whatever it computes.
 *
 * @module
 */

import { hasTag, joinLines } from "./notebook.ts";
import type { CodeCell } from "./notebook.ts";

/** The lines of code that a reader takes in at once. */
const MAX_LINES = 15;

/** Does not count: the formatter lays it out one name a line, and nobody reads it as code. */
const IMPORT = /^import [^;]*;\n?/gm;

/** One message for each code cell that is too long. */
export function longCells(name: string, cells: readonly CodeCell[]): string[] {
  return cells.flatMap((cell) => {
    const lines = joinLines(cell.source).replace(IMPORT, "").split("\n").length;
    if (lines <= MAX_LINES) return [];
    return `${name}.ipynb, cell ${cell.id}: a code cell has at most ${MAX_LINES} lines, ` +
      `got ${lines}; split it, or move code into lib/`;
  });
}

/**
 * Checks the house rules for outputs: a cell shows something unless it is tagged `quiet`, a quiet cell shows
 * nothing, and neither errors, standard error nor this computer's paths are stored.
 *
 * @param cell A cell after a run.
 * @returns One message for each broken rule.
 */
export function brokenRules(cell: CodeCell): string[] {
  const quiet = hasTag(cell, "quiet");
  const { outputs } = cell;
  const broken: string[] = [];
  if (!quiet && outputs.length === 0) {
    broken.push("shows nothing; show something, or tag it quiet if it only imports or defines");
  }
  if (quiet && outputs.length > 0) broken.push("is tagged quiet and shows something; untag it");
  if (outputs.some(({ output_type }) => output_type === "error")) {
    broken.push("holds an error; mend the cell");
  }
  if (outputs.some(({ name }) => name === "stderr")) {
    broken.push("writes to standard error; show it instead, or leave it out");
  }
  const path = JSON.stringify(outputs).match(ABSOLUTE_PATH)?.[0];
  if (path !== undefined) broken.push(`shows a path of this computer, got ${path}; leave it out`);
  return broken.map((rule) => `cell ${cell.id} ${rule}`);
}

/** A file URL, a home folder, a Windows drive (its backslash is doubled in JSON). */
const ABSOLUTE_PATH = /file:\/\/\/[^"\s]*|\/(home|Users|root)\/[^"\s]*|\b[A-Z]:\\\\[^"\s]*/;

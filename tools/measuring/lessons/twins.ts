/**
 * The Python twins of lessons, `NN_name.py` in percent format: for every code cell of a notebook a cell
 * of the same id that does the same work and shows the same numbers, by NumPy and Matplotlib. A lesson
 * may have none yet.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../../shared/command.ts";

/** Where a lesson's twin is. */
export function twinPath(name: string): string {
  return join(projectRoot, "tools", "measuring", "lessons", `${name}.py`);
}

/** A lesson's twin; undefined if it has none. */
export async function readTwin(name: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(twinPath(name));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The ids of a twin's cells, from its lines `# %% id`. */
export function twinCells(twin: string): string[] {
  return Array.from(twin.matchAll(/^# %% (\S+)$/gm), ([, id]) => id!);
}

/**
 * What a twin lacks, or has that its lesson does not.
 *
 * @param name The lesson's name.
 * @param ids The ids of the lesson's code cells, in order.
 * @param twin The twin's text.
 * @returns A sentence for each cell; none if both have the same cells in the same order.
 */
export function twinProblems(name: string, ids: readonly string[], twin: string): string[] {
  const cells = twinCells(twin);
  const missing = ids.filter((id) => !cells.includes(id));
  const odd = cells.filter((id, index) => !ids.includes(id) || cells.indexOf(id) < index);
  const problems = [
    ...missing.map((id) => `${name}.py lacks a twin of the cell ${id}`),
    ...odd.map((id) => `${name}.py has a cell ${id} that the lesson has not, or has once`),
  ];
  const first = ids.find((id, index) => id !== cells[index]);
  return problems.length > 0 || first === undefined
    ? problems
    : [`${name}.py has the cell ${first} at another place than the lesson`];
}

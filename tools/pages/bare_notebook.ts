/**
 * A notebook without what its cells have shown, for readers who take their page along as a notebook.
 *
 * @module
 */

import { joinLines } from "../notebooks/notebook.ts";
import type { Notebook } from "../notebooks/notebook.ts";

/** The notebook as JSON, each cell with its whole text and no outputs. */
export function bareNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: joinLines(cell.source),
    ...(cell.outputs && { outputs: [], execution_count: null }),
  }));
  return JSON.stringify({ ...notebook, cells });
}

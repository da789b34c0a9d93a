/**
 * Cells and notebooks for tests.
 *
 * @module
 */

import type { Cell, CodeCell, Notebook, Output } from "../../tools/notebooks/notebook.ts";

/** A code cell that has not shown anything. */
export function code(id: string, source: string): CodeCell {
  return { id, cell_type: "code", source, metadata: {}, outputs: [], execution_count: null };
}

/** A code cell `c1` with one output. */
export function cell(output: Partial<Output>, ...tags: string[]): CodeCell {
  return {
    ...code("c1", "x"),
    metadata: { tags },
    outputs: [{ output_type: "display_data", ...output }],
  };
}

/** A code cell `c1` that shows a text. */
export function shows(text: string | string[], ...tags: string[]): CodeCell {
  return cell({ data: { "text/plain": text }, metadata: {} }, ...tags);
}

/** A cell of prose. */
export function prose(source: string, slideshow = {}): Cell {
  return { id: "a", cell_type: "markdown", source, metadata: { slideshow } as Cell["metadata"] };
}

/** A notebook of these cells. */
export function notebook(...cells: Cell[]): Notebook {
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

/**
 * The page as a notebook, with the reader's cells in it.
 *
 * @module
 */

import type { CellOutput } from "../protocol.ts";
import type { PageCell } from "./cell.ts";
import { loadScript } from "./load_script.ts";

/** What of a notebook is changed. */
interface Notebook {
  readonly cells: readonly { readonly id: string; readonly cell_type: string }[];
}

/** The lesson's notebook as a text, with the cells as they are on the page and what they have shown. */
export async function notebookOf(lesson: string, cells: readonly PageCell[]): Promise<string> {
  await loadScript(`${lesson}.notebook`);
  const notebook: Notebook = JSON.parse(globalThis.liveNotebook!);
  const changed = notebook.cells.map((cell) => {
    const onPage = cells.find(({ id }) => id === cell.id);
    if (onPage === undefined) return cell;
    const outputs = onPage.shown.map(storedOutput);
    return { ...cell, source: onPage.source, outputs, execution_count: null };
  });
  return JSON.stringify({ ...notebook, cells: changed }, null, 1) + "\n";
}

/** An output without what only the page wants to know. */
function storedOutput(output: CellOutput): Record<string, unknown> {
  const { line: _line, column: _column, hint: _hint, ...stored } = output as
    & CellOutput
    & Record<string, unknown>;
  return stored;
}

/**
 * Putting the outputs of a run into the stored notebook.
 *
 * @module
 */

import { compareOutputs } from "./compare.ts";
import { codeCells } from "./notebook.ts";
import type { CodeCell, Notebook, Output } from "./notebook.ts";

/**
 * The notebook as it is to be stored: fresh outputs, the cells counted from 1. A timing cell keeps its
 * outputs while their shape holds, so that storing twice changes nothing.
 */
export function mergeOutputs(stored: Notebook, fresh: Notebook): Notebook {
  const freshCells = codeCells(fresh);
  let index = 0;
  return {
    ...stored,
    cells: stored.cells.map((cell) => {
      if (cell.cell_type !== "code") return cell;
      return mergeCell(cell as CodeCell, freshCells[index]!, ++index);
    }),
    metadata: {
      ...stored.metadata,
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
      language_info: fresh.metadata["language_info"],
    },
  };
}

function mergeCell(stored: CodeCell, fresh: CodeCell, count: number): CodeCell {
  const agrees = compareOutputs(stored, fresh).length === 0;
  const outputs = (agrees ? stored : fresh).outputs.map((output): Output =>
    output.output_type === "execute_result" ? { ...output, execution_count: count } : output
  );
  return { ...stored, execution_count: count, outputs };
}

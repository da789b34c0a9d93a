import { join } from "node:path";
import { projectRoot } from "../../tools/shared/command.ts";
import { canonicalNotebook, codeCells } from "../../tools/notebooks/notebook.ts";
import type { CodeCell, Notebook } from "../../tools/notebooks/notebook.ts";
import { compareOutputs } from "../../tools/notebooks/compare.ts";
import { executeNotebook } from "../../tools/notebooks/execute_notebooks.ts";
import { ensureVenv } from "../../tools/shared/venv.ts";
import { assertEquals } from "../support/assert.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import { canRun } from "../support/permissions.ts";

for (const lesson of canRun ? lessons : [undefined]) {
  Deno.test({
    name: `${
      lesson?.name ?? "every lesson"
    } shows the same when cells are run twice, then all again`,
    ignore: !canRun,
    fn: async () => {
      await ensureVenv();
      const stored = cellsOf(lesson!, "code") as unknown as CodeCell[];
      const twice = stored.flatMap((cell) => [cell, cell]);
      const fresh = codeCells(await runCells([...twice, ...stored]));
      const expected = [...twice, ...stored];
      assertEquals(expected.flatMap((cell, at) => compareOutputs(cell, fresh[at]!)), []);
    },
  });
}

/** Runs cells in a notebook of their own, in a folder from which `../lib` is found. */
async function runCells(cells: readonly CodeCell[]): Promise<Notebook> {
  const folder = await Deno.makeTempDir({ dir: projectRoot, prefix: ".cells-" });
  try {
    const path = join(folder, "again.ipynb");
    await Deno.writeTextFile(path, canonicalNotebook(asNotebook(cells)));
    return await executeNotebook(path);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function asNotebook(cells: readonly CodeCell[]): Notebook {
  return {
    cells: cells.map(({ source, metadata }, at) => ({
      cell_type: "code",
      execution_count: null,
      id: `cell-${at}`,
      metadata,
      outputs: [],
      source,
    })),
    metadata: { kernelspec: { display_name: "Deno", language: "typescript", name: "deno" } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

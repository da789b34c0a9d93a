import { join } from "node:path";
import { projectRoot } from "../../tools/shared/command.ts";
import { canonicalNotebook, codeCells } from "../../tools/notebooks/notebook.ts";
import type { CodeCell, Notebook } from "../../tools/notebooks/notebook.ts";
import { compareOutputs } from "../../tools/notebooks/compare.ts";
import { executeNotebooks, freshOf } from "../../tools/notebooks/execute_notebooks.ts";
import type { Executed } from "../../tools/notebooks/execute_notebooks.ts";
import { ensureVenv } from "../../tools/shared/venv.ts";
import { assertEquals } from "../support/assert.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { once } from "../support/once.ts";
import { canRun } from "../support/permissions.ts";

const allLessons = once(runAgain);

for (const [index, lesson] of (canRun ? lessons : [undefined]).entries()) {
  Deno.test({
    name: `${
      lesson?.name ?? "every lesson"
    } shows the same when cells are run twice, then all again`,
    ignore: !canRun,
    fn: async () => {
      const fresh = codeCells(freshOf((await allLessons())[index]!));
      const expected = again(lesson!);
      assertEquals(expected.flatMap((cell, at) => compareOutputs(cell, fresh[at]!)), []);
    },
  });
}

/** Each cell of a lesson twice, then all of them again. */
function again(lesson: Lesson): CodeCell[] {
  const stored = cellsOf(lesson, "code") as unknown as CodeCell[];
  return [...stored.flatMap((cell) => [cell, cell]), ...stored];
}

/** Runs every lesson's cells again in a notebook of its own, in a folder from which `../lib` is found. */
async function runAgain(): Promise<Executed[]> {
  await ensureVenv();
  const folder = await Deno.makeTempDir({ dir: projectRoot, prefix: ".cells-" });
  try {
    const paths = lessons.map(({ name }) => join(folder, `${name}.ipynb`));
    for (const [index, path] of paths.entries()) {
      await Deno.writeTextFile(path, canonicalNotebook(asNotebook(again(lessons[index]!))));
    }
    return await executeNotebooks(paths);
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

/**
 * The programs of `programs.ts`, run by the real kernel and by a live page's worker.
 *
 * @module
 */

import { join } from "node:path";
import { executeNotebooks, freshOf } from "../../tools/notebooks/execute_notebooks.ts";
import { canonicalNotebook, codeCells } from "../../tools/notebooks/notebook.ts";
import type { Output } from "../../tools/notebooks/notebook.ts";
import { projectRoot } from "../../tools/shared/command.ts";
import { ensureVenv } from "../../tools/shared/venv.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { code, notebook } from "../support/cells.ts";
import { LiveWorker } from "../support/live.ts";
import { once } from "../support/once.ts";
import { needsRun } from "../support/permissions.ts";
import { PROGRAMS } from "./programs.ts";
import type { Program } from "./programs.ts";
import { shown } from "./shown.ts";

/** So long the worker is listened to after a cell that shows something late. */
const LATE_MS = 500;

/** What each cell of each program shows: in the kernel, and in the worker. */
const results = once(async () => {
  const [kernel, page] = [await runKernel(), await runWorker()];
  return PROGRAMS.map((program, i) => ({ program, kernel: kernel[i]!, page: page[i]! }));
});

for (const [index, { name, page }] of PROGRAMS.entries()) {
  const how = page === undefined ? "kernel and page agree" : "kernel and page differ as stated";
  Deno.test(`${how}: ${name}`, needsRun, async () => {
    const result = (await results())[index]!;
    if (page === undefined) assertEquals(result.page, result.kernel);
    else {
      assertEquals(result.page, page.shows);
      assert(
        JSON.stringify(result.kernel) !== JSON.stringify(page.shows),
        "the kernel shows the same now; state it no longer",
      );
    }
  });
}

/** All programs in one notebook: a cell that throws does not end its run. */
async function runKernel(): Promise<string[][][]> {
  await ensureVenv();
  const cells = PROGRAMS.flatMap(({ cells }, i) =>
    cells.map((source, j) => ({
      ...code(`c${i}-${j}`, source),
      metadata: { tags: ["raises-exception"] },
    }))
  );
  const folder = await Deno.makeTempDir({ dir: projectRoot, prefix: ".programs_" });
  try {
    const path = join(folder, "programs.ipynb");
    await Deno.writeTextFile(path, canonicalNotebook(notebook(...cells)));
    const [executed] = await executeNotebooks([path]);
    const outputs = codeCells(freshOf(executed!)).map((cell) => shown(cell.outputs));
    return PROGRAMS.map(({ cells }) => outputs.splice(0, cells.length));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function runWorker(): Promise<string[][][]> {
  const live = await LiveWorker.start();
  try {
    const all: string[][][] = [];
    for (const [index, program] of PROGRAMS.entries()) {
      all.push(await runProgram(live, program, index));
    }
    return all;
  } finally {
    live.end();
  }
}

async function runProgram(live: LiveWorker, program: Program, index: number): Promise<string[][]> {
  const lines: string[][] = [];
  for (const [i, source] of program.cells.entries()) {
    const { outputs } = await live.run(`c${index}-${i}`, source, program.isLate ? LATE_MS : 0);
    lines.push(shown(outputs as unknown as Output[]));
  }
  return lines;
}

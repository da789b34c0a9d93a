/**
 * Every cell of the lessons, run by a live page's worker: what it shows is what the kernel has stored.
 *
 * @module
 */

import { compareOutputs } from "../../tools/notebooks/compare.ts";
import { readLessons } from "../../tools/notebooks/lessons.ts";
import { codeCells, joinLines } from "../../tools/notebooks/notebook.ts";
import type { Output } from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { LiveWorker } from "../support/live.ts";
import { canRun } from "../support/permissions.ts";

const lessons = canRun ? await readLessons() : [];

for (const { name, notebook } of lessons.filter(({ hasCode }) => hasCode)) {
  Deno.test(`${name} shows in the worker what the kernel has stored`, async () => {
    const live = await LiveWorker.start();
    try {
      for (const cell of codeCells(notebook)) {
        const { outputs, ok } = await live.run(cell.id, joinLines(cell.source));
        assert(ok, `cell ${cell.id} threw ${JSON.stringify(outputs.at(-1))}`);
        const fresh = { ...cell, outputs: outputs as unknown as Output[] };
        assertEquals(compareOutputs(cell, fresh), []);
      }
    } finally {
      live.end();
    }
  });
}

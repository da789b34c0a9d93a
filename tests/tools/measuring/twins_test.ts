/**
 * The Python twins that the lessons are measured beside.
 *
 * @module
 */

import { dirname } from "node:path";
import {
  readTwin,
  twinCells,
  twinPath,
  twinProblems,
} from "../../../tools/measuring/lessons/twins.ts";
import { assert, assertEquals } from "../../support/assert.ts";
import { cellsOf, lessons } from "../../support/lessons.ts";
import { needsRead } from "../../support/permissions.ts";

Deno.test("a Python twin has a cell for each code cell of its lesson", needsRead, async () => {
  const problems: string[] = [];
  let twins = 0;
  for (const lesson of lessons) {
    const twin = await readTwin(lesson.name);
    if (twin === undefined) continue;
    twins++;
    const ids = cellsOf(lesson, "code").map(({ id }) => id);
    problems.push(...twinProblems(lesson.name, ids, twin));
  }
  assert(twins > 0);
  assertEquals(problems, []);
});

Deno.test("no twin is left of a lesson that is gone", needsRead, () => {
  const named = Array.from(Deno.readDirSync(dirname(twinPath("x"))))
    .flatMap(({ name }) => /^(\d\d_.*)\.py$/.exec(name)?.[1] ?? []);
  const names = lessons.map(({ name }) => name);
  assertEquals(named.filter((name) => !names.includes(name)), []);
});

const twin = "# %% setup\nimport numpy\n# %%\n\n# %% figure-1\nshow(x)\n";

Deno.test("twinCells(twin) reads the ids of the cells that have one", () => {
  assertEquals(twinCells(twin), ["setup", "figure-1"]);
});

Deno.test("twinProblems(name, ids, twin) names the missing, the odd and the misplaced cell", () => {
  assertEquals(twinProblems("01", ["setup", "figure-1"], twin), []);
  assertEquals(twinProblems("01", ["setup", "figure-1", "check"], twin), [
    "01.py lacks a twin of the cell check",
  ]);
  assertEquals(twinProblems("01", ["setup"], twin), [
    "01.py has a cell figure-1 that the lesson has not, or has once",
  ]);
  assertEquals(twinProblems("01", ["setup", "figure-1"], twin + twin).length, 2);
  assertEquals(twinProblems("01", ["figure-1", "setup"], twin), [
    "01.py has the cell figure-1 at another place than the lesson",
  ]);
  assertEquals(twinProblems("01", ["setup"], ""), ["01.py lacks a twin of the cell setup"]);
});

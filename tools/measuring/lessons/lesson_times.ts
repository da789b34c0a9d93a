/**
 * What Run All of each lesson takes, on the Deno kernel and, if it has a Python twin, as that on the
 * Python kernel: medians of several runs, taken in turns, so that what else the computer does hits both
 * alike.
 *
 * @module
 */

import { join } from "node:path";
import { readLessons } from "../../notebooks/lessons.ts";
import type { Lesson } from "../../notebooks/lessons.ts";
import { codeCells } from "../../notebooks/notebook.ts";
import { notebooksFolder, UserError } from "../../shared/command.ts";
import { jupyterEnv } from "../../shared/venv.ts";
import { median } from "../../../lib/base/statistics.ts";
import { measureFolder, measurePython, mustRun } from "../venv.ts";
import { sameNumbers } from "./same_numbers.ts";
import { readTwin, twinPath, twinProblems } from "./twins.ts";

/** What somebody waits for in a lesson, in seconds. */
export interface Waits {
  /** From the kernel's start until it answers. */
  readonly ready: number;
  /** The first cell, which imports what the lesson uses. */
  readonly imports: number;
  /** All other cells together. */
  readonly others: number;
  /** From the kernel's start until the first figure has arrived. */
  readonly firstFigure: number;
  /** From the kernel's start until the last cell is done. */
  readonly total: number;
  /** Each cell, in order. */
  readonly cells: readonly number[];
}

/** A lesson's times. */
export interface LessonTimes {
  readonly name: string;
  /** The ids of its code cells. */
  readonly ids: readonly string[];
  readonly deno: Waits;
  /** Undefined if the lesson has no twin yet. */
  readonly python: Waits | undefined;
}

/** What `run_lesson.py` prints. */
export interface Run {
  readonly ready: number;
  readonly firstFigure: number;
  readonly total: number;
  readonly cells: readonly {
    readonly id: string;
    readonly seconds: number;
    /** What it showed, as plain text. */
    readonly text: string;
    readonly failed: boolean;
  }[];
}

/**
 * Measures all lessons.
 *
 * @param rounds How often each runs on either kernel.
 * @throws {UserError} If a cell fails, or a lesson's twin has other cells or shows other numbers.
 */
export async function measureLessons(rounds = 5): Promise<LessonTimes[]> {
  const lessons = (await readLessons()).filter(({ hasCode }) => hasCode);
  const twins = new Set<string>();
  for (const lesson of lessons) if (await hasTwin(lesson)) twins.add(lesson.name);
  const times: LessonTimes[] = [];
  for (const lesson of lessons) {
    console.error(`${lesson.name}: ${rounds}번씩 실행합니다.`);
    times.push(await measureLesson(lesson, rounds, twins.has(lesson.name)));
  }
  return times;
}

/** Whether a lesson has a twin, which then must have its cells. */
async function hasTwin({ name, notebook }: Lesson): Promise<boolean> {
  const twin = await readTwin(name);
  if (twin === undefined) return false;
  const problems = twinProblems(name, codeCells(notebook).map(({ id }) => id), twin);
  if (problems.length > 0) {
    throw new UserError(
      `Cannot measure: ${problems.join("; ")}; mend or delete it in tools/measuring/lessons/`,
    );
  }
  return true;
}

async function measureLesson(
  { name, notebook }: Lesson,
  rounds: number,
  withTwin: boolean,
): Promise<LessonTimes> {
  const cells = codeCells(notebook);
  const timing = cells.filter(({ metadata }) => metadata.tags?.includes("timing"));
  const deno: Run[] = [];
  const python: Run[] = [];
  for (let round = 0; round <= rounds; round++) { // the first fills the caches of both
    deno.push(await runLesson(name));
    if (!withTwin) continue;
    python.push(await run(twinPath(name), []));
    requireSame(name, deno.at(-1)!, python.at(-1)!, timing.map(({ id }) => id));
  }
  const ids = cells.map(({ id }) => id);
  return {
    name,
    ids,
    deno: medians(deno.slice(1)),
    python: withTwin ? medians(python.slice(1)) : undefined,
  };
}

/**
 * Runs a lesson on the Deno kernel.
 *
 * @throws {UserError} If a cell fails.
 */
export async function runLesson(name: string): Promise<Run> {
  const done = await run(join(notebooksFolder, `${name}.ipynb`), denoKernel());
  requireDone(name, done);
  return done;
}

/** As `.venv` registers it. */
function denoKernel(): string[] {
  return [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"];
}

async function run(path: string, kernel: readonly string[]): Promise<Run> {
  const runner = join("tools", "measuring", "lessons", "run_lesson.py");
  const env = { ...jupyterEnv, MPLCONFIGDIR: join(measureFolder, "matplotlib") };
  return JSON.parse(await mustRun([measurePython, runner, path, ...kernel], env));
}

/** What stops at an error takes no time worth telling. */
function requireDone(name: string, { cells }: Run): void {
  const failed = cells.find((cell) => cell.failed);
  if (failed === undefined) return;
  throw new UserError(
    `Cannot measure: every cell of ${name} must run, got in ${failed.id} ` +
      `${JSON.stringify(failed.text)}; mend it`,
  );
}

/** Only equal work may be compared. What a cell shows that measures time itself differs every time. */
function requireSame(name: string, deno: Run, python: Run, timing: readonly string[]): void {
  const shown = new Map(python.cells.map((cell) => [cell.id, cell]));
  for (const { id, text } of deno.cells) {
    const twin = shown.get(id)!;
    if (!twin.failed && (sameNumbers(text, twin.text) || timing.includes(id))) continue;
    throw new UserError(
      `Cannot measure: the cell ${id} of ${name} and its twin must show the same numbers, ` +
        `got ${JSON.stringify(text)} and ${JSON.stringify(twin.text)}`,
    );
  }
}

/** The median of each number by itself. */
export function medians(runs: readonly Run[]): Waits {
  const of = (number: (run: Run) => number): number => median(runs.map(number));
  const imports = (run: Run): number => run.cells[0]!.seconds;
  return {
    ready: of(({ ready }) => ready),
    imports: of(imports),
    others: of((run) => run.total - run.ready - imports(run)),
    firstFigure: of(({ firstFigure }) => firstFigure),
    total: of(({ total }) => total),
    cells: runs[0]!.cells.map((_, index) => of(({ cells }) => cells[index]!.seconds)),
  };
}

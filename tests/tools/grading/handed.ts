/**
 * Handed-in files for tests, and the worker that runs them.
 *
 * @module
 */

import { LEARNER, runExercise } from "../../../tools/grading/run_exercise.ts";
import type { Judged } from "../../../tools/grading/run_exercise.ts";
import { readSubmission } from "../../../tools/grading/submission.ts";
import { workerSource } from "../../../tools/live/worker_source.ts";
import { readLessons } from "../../../tools/notebooks/lessons.ts";
import type { Lesson } from "../../../tools/notebooks/lessons.ts";
import { joinLines } from "../../../tools/notebooks/notebook.ts";
import type { Cell, Notebook } from "../../../tools/notebooks/notebook.ts";
import { canRead } from "../../support/permissions.ts";

/** The lessons, without the glossary. */
export const lessons: readonly Lesson[] = canRead
  ? (await readLessons()).filter(({ hasCode }) => hasCode)
  : [];

let worker: Promise<string> | undefined;

/** The text of the worker, bundled once for all tests of a file. */
export function learnerWorker(): Promise<string> {
  return worker ??= workerSource(LEARNER);
}

/** A copy of a lesson's notebook with other texts in some cells, none of which has shown anything. */
export function withCells(lesson: Lesson, texts: Readonly<Record<string, string>>): Notebook {
  const cells = lesson.notebook.cells.map((cell): Cell => ({
    ...cell,
    source: texts[cell.id] ?? cell.source,
    ...(cell.outputs && { outputs: [] }),
  }));
  return { ...lesson.notebook, cells };
}

/** The cell's text with the answer of the solution that is folded below it. */
export function solved(lesson: Lesson, cell: string): string {
  const at = lesson.notebook.cells.findIndex(({ id }) => id === cell);
  const [own, below] = [at, at + 1].map((index) => joinLines(lesson.notebook.cells[index]!.source));
  const [, solution] = /```ts\n([\s\S]*?)```/.exec(below!)!;
  return solution + own!.slice(own!.indexOf("await tryExercise"));
}

/** How lesson 1's exercise 4, a function of a, is judged with this text in its cell. */
export async function judgedCell(source: string, milliseconds?: number): Promise<Judged> {
  return await judged(
    JSON.stringify(withCells(lessons[0]!, { "exercise-4": source })),
    4,
    milliseconds,
  );
}

/** How an exercise of a file is judged. */
export async function judged(
  file: string,
  number: number,
  milliseconds?: number,
): Promise<Judged> {
  const { exercises } = readSubmission(file, lessons);
  const { task } = exercises[number - 1]!;
  if (task === undefined) throw new Error("the file does not hold the exercise");
  return await runExercise(await learnerWorker(), task, milliseconds);
}

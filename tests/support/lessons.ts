/**
 * The stored lessons, for the tests that read them. Without the permission to read, there are none.
 *
 * @module
 */

import { join } from "node:path";
import { readLessons } from "../../tools/notebooks/lessons.ts";
import type { Lesson as ToolLesson } from "../../tools/notebooks/lessons.ts";
import { joinLines } from "../../tools/notebooks/notebook.ts";
import type { Cell } from "../../tools/notebooks/notebook.ts";
import { notebooksFolder } from "../../tools/shared/command.ts";
import { canRead } from "./permissions.ts";

/** A cell with its source as one text. */
export interface LessonCell extends Cell {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A lesson, or the glossary at the end. */
export interface Lesson extends Omit<ToolLesson, "notebook"> {
  /** The size of its file. */
  readonly bytes: number;
  readonly cells: readonly LessonCell[];
}

/** All notebooks in order. */
export const pages: readonly Lesson[] = canRead ? await readAll() : [];

/** The notebooks with code: the lessons without the glossary. */
export const lessons: readonly Lesson[] = pages.filter(({ hasCode }) => hasCode);

/** The cells of one kind. */
export function cellsOf(lesson: Lesson, kind: "code" | "markdown"): LessonCell[] {
  return lesson.cells.filter(({ cell_type }) => cell_type === kind);
}

/** All that a cell's outputs say as text: plain text and HTML. */
export function outputText(cell: Cell): string {
  return (cell.outputs ?? []).flatMap(({ data }) => Object.values(data ?? {}))
    .map((value) => joinLines(value as string[])).join("\n");
}

async function readAll(): Promise<Lesson[]> {
  const lessons = await readLessons();
  return Promise.all(lessons.map(async ({ notebook, ...lesson }) => {
    const { size } = await Deno.stat(join(notebooksFolder, `${lesson.name}.ipynb`));
    const cells = notebook.cells.map((cell) => ({
      ...cell,
      text: joinLines(cell.source),
      tags: cell.metadata.tags ?? [],
    }));
    return { ...lesson, bytes: size, cells };
  }));
}

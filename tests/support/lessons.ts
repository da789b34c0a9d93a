/**
 * The stored lessons, for the tests that read them. Without the permission to read, there are none and
 * `canRead` is false.
 *
 * @module
 */

import { join } from "node:path";
import { notebooksFolder } from "../../tools/shared/command.ts";
import { joinLines, listNotebooks, readNotebook } from "../../tools/notebooks/notebook.ts";
import type { Cell } from "../../tools/notebooks/notebook.ts";

/** Whether the lessons could be read. */
export const canRead: boolean =
  (await Deno.permissions.query({ name: "read" })).state === "granted";

/** Whether programs may be started, such as the kernel. */
export const canRun: boolean = (await Promise.all(
  (["read", "write", "run", "env"] as const).map((name) => Deno.permissions.query({ name })),
)).every(({ state }) => state === "granted");

/** A cell with its source as one text. */
export interface LessonCell extends Cell {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A lesson, or the glossary at the end. */
export interface Lesson {
  readonly name: string;
  readonly bytes: number;
  readonly cells: readonly LessonCell[];
}

/** All notebooks in order. */
export const pages: readonly Lesson[] = canRead ? await readAll() : [];

/** The notebooks with code: the lessons without the glossary. */
export const lessons: readonly Lesson[] = pages.filter(({ cells }) =>
  cells.some(({ cell_type }) => cell_type === "code")
);

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
  const names = await listNotebooks(notebooksFolder);
  return Promise.all(names.map(async (name) => {
    const path = join(notebooksFolder, `${name}.ipynb`);
    const { cells } = await readNotebook(path);
    const { size } = await Deno.stat(path);
    const read = cells.map((cell) => ({
      ...cell,
      text: joinLines(cell.source),
      tags: cell.metadata.tags ?? [],
    }));
    return { name, bytes: size, cells: read };
  }));
}

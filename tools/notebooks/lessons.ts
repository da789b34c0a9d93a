/**
 * What the notebooks say of themselves, from which every list of the lessons follows.
 *
 * @module
 */

import { join } from "node:path";
import { notebooksFolder } from "../shared/command.ts";
import { codeCells, joinLines, listNotebooks, readNotebook } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";

/** A lesson, or a page without code such as the glossary. */
export interface Lesson {
  /** The notebook's name without `.ipynb`. */
  readonly name: string;
  /** Its first heading. */
  readonly title: string;
  /** How long reading and exercises take, as its first cell says; undefined if it does not. */
  readonly minutes: number | undefined;
  /** Whether there is something to run: a lesson, not a page to look things up. */
  readonly hasCode: boolean;
  readonly notebook: Notebook;
}

/**
 * Reads all notebooks.
 *
 * @param folder Where they are; default: the project's.
 * @returns The lessons in their order.
 */
export async function readLessons(folder: string = notebooksFolder): Promise<Lesson[]> {
  const names = await listNotebooks(folder);
  return await Promise.all(
    names.map(async (name) => lessonOf(name, await readNotebook(join(folder, `${name}.ipynb`)))),
  );
}

/** A notebook with what its first cell says of it. */
export function lessonOf(name: string, notebook: Notebook): Lesson {
  const head = joinLines(notebook.cells[0]?.source ?? "");
  const [, title = ""] = /^# (.+)$/m.exec(head) ?? [];
  const [, reading, exercises] =
    /\*\*걸리는 시간\*\* 읽기 약 (\d+)분, 연습 약 (\d+)분/.exec(head) ?? [];
  return {
    name,
    title,
    minutes: reading === undefined ? undefined : Number(reading) + Number(exercises),
    hasCode: codeCells(notebook).length > 0,
    notebook,
  };
}

/**
 * What a learner has handed in: a notebook, or the answers of a page. Only the texts of cells are taken from
 * it, never what they are said to have shown.
 *
 * @module
 */

import type { Lesson } from "../notebooks/lessons.ts";
import { codeCells, joinLines, parseNotebook } from "../notebooks/notebook.ts";
import type { CodeCell, Notebook } from "../notebooks/notebook.ts";
import { parseKept } from "../live/page/store.ts";
import { exerciseIn, exercisesOf } from "./lesson_exercises.ts";
import type { LessonExercise } from "./lesson_exercises.ts";
import type { Task } from "./wire.ts";

/** A cell of a learner, and the grade that the file claims for it. */
interface HandedCell {
  readonly source: string;
  readonly claimed: string | undefined;
}

/** One file, read. */
export interface Submission {
  readonly lesson: Lesson;
  readonly exercises: readonly HandedExercise[];
}

/** An exercise of the lesson, and what the file holds of it. */
export interface HandedExercise extends LessonExercise {
  /** What to run; undefined if the file has no such exercise. */
  readonly task: Task | undefined;
  /** The grade that the file itself claims; it counts for nothing. */
  readonly claimed: string | undefined;
}

/** Why a file cannot be graded, in one Korean line. */
export class SubmissionError extends Error {
  override readonly name = "SubmissionError";
}

/** The largest file; a lesson with all of its outputs is well below. */
export const LARGEST = 20_000_000;

/** The longest text of a cell; far more than anyone types. */
const LONGEST = 100_000;

/**
 * Reads a file's text.
 *
 * @param text The text.
 * @param lessons The lessons that it may be of.
 * @throws {SubmissionError} If it is none of theirs.
 */
export function readSubmission(text: string, lessons: readonly Lesson[]): Submission {
  const file = parseJson(text);
  const { lesson, cells } = "cells" in file
    ? ofNotebook(file, lessons)
    : ofAnswers(text, file, lessons);
  return { lesson, exercises: exercisesOf(lesson).map((one) => handed(one, lesson, cells)) };
}

interface Handed {
  readonly lesson: Lesson;
  readonly cells: readonly HandedCell[];
}

function parseJson(text: string): object {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // told below
  }
  throw new SubmissionError("파일이 깨졌습니다. JSON이 아닙니다.");
}

function ofNotebook(file: object, lessons: readonly Lesson[]): Handed {
  const cells = cellsOf(file).map((cell) => ({
    source: joinLines(cell.source),
    claimed: claimedIn(cell),
  }));
  if (cells.some(({ source }) => source.length > LONGEST)) {
    throw new SubmissionError("셀 하나가 너무 깁니다.");
  }
  const found = new Set(cells.map(({ source }) => exerciseIn(source)));
  const [best] = lessons.map((lesson) => {
    return { lesson, count: exercisesOf(lesson).filter(({ name }) => found.has(name)).length };
  }).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) {
    throw new SubmissionError(
      "연습이 하나도 없습니다. 이 과정의 노트북이 아니거나 용어 모음입니다.",
    );
  }
  return { lesson: best.lesson, cells };
}

/** The code cells, whatever else the file holds. */
function cellsOf(file: object): CodeCell[] {
  try {
    const cells = (file as Notebook).cells.filter((cell) => cell?.cell_type === "code")
      .map((cell, index) => ({ ...cell, id: String(index), source: textOf(cell.source) }));
    return codeCells(parseNotebook(JSON.stringify({ ...file, cells }), ""));
  } catch {
    throw new SubmissionError("노트북의 형식이 아닙니다(nbformat 4).");
  }
}

function textOf(source: unknown): string {
  return Array.isArray(source) ? source.map(String).join("") : String(source);
}

function claimedIn(cell: CodeCell): string | undefined {
  if (!Array.isArray(cell.outputs)) return undefined;
  const verdicts = cell.outputs.map((output) => output?.metadata?.["verdict"]);
  return gradeOf((verdicts.find(Boolean) as { grade?: unknown } | undefined)?.grade);
}

function gradeOf(claimed: unknown): string | undefined {
  return ["아직", "다시", "거의", "정답"].find((grade) => grade === claimed);
}

/** The page's file holds only the cells that were changed; the others are the lesson's. */
function ofAnswers(text: string, file: object, lessons: readonly Lesson[]): Handed {
  const kept = parseKept(text);
  const name = (file as { lesson?: unknown }).lesson;
  const lesson = lessons.find((one) => one.name === name);
  if (kept === undefined) {
    throw new SubmissionError("노트북도 아니고, 웹 쪽에서 저장한 답 파일도 아닙니다.");
  }
  if (lesson === undefined) throw new SubmissionError(`모르는 단원의 답 파일입니다: ${show(name)}`);
  const own = (record: object, key: string): unknown =>
    Object.getOwnPropertyDescriptor(record, key)?.value;
  const cells = codeCells(lesson.notebook).map(({ id, source }) => {
    const changed = own(kept.sources, id) as { now: string } | undefined;
    return { source: changed?.now ?? joinLines(source), claimed: gradeOf(own(kept.grades, id)) };
  });
  return { lesson, cells };
}

function show(name: unknown): string {
  return JSON.stringify(name)?.slice(0, 40) ?? "이름 없음";
}

/**
 * An exercise with the cells that may be run for it: first the lesson's own, then the learner's up to the exercise.
 * Of those, only the ones run that it rests on; a name counts as the learner declared it last.
 */
function handed(
  exercise: LessonExercise,
  lesson: Lesson,
  cells: readonly HandedCell[],
): HandedExercise {
  const at = cells.findLastIndex(({ source }) => exerciseIn(source) === exercise.name);
  if (at === -1) return { ...exercise, task: undefined, claimed: undefined };
  const own = codeCells(lesson.notebook).map(({ source }) => joinLines(source));
  const sources = [...own, ...cells.slice(0, at + 1).map(({ source }) => source)];
  const task = {
    cells: sources.map((source, index) => ({ cell: String(index), source })),
    exercise: exercise.name,
  };
  return { ...exercise, task, claimed: cells[at]!.claimed };
}

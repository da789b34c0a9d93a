/**
 * The exercises of the lessons, as their notebooks list them.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { codeCells, hasTag, joinLines } from "../notebooks/notebook.ts";

/** An exercise of a lesson. */
export interface LessonExercise {
  /** The cell's id. */
  readonly cell: string;
  /** Its number in the lesson, from 1. */
  readonly number: number;
  /** As in `sigmoidExercises.slopeFunction`. */
  readonly name: string;
  /** The question in a few Korean words. */
  readonly title: string;
}

/** The exercises of a lesson, in order. */
export function exercisesOf({ notebook }: Lesson): LessonExercise[] {
  return codeCells(notebook).filter((cell) => hasTag(cell, "exercise")).map((cell, index) => {
    const name = exerciseIn(joinLines(cell.source))!;
    return { cell: cell.id, number: index + 1, name, title: titleOf(name) };
  });
}

/** The exercise that a cell's text hands an answer in to. */
export function exerciseIn(source: string): string | undefined {
  return /\btryExercise\(\s*(\w+Exercises\.\w+)/.exec(source)?.[1];
}

function titleOf(name: string): string {
  const [group, key] = name.split(".") as [string, string];
  const groups = lib as unknown as Record<string, Record<string, { title: string }>>;
  return groups[group]![key]!.title;
}

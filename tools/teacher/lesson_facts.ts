/**
 * What the lessons hold for a teacher: questions to ask, beliefs to meet, exercises with their texts.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import type { Exercise } from "../../lib/mod.ts";
import { exercisesOf } from "../grading/lesson_exercises.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { joinLines } from "../notebooks/notebook.ts";
import type { Cell } from "../notebooks/notebook.ts";

/** A question for the class, from a cell's `slideshow.ask`. */
export interface Ask {
  readonly question: string;
  /** What is likely to be answered. */
  readonly answer: string;
}

/** A belief that learners are likely to have, and what the lesson says to it; Markdown. */
export interface Belief {
  readonly belief: string;
  readonly reply: string;
}

/** An exercise with the text of its question, in Markdown. */
export interface Task {
  readonly lesson: Lesson;
  readonly number: number;
  /** As in `sigmoidExercises.slopeFunction`. */
  readonly name: string;
  /** The question without its number and its choices. */
  readonly question: string;
  /** The choices by their letters; empty where there are none. */
  readonly choices: Readonly<Record<string, string>>;
  readonly exercise: Exercise<unknown>;
}

/** A cell of a lesson. */
export interface Place {
  readonly lesson: Lesson;
  readonly cell: Cell;
  /** The heading above it. */
  readonly heading: string;
}

/**
 * Finds a cell.
 *
 * @param lessons The lessons.
 * @param address As in `01_sigmoid#secant-figure`.
 * @throws {RangeError} If there is no such cell: a lesson has changed, and the page that names it must follow.
 */
export function placeOf(lessons: readonly Lesson[], address: string): Place {
  const [name, id] = address.split("#");
  const lesson = lessons.find((one) => one.name === name);
  const index = lesson?.notebook.cells.findIndex((cell) => cell.id === id) ?? -1;
  if (lesson === undefined || index === -1) {
    throw new RangeError(`Cannot find a cell: no lesson has it, got ${address}`);
  }
  const above = lesson.notebook.cells.slice(0, index + 1).map(({ source }) => joinLines(source));
  const heading = above.join("\n").match(/^#{1,2} .+$/gm)?.at(-1)?.replace(/^#+ /, "") ?? "";
  return { lesson, cell: lesson.notebook.cells[index]!, heading };
}

/** The question of a cell for the class; undefined if it has none. */
export function askOf({ cell }: Place): Ask | undefined {
  const { slideshow } = cell.metadata as { slideshow?: { ask?: string } };
  const [, question, answer] =
    /^(.*?) \(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(slideshow?.ask ?? "") ?? [];
  return question === undefined ? undefined : { question, answer: answer! };
}

/** The beliefs that a lesson meets, each with the sentence that meets it. */
export function beliefsOf({ notebook }: Lesson): Belief[] {
  return notebook.cells.flatMap((cell) => {
    const { misconceptions = {} } = cell.metadata as { misconceptions?: Record<string, string> };
    return Object.entries(misconceptions).map(([belief, words]) => {
      return { belief, reply: sentenceWith(words, joinLines(cell.source)) };
    });
  });
}

/** The whole sentences of a text to which the words belong; with the next one if they are short. */
function sentenceWith(words: string, text: string): string {
  const paragraph = text.split(/\n\n+|\n(?=- )/).find((one) => one.includes(words)) ?? words;
  const sentences = paragraph.replace(/^- /, "").split(/(?<=[.?!](?:\*\*)?) /);
  const starts = sentences.map((_, index) =>
    sentences.slice(0, index).join(" ").length + +(index > 0)
  );
  const from = sentences.join(" ").indexOf(words);
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start < from + words.length);
  const found = sentences.slice(first, last + 1).join(" ").replace(/^(먼저|그래서),? /, "");
  return found.length < 20 && last + 1 < sentences.length
    ? `${found} ${sentences[last + 1]}`
    : found;
}

/**
 * An exercise with its text.
 *
 * @param lessons The lessons.
 * @param name As in `sigmoidExercises.slopeFunction`.
 * @throws {RangeError} If no lesson has it.
 */
export function taskOf(lessons: readonly Lesson[], name: string): Task {
  for (const lesson of lessons) {
    const found = exercisesOf(lesson).find((one) => one.name === name);
    if (found === undefined) continue;
    const at = lesson.notebook.cells.findIndex(({ id }) => id === found.cell);
    const text = joinLines(lesson.notebook.cells[at - 1]!.source);
    const asked = text.slice(text.search(/\*\*연습 \d+ \(/)).replace(/^\*\*연습 .+?\*\* /, "");
    const choices = Object.fromEntries(
      Array.from(asked.matchAll(/^- ([가-힣])\. (.+)$/gm), ([, letter, text]) => [letter!, text!]),
    );
    const question = asked.replace(/\n\n- 가\.[\s\S]*$/, "").replaceAll(ONLY_IN_A_CELL, "").trim();
    return { lesson, number: found.number, name, question, choices, exercise: exerciseOf(name) };
  }
  throw new RangeError(`Cannot find an exercise: no lesson has it, got ${name}`);
}

/** What makes sense only where an answer is typed as code. */
const ONLY_IN_A_CELL =
  / ?(먼저 종이에 .*?(답을 적으세요|계산해 보세요)\.|(답은 )?`"가"`.*?(쓰세요|적으세요)\.)/g;

function exerciseOf(name: string): Exercise<unknown> {
  const [group, key] = name.split(".") as [string, string];
  return (lib as unknown as Record<string, Record<string, Exercise<unknown>>>)[group]![key]!;
}

/** The items of a lesson's summary, in Markdown. */
export function summaryOf(lesson: Lesson): string[] {
  const text = joinLines(lesson.notebook.cells.find(({ id }) => id === "summary")?.source ?? "");
  return Array.from(text.matchAll(/^\d+\. (.+)$/gm), ([, item]) => item!);
}

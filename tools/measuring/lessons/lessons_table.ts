/**
 * The report on the lessons in Markdown: a row a lesson, and each cell for those who look for the slow.
 *
 * @module
 */

import { markdownTable } from "../report.ts";
import type { LessonTimes, Waits } from "./lesson_times.ts";

/** So many times as fast as its twin a lesson shall be. */
const TIMES = 2;

/** So many seconds after the kernel's start the first figure shall be there. */
const SECONDS = 1;

/** Stands where a lesson has no twin. */
const NONE = "–";

/** A row a lesson; both goals stand in their columns' heads, and ✓ or ✗ beside what they are for. */
export function lessonsTable(times: readonly LessonTimes[]): string {
  const head = [
    "초, Deno / Python (배)",
    "커널 시작",
    "가져오기",
    "다른 셀",
    `첫 그림까지: 목표 ${SECONDS}초`,
    `모두: 목표 ${TIMES}배`,
  ];
  const rows = times.map(({ name, deno, python }) => {
    const beside = (key: Exclude<keyof Waits, "cells">): string => both(deno[key], python?.[key]);
    return [
      name,
      beside("ready"),
      beside("imports"),
      beside("others"),
      `${mark(deno.firstFigure <= SECONDS)}${beside("firstFigure")}`,
      `${mark(python && python.total >= TIMES * deno.total)}${beside("total")}`,
    ];
  });
  return markdownTable(head, rows);
}

/** Which lessons were measured alone, as a sentence; empty if none. */
export function twinless(times: readonly LessonTimes[]): string {
  const names = times.filter(({ python }) => python === undefined).map(({ name }) => name);
  return names.length === 0 ? "" : `Python 쌍둥이가 아직 없는 단원: ${names.join(", ")}.`;
}

/** A table a lesson, folded: each cell's milliseconds. */
export function cellsTables(times: readonly LessonTimes[]): string {
  return times.map(({ name, ids, deno, python }) => {
    const rows = ids.map((id, index) => {
      const [ours, theirs] = [deno.cells[index]!, python?.cells[index]];
      return [`\`${id}\``, milliseconds(ours), milliseconds(theirs), ratio(ours, theirs)];
    });
    const table = markdownTable(["밀리초", "Deno", "Python", "배"], rows);
    return `<details><summary>${name}: 셀마다</summary>\n\n${table}\n\n</details>`;
  }).join("\n\n");
}

function both(deno: number, python: number | undefined): string {
  return `${deno.toFixed(2)} / ${python?.toFixed(2) ?? NONE} (${ratio(deno, python)})`;
}

/** How many times as fast ours is. */
function ratio(deno: number, python: number | undefined): string {
  return python === undefined ? NONE : `${(python / deno).toFixed(1)}배`;
}

function milliseconds(seconds: number | undefined): string {
  return seconds === undefined ? NONE : (1000 * seconds).toFixed(0);
}

/** Before a number; nothing where the goal cannot be judged. */
function mark(isReached: boolean | undefined): string {
  return isReached === undefined ? "" : isReached ? "✓ " : "✗ ";
}

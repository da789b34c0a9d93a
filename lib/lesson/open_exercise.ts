/**
 * Open tasks: the learner changes a number, and a table tells what comes of it.
 *
 * @module
 */

import type { Exercise, Verdict } from "./exercise.ts";
import { readNumber } from "./number_exercise.ts";

/** A task that many numbers fulfil. */
export interface OpenTask {
  /** The task in a few Korean words. */
  readonly title: string;
  /** One number that fulfils it. */
  readonly solution: number;
  /** Numbers that do not, each with what helps. */
  readonly mistakes: readonly { readonly answer: number; readonly hint: string }[];
  /** Said when it is fulfilled, in Korean. */
  readonly remark: string;
  /** What comes of a number: rows of a table, and whether the task is fulfilled, or what is missing. */
  readonly outcome: (x: number) => {
    readonly table: Readonly<Record<string, string>>;
    /** 정답, 거의 or 다시. */
    readonly grade: Verdict["grade"];
    /** What is missing, in Korean; unused when it is right. */
    readonly hint: string;
  };
}

/**
 * An open task, 바꿔 보기: any number that fulfils it is right, and the table shows what each one does.
 *
 * @param task The task and what comes of a number.
 * @returns The exercise.
 *
 * @example A number whose square is above 2
 * ```ts
 * import assert from "node:assert/strict";
 * import { judge } from "./exercise.ts";
 * import { openExercise } from "./open_exercise.ts";
 *
 * const task = openExercise({
 *   title: "제곱이 2보다 큰 수",
 *   solution: 1.5,
 *   mistakes: [{ answer: 1, hint: "1의 제곱은 1입니다." }],
 *   remark: "√2보다 크면 됩니다.",
 *   outcome: (x) => ({
 *     table: { 제곱: String(x * x) },
 *     grade: x * x > 2 ? "정답" : "다시",
 *     hint: "더 큰 수를 넣어 보세요.",
 *   }),
 * });
 * assert(judge(task, -3).grade === "정답");
 * ```
 */
export function openExercise(task: OpenTask): Exercise<number> {
  const { title, solution, mistakes, remark, outcome } = task;
  const asked = { title, kind: "바꿔 보기", solution, mistakes, remark } as const;
  return {
    ...asked,
    judge: (answer) => {
      const x = readNumber(answer);
      if (typeof x !== "number") return x;
      if (!Number.isFinite(x)) return { grade: "다시", hint: "끝이 있는 수를 하나 써 주세요." };
      const { table, grade, hint } = outcome(x);
      if (grade === "정답") return { grade, hint: remark, table };
      return { grade, hint: mistakes.find((each) => each.answer === x)?.hint ?? hint, table };
    },
  };
}

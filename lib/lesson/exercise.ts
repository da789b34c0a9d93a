/**
 * Exercises that answer at once: 아직 (nothing done yet), 다시 (wrong, with a hint that fits the
 * mistake), 거의 (nearly), 정답 (right). A wrong answer never throws: Run All goes on.
 *
 * @module
 */

import { formatNumber } from "../base/format.ts";
import { markup } from "../base/markup.ts";
import { show } from "./show.ts";
import type { Output } from "../base/output.ts";

/** How good an answer is. */
export type Grade = "아직" | "다시" | "거의" | "정답";

/** What a learner is told about an answer. */
export interface Verdict {
  /** How good the answer is. */
  readonly grade: Grade;
  /** What to do next, or why it is right, in Korean. */
  readonly hint: string;
}

/** A typical mistake. */
export interface Mistake<Answer> {
  /** The wrong answer. */
  readonly answer: Answer;
  /** What helps a learner who gave it, in Korean. */
  readonly hint: string;
}

/** What an exercise asks and how it is judged. */
export interface Exercise<Answer> {
  /** The question in a few Korean words. */
  readonly title: string;
  /** The right answer. */
  readonly solution: Answer;
  /** Typical mistakes, each with its own hint. */
  readonly mistakes: readonly Mistake<Answer>[];
  /** Said with 정답: what to take along, in Korean. */
  readonly remark: string;
  /** Judges an answer that is not missing. */
  readonly judge: (answer: Answer) => Verdict;
}

/**
 * Judges an answer.
 *
 * @param exercise The exercise.
 * @param answer The answer; undefined as long as the learner has written none.
 * @returns The verdict; never throws, whatever the answer is.
 *
 * @example Not yet, and right
 * ```ts
 * import assert from "node:assert/strict";
 * import { judge, sigmoidExercises } from "../mod.ts";
 *
 * assert(judge(sigmoidExercises.slopeFromActivation, undefined).grade === "아직");
 * assert(judge(sigmoidExercises.slopeFromActivation, 0.16).grade === "정답");
 * ```
 */
export function judge<Answer>(exercise: Exercise<Answer>, answer: Answer | undefined): Verdict {
  if (answer === undefined) return NOT_YET;
  try {
    return exercise.judge(answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : "알 수 없는 오류";
    return { grade: "다시", hint: `답을 실행하다가 오류가 났습니다: ${message}` };
  }
}

/**
 * Judges an answer and shows the verdict in the running cell.
 *
 * @param exercise The exercise.
 * @param answer The answer; undefined as long as the learner has written none.
 * @returns When the verdict is shown.
 *
 * @example In a cell
 * ```ts
 * import { sigmoidExercises, tryExercise } from "../mod.ts";
 *
 * await tryExercise(sigmoidExercises.slopeFromActivation, 0.16);
 * ```
 */
export async function tryExercise<Answer>(
  exercise: Exercise<Answer>,
  answer: Answer | undefined,
): Promise<void> {
  await show(renderVerdict(exercise.title, judge(exercise, answer)));
}

/**
 * An exercise whose answer is a number. Right within a millionth; nearly right within a twentieth.
 *
 * @param exercise Question, answer, mistakes, and what to say when it is right.
 * @returns The exercise.
 *
 * @example One half
 * ```ts
 * import assert from "node:assert/strict";
 * import { judge, numberExercise } from "./exercise.ts";
 *
 * const half = numberExercise({ title: "절반", solution: 0.5, mistakes: [], remark: "반입니다." });
 * assert(judge(half, 0.51).grade === "거의");
 * ```
 */
export function numberExercise(exercise: Omit<Exercise<number>, "judge">): Exercise<number> {
  const { solution, mistakes, remark } = exercise;
  return {
    ...exercise,
    judge: (answer) => {
      if (typeof answer !== "number" || Number.isNaN(answer)) {
        return { grade: "다시", hint: "수를 하나 써 주세요." };
      }
      if (near(answer, solution, 1e-6)) return { grade: "정답", hint: remark };
      const mistake = mistakes.find((wrong) => near(answer, wrong.answer, 1e-6));
      if (mistake !== undefined) return { grade: "다시", hint: mistake.hint };
      return near(answer, solution, 0.05)
        ? { grade: "거의", hint: "아주 가깝습니다. 자릿수를 줄이지 말고 다시 계산해 보세요." }
        : { grade: "다시", hint: "아직 아닙니다. 앞에서 배운 공식에 값을 하나씩 넣어 보세요." };
    },
  };
}

/** An answer in code: a function of one number. */
export type NumberFunction = (x: number) => number | undefined;

/** An exercise to be solved in code, and where the answer is tried. */
export interface FunctionExercise extends Omit<Exercise<NumberFunction>, "judge"> {
  /** The numbers for which the function is called, at least two. */
  readonly points: readonly number[];
  /** The largest relative error that is right. Default 1e-9; no unit. */
  readonly tolerance?: number;
}

/**
 * An exercise whose answer is a function of one number, tried at some points. Nearly right if it is
 * right at half of them or more.
 *
 * @param exercise Question, answer, mistakes, points, and what to say when it is right.
 * @returns The exercise.
 *
 * @example Doubling
 * ```ts
 * import assert from "node:assert/strict";
 * import { functionExercise, judge } from "./exercise.ts";
 *
 * const double = functionExercise({
 *   title: "두 배",
 *   solution: (x) => 2 * x,
 *   mistakes: [{ answer: (x) => x * x, hint: "제곱이 아니라 두 배입니다." }],
 *   points: [1, 3],
 *   remark: "두 배가 되었습니다.",
 * });
 * assert(judge(double, (x) => x * x).hint === "제곱이 아니라 두 배입니다.");
 * ```
 */
export function functionExercise(exercise: FunctionExercise): Exercise<NumberFunction> {
  const { solution, mistakes, remark, points, tolerance = 1e-9 } = exercise;
  const same = (one: NumberFunction, other: NumberFunction) => (x: number): boolean =>
    near(one(x), other(x)!, tolerance);
  return {
    ...exercise,
    judge: (answer) => {
      if (typeof answer !== "function") return { grade: "다시", hint: "함수를 하나 써 주세요." };
      if (points.every((x) => answer(x) === undefined)) return NOT_YET;
      const wrong = points.filter((x) => !same(answer, solution)(x));
      if (wrong.length === 0) return { grade: "정답", hint: remark };
      const mistake = mistakes.find((each) => points.every(same(answer, each.answer)));
      if (mistake !== undefined) return { grade: "다시", hint: mistake.hint };
      const x = wrong[0]!;
      const hint =
        `${formatNumber(x, 6)}을(를) 넣으면 ${describe(solution(x))}이(가) 나와야 하는데 ` +
        `${describe(answer(x))}이(가) 나옵니다.`;
      return { grade: wrong.length <= points.length / 2 ? "거의" : "다시", hint };
    },
  };
}

/**
 * A question with answers to choose from, named 가, 나, 다, ….
 *
 * @param exercise Question, right choice, the other choices with their hints, and the explanation.
 * @returns The exercise.
 *
 * @example Two choices
 * ```ts
 * import assert from "node:assert/strict";
 * import { choiceExercise, judge } from "./exercise.ts";
 *
 * const choice = choiceExercise({
 *   title: "고르기",
 *   solution: "가",
 *   mistakes: [{ answer: "나", hint: "다시 생각해 보세요." }],
 *   remark: "맞습니다.",
 * });
 * assert(judge(choice, "가").grade === "정답");
 * ```
 */
export function choiceExercise(exercise: Omit<Exercise<string>, "judge">): Exercise<string> {
  const { solution, mistakes, remark } = exercise;
  return {
    ...exercise,
    judge: (answer) => {
      const choice = typeof answer === "string" ? answer.trim() : answer;
      if (choice === solution) return { grade: "정답", hint: remark };
      const mistake = mistakes.find((each) => each.answer === choice);
      const choices = [solution, ...mistakes.map((each) => each.answer)].sort().join(", ");
      return {
        grade: "다시",
        hint: mistake?.hint ?? `${choices} 가운데 하나를 따옴표 안에 써 주세요.`,
      };
    },
  };
}

const NOT_YET: Verdict = {
  grade: "아직",
  hint: "undefined를 지우고 답을 쓴 다음 셀을 다시 실행하세요.",
};

/** A sign and a border for each grade, so that none rests on its colour. */
const MARKS: Record<Grade, readonly [sign: string, border: string]> = {
  아직: ["○", "dotted"],
  다시: ["✗", "dashed"],
  거의: ["△", "double"],
  정답: ["✓", "solid"],
};

function renderVerdict(title: string, { grade, hint }: Verdict): Output {
  const [sign, border] = MARKS[grade];
  const box = `border-left:6px ${border} #888;padding:0.4em 1em;margin:0.4em 0`;
  const shown = markup`<div style="${box}"><b>${sign} ${grade}</b> · ${title}<br>${hint}</div>`;
  return { html: shown.text, text: `${sign} ${grade} · ${title}\n${hint}` };
}

function near(answer: number | undefined, expected: number, tolerance: number): boolean {
  if (typeof answer !== "number") return false;
  return Object.is(answer, expected) ||
    Math.abs(answer - expected) <= tolerance * Math.max(Math.abs(expected), Number.MIN_VALUE);
}

function describe(value: number | undefined): string {
  return typeof value === "number" ? formatNumber(value, 6) : String(value);
}

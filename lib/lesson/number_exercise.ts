/**
 * Exercises whose answer is a number.
 *
 * @module
 */

import type { Exercise, Question, Verdict } from "./exercise.ts";
import { whatItIs } from "./what_it_is.ts";

/** A question for a number. */
export interface NumberQuestion extends Question<number> {
  /** How many decimals the question asks for; left out where the number is to be exact. */
  readonly decimals?: number;
}

/**
 * An exercise whose answer is a number. Right is what agrees to the decimals asked for, or to a millionth;
 * 거의 is the right number rounded too far, and nothing else. Texts that read as a number ("0.16", "4배",
 * "1/16") count as that number.
 *
 * @param question Question, answer, mistakes, and what to say when it is right.
 * @returns The exercise.
 *
 * @example One half
 * ```ts
 * import assert from "node:assert/strict";
 * import { judge } from "./exercise.ts";
 * import { numberExercise } from "./number_exercise.ts";
 *
 * const half = numberExercise({
 *   title: "1/8의 값",
 *   kind: "손으로 계산",
 *   solution: 0.125,
 *   mistakes: [{ answer: 0.5, hint: "1/2이 아니라 1/8입니다." }],
 *   remark: "여덟 번 더하면 1입니다.",
 * });
 * assert(judge(half, "1/8").grade === "정답");
 * assert(judge(half, 0.13).grade === "거의");
 * ```
 */
export function numberExercise(question: NumberQuestion): Exercise<number> {
  return {
    ...question,
    judge: (answer) => {
      const read = readNumber(answer);
      return typeof read === "number" ? judgeNumber(question, read) : read;
    },
  };
}

function judgeNumber(question: NumberQuestion, answer: number): Verdict {
  const { solution, decimals, mistakes, remark } = question;
  const allowed = decimals === undefined
    ? 1e-6 * Math.abs(solution)
    : 0.5 * 10 ** -decimals * (1 + 1e-9);
  const mistake = mistakes.find((each) => isRounded(answer, each.answer, 3));
  if (Math.abs(answer - solution) <= allowed) return { grade: "정답", hint: remark };
  if (mistake !== undefined) return { grade: "다시", hint: mistake.hint };
  if (isRounded(answer, solution, 1)) {
    const hint = decimals === undefined
      ? "맞는 수를 너무 짧게 반올림했습니다. 자릿수를 줄이지 말고 그대로 쓰세요."
      : `맞는 수를 너무 짧게 반올림했습니다. 소수 ${DECIMALS[decimals]} 자리까지 쓰세요.`;
    return { grade: "거의", hint };
  }
  return { grade: "다시", hint: "아직 아닙니다. 도움말을 하나씩 열어 보세요." };
}

const DECIMALS = ["", "첫째", "둘째", "셋째", "넷째", "다섯째"];

/** Whether `answer` is `exact` rounded to some number of significant digits, at least `digits`. */
function isRounded(answer: number, exact: number, digits: number): boolean {
  for (let kept = digits; kept <= 15; kept++) {
    if (Number(exact.toPrecision(kept)) === answer) return true;
  }
  return answer === exact;
}

/** The number that an answer is or reads as, a fraction too; a verdict if it is none. */
export function readNumber(answer: unknown): number | Verdict {
  if (typeof answer === "bigint") return Number(answer);
  if (typeof answer === "number") return Number.isNaN(answer) ? again(NAN) : answer;
  if (typeof answer === "function") return again("함수가 아니라 수를 하나 써 주세요.");
  if (typeof answer !== "string") {
    return again(`수를 하나 써 주세요. 지금은 ${whatItIs(answer)}입니다.`);
  }
  const text = answer.replaceAll("−", "-").replace(/[\s]|[가-힣]+$/g, "");
  const [, top, bottom] = /^([-+]?[\d.]+)\/([\d.]+)$/.exec(text) ?? [];
  const value = top === undefined ? Number(text) : Number(top) / Number(bottom);
  if (text !== "" && Number.isFinite(value)) return value;
  return again("수를 하나 써 주세요. 따옴표는 없어도 됩니다.");
}

const NAN = "NaN은 수가 아닙니다. 0을 0으로 나누거나 음수의 제곱근을 구하지 않았는지 보세요.";

function again(hint: string): Verdict {
  return { grade: "다시", hint };
}

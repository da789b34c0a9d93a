/**
 * Exercises whose answer is code: a function, tried on inputs that the learner has not seen.
 *
 * @module
 */

import { formatNumber } from "../base/format.ts";
import { randomNumbers } from "../network/random.ts";
import { isMissing, messageOf, NOT_YET } from "./exercise.ts";
import type { Exercise, Question, Verdict } from "./exercise.ts";
import { whatItIs } from "./what_it_is.ts";

/** One call of the learner's function. */
export interface Trial<Args extends readonly unknown[]> {
  /** The arguments, made anew for each judgement. */
  readonly args: Args;
  /** How the input is named in a hint, such as "a = 0.5". */
  readonly name: string;
  /** Looks at how the function worked, such as where it called a function that it was given; a hint or null. */
  readonly inspect?: () => string | null;
}

/** A question for a function. */
export interface FunctionQuestion<Args extends readonly unknown[]>
  extends Question<(...args: Args) => number> {
  /** The calls on which it is tried, made anew each time; at least three. */
  readonly trials: () => readonly Trial<Args>[];
  /** The largest relative error that is right. Default 1e-9; no unit. */
  readonly tolerance?: number;
}

/**
 * An exercise whose answer is a function. Right if every call gives the right number; 거의 if every call is
 * within a tenth of it; otherwise 다시, with the hint of the mistake that gives the same numbers, or with
 * the first call that is wrong. A function that throws, returns nothing, a promise, a text or NaN, uses ^
 * for a power or changes what it was given gets a hint of its own.
 *
 * @param question Question, answer, mistakes, trials, and what to say when it is right.
 * @returns The exercise.
 *
 * @example Doubling
 * ```ts
 * import assert from "node:assert/strict";
 * import { judge } from "./exercise.ts";
 * import { functionExercise, numberTrials } from "./function_exercise.ts";
 *
 * const double = functionExercise({
 *   title: "두 배",
 *   kind: "코드 쓰기",
 *   solution: (x: number) => 2 * x,
 *   mistakes: [{ answer: (x: number) => x * x, hint: "제곱이 아니라 두 배입니다." }],
 *   trials: numberTrials("x", [1, 3], [-10, 10]),
 *   remark: "두 배가 되었습니다.",
 * });
 * assert(judge(double, (x: number) => x + x).grade === "정답");
 * assert(judge(double, (x: number) => x * x).hint === "제곱이 아니라 두 배입니다.");
 * ```
 */
export function functionExercise<Args extends readonly unknown[]>(
  question: FunctionQuestion<Args>,
): Exercise<(...args: Args) => number> {
  return {
    ...question,
    judge: (answer) => {
      if (typeof answer !== "function") {
        return again(`함수를 하나 써 주세요. 지금은 ${whatItIs(answer)}입니다.`);
      }
      return judgeFunction(question, answer as (...args: Args) => unknown);
    },
  };
}

/**
 * Trials of a function of one number: the given points, and twelve random ones that are the same each time.
 *
 * @param name What the number is called in a hint.
 * @param points Points that matter: both sides of a kink, near 0, far out.
 * @param range From where to where the random points lie.
 * @returns The trials.
 */
export function numberTrials(
  name: string,
  points: readonly number[],
  [from, to]: readonly [from: number, to: number],
): () => Trial<[number]>[] {
  return () => {
    const random = randomNumbers(20);
    const others = Array.from({ length: 12 }, () => from + (to - from) * random());
    return [...points, ...others].map((x) => ({
      args: [x],
      name: `${name} = ${formatNumber(x, 4)}`,
    }));
  };
}

function judgeFunction<Args extends readonly unknown[]>(
  question: FunctionQuestion<Args>,
  answer: (...args: Args) => unknown,
): Verdict {
  const { solution, mistakes, trials, tolerance = 1e-9, remark } = question;
  const calls = trials().map((trial) => callOf(answer, trial));
  const expected = trials().map(({ args }) => solution(...args));
  if (calls.some(({ result }) => isMissing(result) && result !== undefined)) return NOT_YET;
  const oddity = oddityOf(answer, calls);
  if (oddity !== null) return again(oddity);
  const results = calls.map(({ result }) => result as number);
  const inspected = calls.find(({ inspected }) => inspected !== null)?.inspected ?? null;
  if (results.every((x, i) => isNear(x, expected[i]!, tolerance))) {
    return inspected === null ? { grade: "정답", hint: remark } : again(inspected);
  }
  const mistake = mistakes.find((each) =>
    trials().every(({ args }, i) => isNear(results[i]!, each.answer(...args), 1e-6))
  );
  if (mistake !== undefined) return again(mistake.hint);
  if (inspected !== null) return again(inspected);
  const wrong = results.findIndex((x, i) => !isNear(x, expected[i]!, tolerance));
  const seen = `${calls[wrong]!.name}일 때 기대한 값은 ${formatNumber(expected[wrong]!, 6)}, ` +
    `나온 값은 ${formatNumber(results[wrong]!, 6)}입니다.`;
  if (/\^/.test(String(answer))) return again(`거듭제곱은 ^가 아니라 **로 씁니다. ${seen}`);
  if (results.every((x, i) => isNear(x, expected[i]!, 0.1))) {
    return { grade: "거의", hint: `모든 점에서 가깝지만 똑같지는 않습니다. ${seen}` };
  }
  return again(seen);
}

/** What a call gave. */
interface Call {
  readonly name: string;
  readonly result: unknown;
  readonly thrown: unknown;
  readonly changed: boolean;
  readonly inspected: string | null;
}

function callOf<Args extends readonly unknown[]>(
  answer: (...args: Args) => unknown,
  { args, name, inspect }: Trial<Args>,
): Call {
  const before = JSON.stringify(args);
  let [result, thrown]: [unknown, unknown] = [undefined, undefined];
  try {
    result = answer(...args);
  } catch (error) {
    thrown = error ?? new Error("알 수 없는 오류");
  }
  const changed = JSON.stringify(args) !== before;
  return { name, result, thrown, changed, inspected: inspect?.() ?? null };
}

/** What is odd about an answer whatever it computes; null if nothing is. */
function oddityOf(answer: unknown, calls: readonly Call[]): string | null {
  const source = String(answer);
  const failed = calls.find(({ thrown }) => thrown !== undefined);
  if (failed !== undefined) {
    return `${failed.name}일 때 오류가 났습니다: ${messageOf(failed.thrown)}`;
  }
  if (calls.every(({ result }) => result === undefined)) {
    return source.includes("{")
      ? "값을 돌려주지 않았습니다. 중괄호 { }를 썼다면 그 안에 return이 필요합니다."
      : "값을 돌려주지 않았습니다.";
  }
  if (calls.some(({ changed }) => changed)) {
    return "넣어 준 배열을 바꾸었습니다. 받은 것은 그대로 두고 새 값을 돌려주세요.";
  }
  const odd = calls.find(({ result }) => typeof result !== "number" || Number.isNaN(result));
  return odd === undefined ? null : oddResult(odd);
}

function oddResult({ name, result }: Call): string {
  if (typeof result === "number") {
    return `${name}일 때 NaN이 나옵니다. 무한대를 무한대로, 또는 0을 0으로 나누지 않았는지 보세요.`;
  }
  if (result === undefined) {
    return `${name}일 때 값을 돌려주지 않습니다. 모든 경우에 return이 있는지 보세요.`;
  }
  if (result instanceof Promise) return "async를 지우세요. 기다릴 것이 없는 계산입니다.";
  if (typeof result === "string") {
    return `돌려준 것이 수가 아니라 ${whatItIs(result)}입니다. 따옴표를 지우세요.`;
  }
  if (typeof result === "boolean") {
    return "수가 아니라 참·거짓을 돌려주었습니다. 비교한 결과에 따라 수를 고르세요: 조건 ? 1 : 0";
  }
  if (typeof result === "function") {
    return "수가 아니라 함수를 돌려주었습니다. 화살표 =>를 한 번만 쓰세요.";
  }
  return `${name}일 때 나오는 것이 수가 아닙니다. 지금은 ${whatItIs(result)}입니다.`;
}

/** Equal but for rounding; 0 and −0 are the same number. */
function isNear(x: number, expected: number, tolerance: number): boolean {
  if (x === expected || (Number.isNaN(x) && Number.isNaN(expected))) return true;
  return Math.abs(x - expected) <= tolerance * Math.abs(expected);
}

function again(hint: string): Verdict {
  return { grade: "다시", hint };
}

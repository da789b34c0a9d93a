/**
 * Exercises that answer at once: 아직 (nothing done yet), 다시 (wrong, with a hint that fits the
 * mistake), 거의 (right, but for a small slip), 정답 (right). A wrong answer never throws: Run All goes on.
 *
 * @module
 */

import { requireFunction, requireObject } from "../base/require.ts";
import { markup } from "../base/markup.ts";
import type { Output } from "../base/output.ts";
import { show } from "./show.ts";

/** How good an answer is. */
export type Grade = "아직" | "다시" | "거의" | "정답";

/** What a learner is told about an answer. */
export interface Verdict {
  /** How good the answer is. */
  readonly grade: Grade;
  /** What to do next, or why it is right, in Korean. */
  readonly hint: string;
  /** What the answer leads to, as rows of a table; left out for none. */
  readonly table?: Readonly<Record<string, string>>;
}

/** What an exercise asks for. */
export type Kind =
  | "그래프 읽기"
  | "손으로 계산"
  | "코드 쓰기"
  | "버그 찾기"
  | "주장 판단"
  | "바꿔 보기";

/** A typical mistake. */
export interface Mistake<Answer> {
  /** The wrong answer. */
  readonly answer: Answer;
  /** What helps a learner who gave it, in Korean. */
  readonly hint: string;
}

/** What every exercise says of itself. */
export interface Question<Answer> {
  /** The question in a few Korean words. */
  readonly title: string;
  /** What it asks for. */
  readonly kind: Kind;
  /** The right answer. */
  readonly solution: Answer;
  /** Typical mistakes, each with its own hint. */
  readonly mistakes: readonly Mistake<Answer>[];
  /** Said with 정답: what to take along, in Korean. */
  readonly remark: string;
}

/** A question and how its answers are judged. */
export interface Exercise<Answer> extends Question<Answer> {
  /** Judges what a learner wrote, whatever it is. */
  readonly judge: (answer: unknown) => Verdict;
}

/** Stands where a learner is to write an answer, as in `const answer1 = 여기에_답;`. */
export const 여기에_답: never = Symbol("여기에_답") as never;

/** Whether nothing has been written yet. */
export function isMissing(answer: unknown): boolean {
  return answer === undefined || answer === 여기에_답;
}

/**
 * Judges an answer.
 *
 * @param exercise The exercise.
 * @param answer The answer; {@link 여기에_답} or undefined as long as the learner has written none.
 * @returns The verdict; never throws, whatever the answer is.
 *
 * @example Not yet, and right
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidExercises } from "./exercises/sigmoid.ts";
 * import { judge, 여기에_답 } from "./mod.ts";
 *
 * assert(judge(sigmoidExercises.slopeFromActivation, 여기에_답).grade === "아직");
 * assert(judge(sigmoidExercises.slopeFromActivation, 0.16).grade === "정답");
 * ```
 */
export function judge<Answer>(exercise: Exercise<Answer>, answer: unknown): Verdict {
  if (isMissing(answer)) return NOT_YET;
  try {
    return exercise.judge(answer);
  } catch (error) {
    return { grade: "다시", hint: `답을 실행하다가 오류가 났습니다: ${messageOf(error)}` };
  }
}

/**
 * Judges an answer and shows the verdict in the running cell.
 *
 * @param exercise The exercise.
 * @param answer The answer; {@link 여기에_답} as long as the learner has written none.
 * @returns When the verdict is shown.
 *
 * @example In a cell
 * ```ts
 * import { sigmoidExercises } from "./exercises/sigmoid.ts";
 * import { tryExercise } from "./mod.ts";
 *
 * await tryExercise(sigmoidExercises.slopeFromActivation, 0.16);
 * ```
 */
export async function tryExercise<Answer>(
  exercise: Exercise<Answer>,
  answer: unknown,
): Promise<void> {
  requireObject(exercise, "tryExercise", "the exercise");
  requireFunction(exercise.judge, "tryExercise", "the judge of the exercise");
  await show(renderVerdict(exercise.title, judge(exercise, answer)));
}

/** Said as long as there is no answer. */
export const NOT_YET: Verdict = {
  grade: "아직",
  hint: "여기에_답을 지우고 그 자리에 답을 쓴 다음, 셀을 다시 실행하세요.",
};

/** What an error says, without failing itself. */
export function messageOf(error: unknown): string {
  if (error instanceof ReferenceError) {
    const [name] = error.message.split(" ");
    return `${name}라는 이름을 찾을 수 없습니다. 글자라면 따옴표로 감싸고, 이름이라면 철자를 확인하세요.`;
  }
  return error instanceof Error ? error.message : "알 수 없는 오류";
}

/** A sign and a border for each grade, so that none rests on its colour. */
const MARKS: Record<Grade, readonly [sign: string, border: string]> = {
  아직: ["○", "dotted"],
  다시: ["✗", "dashed"],
  거의: ["△", "double"],
  정답: ["✓", "solid"],
};

function renderVerdict(title: string, { grade, hint, table = {} }: Verdict): Output {
  const [sign, border] = MARKS[grade];
  const box = `border-left:6px ${border} #888;padding:0.4em 1em;margin:0.4em 0`;
  const rows = Object.entries(table);
  const cells = rows.map(([name, value]) =>
    markup`<tr><th scope="row" style="${CELL};text-align:left">${name}</th><td style="${CELL}">${value}</td></tr>`
  );
  const list = rows.length === 0
    ? []
    : markup`<table style="${TABLE}"><tbody>${cells}</tbody></table>`;
  const head = markup`<b>${sign} ${grade}</b> · ${title}<br>${hint}`;
  return {
    html: markup`<div style="${box}">${head}${list}</div>`.text,
    text: [`${sign} ${grade} · ${title}`, hint, ...rows.map((row) => row.join(": "))].join("\n"),
    verdict: { exercise: title, grade },
  };
}

const TABLE = "border-collapse:collapse;margin:0.5em 0 0;font-size:1em";
const CELL = "padding:0.25em 0.7em;border-bottom:1px solid #888;text-align:right";

/**
 * Exercises with answers to choose from.
 *
 * @module
 */

import type { Exercise, Question } from "./exercise.ts";

/**
 * A question with answers to choose from, named 가, 나, 다, …. The name counts however it is written: "나",
 * " 나 ", "나.", "(나)", "나번".
 *
 * @param question Question, right choice, the other choices with their hints, and the explanation.
 * @returns The exercise.
 *
 * @example Two choices
 * ```ts
 * import assert from "node:assert/strict";
 * import { choiceExercise } from "./choice_exercise.ts";
 * import { judge } from "./exercise.ts";
 *
 * const choice = choiceExercise({
 *   title: "고르기",
 *   kind: "주장 판단",
 *   solution: "가",
 *   mistakes: [{ answer: "나", hint: "다시 생각해 보세요." }],
 *   remark: "맞습니다.",
 * });
 * assert(judge(choice, "(가)").grade === "정답");
 * ```
 */
export function choiceExercise(question: Question<string>): Exercise<string> {
  const { solution, mistakes, remark } = question;
  const names = [solution, ...mistakes.map((each) => each.answer)].sort();
  return {
    ...question,
    judge: (answer) => {
      const choice = typeof answer === "string" ? chosen(answer) : undefined;
      if (choice === solution) return { grade: "정답", hint: remark };
      const mistake = mistakes.find((each) => each.answer === choice);
      const list = names.map((name) => `"${name}"`).join(", ");
      return {
        grade: "다시",
        hint: mistake?.hint ?? `${list} 가운데 하나를 따옴표까지 써 주세요.`,
      };
    },
  };
}

/** The one letter that is meant; undefined if there are none or several. */
function chosen(answer: string): string | undefined {
  const quotes = `\\s"'‘’“”()[\\].,:!`;
  return new RegExp(`^[${quotes}]*([가-하])(?:번|요|입니다)?[${quotes}]*$`).exec(
    answer.normalize("NFC"),
  )?.[1];
}

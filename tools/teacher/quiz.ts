/**
 * Ten questions from the exercises, as a page and for learning platforms.
 *
 * @module
 */

import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { taskOf } from "./lesson_facts.ts";
import type { Task } from "./lesson_facts.ts";
import { inline, sheetPage } from "./sheet.ts";

/** Numbers and choices in turn, in the order of the lessons. */
const ASKED = [
  "sigmoidExercises.slopeOfSquare",
  "sigmoidExercises.slopeFromActivation",
  "sigmoidExercises.slowLearning",
  "tanhExercises.slopeFromActivation",
  "tanhExercises.steeperEverywhere",
  "reluExercises.centralAtKink",
  "reluExercises.whenItMatters",
  "comparisonExercises.pathProduct",
  "comparisonExercises.noVanishing",
  "gradientDescentExercises.lossFalls",
];

/** The questions of the quiz. */
export function quizTasks(lessons: readonly Lesson[]): Task[] {
  return ASKED.map((name) => taskOf(lessons, name));
}

/** The page: the questions on paper of their own, and the answers. */
export function quizPage(tasks: readonly Task[]): string {
  return sheetPage({ title: "퀴즈", sheets: [questions(tasks), answers(tasks)] });
}

function questions(tasks: readonly Task[]): Markup {
  const items = tasks.map(({ question, choices }) => {
    const list = Object.entries(choices).map(([letter, text]) =>
      markup`<li>${letter}. ${inline(text)}</li>`
    );
    return markup`<li>${inline(question)}${
      list.length === 0
        ? markup` <span class="answer">답</span>`
        : markup`<ul class="choices">${list}</ul>`
    }</li>\n`;
  });
  return markup`<h1>퀴즈</h1>
<p class="name">학년 반 번호 <span></span> 이름 <span></span></p>
<ol>
${items}</ol>`;
}

function answers(tasks: readonly Task[]): Markup {
  const items = tasks.map(({ exercise, lesson, number }) =>
    markup`<li><b>${
      String(exercise.solution).replace("-", "−")
    }</b>. ${exercise.remark} <small>(${lesson.title.split(".")[0]!} 연습 ${
      String(number)
    })</small></li>\n`
  );
  return markup`<h1>퀴즈의 답</h1>
<ol>
${items}</ol>`;
}

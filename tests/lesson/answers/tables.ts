/**
 * The answers of all lessons, by the name under which the library offers the exercises.
 *
 * @module
 */

import * as lib from "../../../lib/mod.ts";
import type { AnswerTable } from "../../support/answers.ts";
import { answers as comparison } from "./comparison.ts";
import { answers as gradientDescent } from "./gradient_descent.ts";
import { answers as relu } from "./relu.ts";
import { answers as sigmoid } from "./sigmoid.ts";
import { answers as tanh } from "./tanh.ts";

/** The exercises of a lesson, and what is tried on them. */
export interface LessonAnswers {
  readonly exercises: object;
  readonly answers: AnswerTable;
}

/** Name → exercises and answers. */
export const answerTables: Readonly<Record<string, LessonAnswers>> = {
  sigmoidExercises: { exercises: lib.sigmoidExercises, answers: sigmoid },
  tanhExercises: { exercises: lib.tanhExercises, answers: tanh },
  reluExercises: { exercises: lib.reluExercises, answers: relu },
  comparisonExercises: { exercises: lib.comparisonExercises, answers: comparison },
  gradientDescentExercises: {
    exercises: lib.gradientDescentExercises,
    answers: gradientDescent,
  },
};

import type { AnswerTable } from "../../support/answers.ts";

/** Right, wrong and absurd answers to the exercises of the lesson. */
export const answers: AnswerTable = {};

/**
 * The quiz as learning platforms read it, judged by the graders from which it is made.
 *
 * @module
 */

import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { judge } from "../../../lib/mod.ts";
import { gift, moodleXml } from "../../../tools/teacher/platforms.ts";
import { quizTasks } from "../../../tools/teacher/quiz.ts";
import type { Task } from "../../../tools/teacher/lesson_facts.ts";
import { readLessons } from "../../../tools/notebooks/lessons.ts";
import { assert, assertEquals } from "../../support/assert.ts";
import { canRead, needsRead } from "../../support/permissions.ts";
import { parseGift } from "./gift.ts";

const tasks = canRead ? quizTasks(await readLessons()) : [];

/** A question as a platform has read it. */
interface Read {
  readonly title: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly answers: readonly {
    readonly text: string;
    readonly fraction: number;
    readonly tolerance: number | undefined;
    readonly feedback: string;
  }[];
}

const FORMATS: Readonly<Record<string, () => Read[]>> = {
  "Moodle XML": () => parseMoodle(moodleXml(tasks)),
  GIFT: () => parseGift(gift(tasks)),
};

for (const [format, read] of Object.entries(FORMATS)) {
  Deno.test(
    `${format}: ten questions, each with one right answer, as the graders judge`,
    needsRead,
    () => {
      const questions = read();
      assertEquals(questions.length, 10);
      questions.forEach((question, index) => agrees(question, tasks[index]!));
    },
  );
}

Deno.test("the quiz asks for numbers and for choices, and each text is whole", needsRead, () => {
  const numbers = tasks.filter(({ exercise }) => typeof exercise.solution === "number");
  assertEquals(numbers.length, 5);
  for (const { name, question, choices, exercise } of tasks) {
    assert(question.length > 10 && !/연습 \d|^- |`"가"`/m.test(question), `${name}: ${question}`);
    const letters = Object.keys(choices);
    assert(typeof exercise.solution === "number" || letters.includes(`${exercise.solution}`), name);
  }
});

function agrees({ title, text, isNumber, answers }: Read, { exercise, choices }: Task): void {
  assertEquals([title, isNumber], [exercise.title, Object.keys(choices).length === 0]);
  assert(!/[$]|&#|&lt;/.test(text), text);
  assertEquals(answers.filter(({ fraction }) => fraction === 100).length, 1);
  const letters = Object.keys(choices).sort();
  if (!isNumber) assertEquals(answers.length, letters.length);
  answers.forEach(({ text, fraction, tolerance, feedback }, index) => {
    const { grade, hint } = judge(exercise, isNumber ? Number(text) : letters[index]);
    assertEquals([grade === "정답", hint], [fraction === 100, feedback]);
    if (isNumber && fraction < 100) {
      assert(Math.abs(Number(text) - Number(exercise.solution)) > tolerance!, `${title}: ${text}`);
    }
  });
}

/** What Moodle's import wants to find, and nothing besides. */
function parseMoodle(xml: string): Read[] {
  const root = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  })
    .parseFromString(xml, "text/xml").documentElement!;
  assertEquals(root.tagName, "quiz");
  return children(root).map((question) => {
    const type = question.getAttribute("type");
    assertEquals(question.tagName, "question");
    assert(type === "numerical" || type === "multichoice", `${type}`);
    const isNumber = type === "numerical";
    const parts = isNumber ? PARTS : [...PARTS, "single", "shuffleanswers"];
    const names = children(question).map(({ tagName }) => tagName).filter((one) =>
      one !== "answer"
    );
    assertEquals(names, parts);
    return {
      title: textIn(question, "name"),
      text: textIn(question, "questiontext"),
      isNumber,
      answers: children(question).filter(({ tagName }) => tagName === "answer").map((answer) => ({
        text: children(answer)[0]!.textContent!,
        fraction: Number(answer.getAttribute("fraction")),
        tolerance: isNumber ? Number(textOf(answer, "tolerance")) : undefined,
        feedback: textIn(answer, "feedback"),
      })),
    };
  });
}

const PARTS = ["name", "questiontext", "defaultgrade"];

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];
}

function textOf(element: Element, tag: string): string {
  return children(element).find(({ tagName }) => tagName === tag)!.textContent!;
}

/** Moodle puts texts into a `<text>` of their own. */
function textIn(element: Element, tag: string): string {
  return textOf(children(element).find(({ tagName }) => tagName === tag)!, "text");
}

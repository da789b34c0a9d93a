/**
 * A quiz as Moodle XML and as GIFT, which learning platforms import. Both carry the graders' hints, and formulas as
 * `\(…\)`, which their MathJax filter sets.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import { marked } from "npm:marked@18.2.1";
import { escapeMarkup } from "../../lib/base/markup.ts";
import type { Task } from "./lesson_facts.ts";

/** An answer that a question knows: right or not, and what is said to it. */
interface Known {
  readonly text: string;
  readonly isRight: boolean;
  readonly said: string;
}

/** The quiz as Moodle XML. */
export function moodleXml(tasks: readonly Task[]): string {
  const questions = tasks.map((task) => {
    const isChoice = Object.keys(task.choices).length > 0;
    const answers = knownAnswers(task).map((known) => {
      const { text, isRight, said } = known;
      return `  <answer fraction="${isRight ? 100 : 0}" format="${
        isChoice ? "html" : "moodle_auto_format"
      }">
   <text>${escapeMarkup(text)}</text>
${
        isChoice
          ? ""
          : `   <tolerance>${toleranceOf(known)}</tolerance>\n`
      }   <feedback format="html"><text>${escapeMarkup(said)}</text></feedback>
  </answer>`;
    });
    return ` <question type="${isChoice ? "multichoice" : "numerical"}">
  <name><text>${escapeMarkup(task.exercise.title)}</text></name>
  <questiontext format="html"><text>${escapeMarkup(html(task.question))}</text></questiontext>
  <defaultgrade>1</defaultgrade>
${isChoice ? "  <single>true</single>\n  <shuffleanswers>true</shuffleanswers>\n" : ""}${
      answers.join("\n")
    }
 </question>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join("\n")}\n</quiz>\n`;
}

/** The quiz as GIFT. */
export function gift(tasks: readonly Task[]): string {
  return tasks.map((task) => {
    const isChoice = Object.keys(task.choices).length > 0;
    const answers = knownAnswers(task).map((known) => {
      const { text, isRight, said } = known;
      if (isChoice) return `\t${isRight ? "=" : "~"}${giftText(text)}#${giftText(said)}`;
      return `\t=%${isRight ? 100 : 0}%${text}:${toleranceOf(known)}#${giftText(said)}`;
    });
    const question = `::${giftText(task.exercise.title)}::[html]${giftText(html(task.question))}`;
    return `${question}{${isChoice ? "" : "#"}\n${answers.join("\n")}\n}\n`;
  }).join("\n");
}

/** The right answer and the mistakes that the graders know. */
function knownAnswers({ exercise, choices }: Task): Known[] {
  const known = [
    { answer: exercise.solution, isRight: true, said: exercise.remark },
    ...exercise.mistakes.filter(({ hint }) => !hint.includes("**")) // that is about code
      .map(({ answer, hint }) => ({ answer, isRight: false, said: hint })),
  ].map(({ answer, ...rest }) => ({ text: String(answer), ...rest }));
  if (Object.keys(choices).length === 0) return known;
  return known.sort((a, b) => a.text < b.text ? -1 : 1)
    .map(({ text, ...rest }) => ({ text: html(choices[text]!), ...rest }));
}

/** For the solution as near as the grader wants it; a mistake is also known when it has been rounded. */
function toleranceOf({ text, isRight }: Known): string {
  return ((isRight ? 1e-6 : 1e-3) * Math.abs(Number(text))).toPrecision(1);
}

/** Markdown as HTML, formulas as `\(…\)`. */
function html(source: string): string {
  const formulas: string[] = [];
  const text = source.replace(
    /\$([^$\n]+)\$/g,
    (_, tex) => `\uE000${formulas.push(tex) - 1}\uE001`,
  );
  return marked.parseInline(text, { async: false })
    .replace(
      /\uE000(\d+)\uE001/g,
      (_, index) => `\\(${formulas[Number(index)]!.replaceAll("<", "\\lt ")}\\)`,
    );
}

/** GIFT's own signs are kept from meaning something by a backslash, line ends are written out. */
function giftText(text: string): string {
  return text.replace(/[\\~=#{}:]/g, "\\$&").replaceAll("\n", "\\n");
}

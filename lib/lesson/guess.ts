/**
 * Predict, then run: a learner's guess is taken before the result is known, and shown beside it after.
 *
 * @module
 */

import { whatItIs } from "./what_it_is.ts";
import { formatNumber } from "../base/format.ts";
import { Markup, markup } from "../base/markup.ts";
import { toOutput } from "../base/output.ts";
import type { Figure, Output } from "../base/output.ts";
import { isMissing } from "./exercise.ts";
import { show } from "./show.ts";

/**
 * Takes a guess and shows that it has been taken; nothing tells whether it is right.
 *
 * @param question What is guessed, in a few Korean words.
 * @param guess A number, or the name of a choice; `여기에_답` as long as there is none.
 * @returns When it is shown.
 *
 * @example In a cell
 * ```ts
 * import { takeGuess, 여기에_답 } from "./mod.ts";
 *
 * const guess1 = 여기에_답;
 * await takeGuess("가장 큰 기울기", guess1);
 * ```
 */
export async function takeGuess(question: string, guess: unknown): Promise<void> {
  const text = isMissing(guess)
    ? "○ 짐작을 적고 이 셀을 실행한 다음, 아래 셀의 결과를 보세요."
    : `✎ 내 짐작: ${written(guess)}`;
  const html = markup`<div style="${BOX}"><b>${question}</b><br>${text}</div>`.text;
  await show({ html, text: `${question}\n${text}` });
}

/**
 * Shows a guess beside what is true, folded so that a stored result gives nothing away.
 *
 * @param question What was guessed, as in {@link takeGuess}.
 * @param guess The guess.
 * @param truth What is true: a computed number, or the name of the right choice.
 * @returns When it is shown.
 *
 * @example In the next cell
 * ```ts
 * import { sigmoidDerivative } from "../activations/sigmoid.ts";
 * import { compareGuess } from "./mod.ts";
 *
 * await compareGuess("가장 큰 기울기", 0.5, sigmoidDerivative(0));
 * ```
 */
export async function compareGuess(
  question: string,
  guess: unknown,
  truth: unknown,
): Promise<void> {
  const mine = isMissing(guess) ? "아직 적지 않음" : written(guess);
  const head = markup`<b>${question}</b>`;
  const html = markup`<div style="${BOX}">${head}<br>내 짐작: ${mine}<br>결과: ${
    written(truth)
  }</div>`;
  const text = `${question}\n내 짐작: ${mine}\n결과: ${written(truth)}`;
  await show(folded({ html: html.text, text }));
}

/**
 * What is to be shown behind a line to be opened, so that a reader can think first. Works in an untrusted
 * notebook and on paper, without a script.
 *
 * @param shown A figure or an output.
 * @param summary The line. Default "결과 보기".
 * @returns The output.
 *
 * @example A result to be opened
 * ```ts
 * import assert from "node:assert/strict";
 * import { folded } from "./mod.ts";
 *
 * assert(folded({ html: "<b>4</b>", text: "4" }).html.startsWith("<details><summary"));
 * ```
 */
export function folded(shown: Figure | Output, summary = "결과 보기"): Output {
  const output = toOutput(shown);
  const line = markup`<summary style="cursor:pointer;padding:0.4em 0">${summary}</summary>`;
  const html = markup`<details>${line}${new Markup(output.html)}</details>`.text;
  return { ...output, html, text: `(${summary})\n${output.text}` };
}

const BOX = "border-left:6px solid #888;padding:0.4em 1em;margin:0.4em 0";

function written(guess: unknown): string {
  if (typeof guess === "number") return formatNumber(guess, 6);
  try {
    return String(guess);
  } catch {
    return whatItIs(guess); // some objects are no text, and a learner may have written one
  }
}

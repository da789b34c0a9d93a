/**
 * The hand-out: what the lessons say, on one sheet of paper.
 *
 * @module
 */

import { image } from "../../lib/base/output.ts";
import { Markup, markup } from "../../lib/base/markup.ts";
import { comparisonFigure, formatNumber, lectureActivations } from "../../lib/mod.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { summaryOf } from "./lesson_facts.ts";
import { inline, sheetPage } from "./sheet.ts";

/** The formulas of an activation as a lesson writes them. */
export const FORMULAS: Readonly<
  Record<string, readonly [value: string, slope: string, fromA: string]>
> = {
  sigmoid: ["$\\frac{1}{1+e^{-z}}$", "$g(z)(1-g(z))$", "$a(1-a)$"],
  tanh: ["$\\tanh(z)$", "$1-\\tanh^2(z)$", "$1-a^2$"],
  relu: ["$\\max(0,\\,z)$", "왼쪽 0, 오른쪽 1", "$a>0$이면 1, 아니면 0"],
  leakyRelu: ["$\\max(0.01z,\\,z)$", "왼쪽 0.01, 오른쪽 1", "$a>0$이면 1, 아니면 0.01"],
};

/** The page. */
export function handOutPage(lessons: readonly Lesson[]): string {
  const rows = lectureActivations.map((activation) => {
    const [value, slope, fromA] = FORMULAS[activation.name]!;
    const [, largest] = activation.slopes;
    const slopes = activation.landmarks.map(({ z, slope }) =>
      slope === null ? "정의되지 않음" : formatNumber(activation.derivative(z), 3)
    );
    return markup`<tr><th scope="row">${activation.shortName}</th><td>${inline(value)}</td><td>${
      inline(slope)
    }</td><td>${inline(fromA)}</td><td>${formatNumber(largest)}</td>${
      slopes.map((text) => markup`<td>${text}</td>`)
    }</tr>\n`;
  });
  const summaries = lessons.slice(0, 4).map((lesson) =>
    markup`<h2>${lesson.title}</h2><ol>${
      summaryOf(lesson).map((item) => markup`<li>${inline(item)}</li>`)
    }</ol>\n`
  );
  return sheetPage({
    title: "유인물",
    sheets: [markup`<h1>활성화 함수의 도함수</h1>
<table>
<thead><tr><th scope="col">함수</th><th scope="col">${inline("$g(z)$")}</th><th scope="col">${
      inline("$g'(z)$")
    }</th><th scope="col">${inline("$a$로 구하면")}</th><th scope="col">가장 큰 기울기</th>${
      [-10, 0, 10].map((z) => markup`<th scope="col">${inline(`$g'(${z})$`)}</th>`)
    }</tr></thead>
<tbody>
${rows}</tbody></table>
<div class="figures">${
      (["value", "derivative"] as const).map((of) =>
        new Markup(image(comparisonFigure({ of })).html)
      )
    }</div>
<p class="captions">왼쪽은 함숫값 ${inline("$g(z)$")}, 오른쪽은 기울기 ${
      inline("$g'(z)$")
    }입니다.</p>
<div class="summaries">
${summaries}</div>`],
  });
}

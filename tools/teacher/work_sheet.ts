/**
 * The work sheet: computing by hand, on one sheet of paper, and the answers on another.
 *
 * @module
 */

import { Markup, markup } from "../../lib/base/markup.ts";
import { formatNumber, lectureActivations } from "../../lib/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { taskOf } from "./lesson_facts.ts";
import type { Task } from "./lesson_facts.ts";
import { inline, sheetPage } from "./sheet.ts";

/** The exercises that need nothing but a pencil. */
const BY_HAND = [
  "sigmoidExercises.slopeOfSquare",
  "sigmoidExercises.slopeFromActivation",
  "tanhExercises.slopeFromActivation",
  "reluExercises.centralAtKink",
];

/** The page. */
export function workSheetPage(lessons: readonly Lesson[]): string {
  const tasks = BY_HAND.map((name) => taskOf(lessons, name));
  return sheetPage({ title: "활동지", sheets: [questions(tasks), answers(tasks)] });
}

function questions(tasks: readonly Task[]): Markup {
  const items = tasks.map(({ question }) =>
    markup`<li>${inline(question)}<div class="space"></div></li>\n`
  );
  return markup`<h1>활동지</h1>
<p class="name">학년 반 번호 <span></span> 이름 <span></span></p>
<h2>1. 세 점에서 함숫값과 기울기 구하기</h2>
<p>계산기 없이 구하세요. 0이나 1에 가까운 값은 ‘≈ 0’처럼, 정확한 값은 ‘= 0.5’처럼 쓰고, 없는 값은 ‘없음’이라고 쓰세요.</p>
${table(() => ["", ""])}
<h2>2. 시그모이드의 기울기를 먼저 그려 보기</h2>
<p>점선은 시그모이드 ${inline("$g(z)$")}입니다. 같은 좌표에 기울기 ${
    inline("$g'(z)$")
  }를 그리세요.</p>
${axes(false)}
<h2>3. 손으로 계산하기</h2>
<ol>
${items}</ol>`;
}

function answers(tasks: readonly Task[]): Markup {
  const items = tasks.map(({ exercise, lesson, number }) =>
    markup`<li><b>${String(exercise.solution).replace("-", "−")}</b>. ${exercise.remark} (${lesson
      .title.split(".")[0]!} 연습 ${String(number)})<br>${
      exercise.mistakes.slice(0, 4).map(({ answer, hint }) =>
        markup`<span class="mistake">${String(answer).replace("-", "−")}: ${hint}</span> `
      )
    }</li>\n`
  );
  return markup`<h1>활동지의 답</h1>
<h2>1. 세 점에서 함숫값과 기울기 구하기</h2>
${table(answerAt)}
<p>z = ±10에서 시그모이드와 tanh의 기울기는 0에 가깝지만 0이 아닙니다. ReLU와 Leaky ReLU는 z = 0에서 미분할 수 없으므로 기울기가 없습니다. 코드가 쓰는 0이나 1은 약속한 값입니다.</p>
<h2>2. 시그모이드의 기울기를 먼저 그려 보기</h2>
<p>실선이 기울기입니다. z = 0에서 가장 높고 그 높이는 1/4입니다. 양 끝에서는 0에 다가갑니다.</p>
${axes(true)}
<h2>3. 손으로 계산하기</h2>
<ol>
${items}</ol>`;
}

type Cells = (activation: Activation, index: number) => readonly [value: string, slope: string];

/** Function by function, g and g′ at −10, 0 and 10. */
function table(cells: Cells): Markup {
  const rows = lectureActivations.map((activation) =>
    markup`<tr><th scope="row">${activation.shortName}</th>${
      activation.landmarks.map((_, index) =>
        cells(activation, index).map((text) => markup`<td>${text}</td>`)
      )
    }</tr>\n`
  );
  const zs = lectureActivations[0]!.landmarks.map(({ z }) => z);
  return markup`<table class="blank">
<thead><tr><th scope="col" rowspan="2">함수</th>${
    zs.map((z) => markup`<th scope="colgroup" colspan="2">z = ${formatNumber(z)}</th>`)
  }</tr>
<tr>${zs.map(() => markup`<th scope="col">g(z)</th><th scope="col">g′(z)</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function answerAt(activation: Activation, index: number): readonly [string, string] {
  const { z, value, slope, exact } = activation.landmarks[index]!;
  const sign = exact ? "=" : "≈";
  const measured = formatNumber(activation.derivative(z), 3);
  const isSame = slope !== null && formatNumber(slope, 3) === measured;
  return [
    `${sign} ${formatNumber(value)}`,
    slope === null ? "없음" : `${sign} ${formatNumber(slope)}${isSame ? "" : ` (${measured})`}`,
  ];
}

const [WIDTH, HEIGHT, LEFT] = [600, 150, 20];

/** A place to draw in, with the curve of the sigmoid; with that of its slope for the answers. */
function axes(isSolved: boolean): Markup {
  const [sigmoid] = lectureActivations;
  const x = (z: number): number => LEFT + (z + 6) / 12 * (WIDTH - 2 * LEFT);
  const y = (height: number): number => HEIGHT - 25 - height * (HEIGHT - 40);
  const path = (g: (z: number) => number): string =>
    Array.from({ length: 121 }, (_, i) => (i - 60) / 10)
      .map((z, i) => `${i === 0 ? "M" : "L"}${x(z).toFixed(1)} ${y(g(z)).toFixed(1)}`).join("");
  const slope = isSolved
    ? markup`<path d="${path(sigmoid!.derivative)}" fill="none" stroke="#000" stroke-width="2"/>`
    : new Markup("");
  const marks = [-6, -4, -2, 0, 2, 4, 6].map((z) =>
    markup`<text x="${x(z)}" y="${HEIGHT - 8}" text-anchor="middle">${formatNumber(z)}</text>`
  );
  const heights = [0, 0.25, 0.5, 1].map((height) =>
    markup`<path d="M${x(-6)} ${y(height)}H${x(6)}" stroke="#bbb"/><text x="${x(0) + 4}" y="${
      y(height) - 3
    }">${formatNumber(height)}</text>`
  );
  return markup`<svg class="axes" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${
    isSolved ? "시그모이드와 그 기울기의 그래프" : "시그모이드의 그래프와 빈 좌표"
  }">${heights}<path d="M${x(0)} ${y(1.05)}V${y(0)}" stroke="#000"/>${marks}
<path d="${path(sigmoid!.value)}" fill="none" stroke="#555" stroke-dasharray="5 4"/>${slope}</svg>`;
}

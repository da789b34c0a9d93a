/**
 * The teacher's guide: two sheets of paper.
 *
 * @module
 */

import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { askOf, beliefsOf, placeOf, taskOf } from "./lesson_facts.ts";
import { FIFTY_MINUTES, TWO_LESSONS } from "./plan.ts";
import type { Step } from "./plan.ts";
import { inline, sheetPage } from "./sheet.ts";

/** The page. */
export function guidePage(lessons: readonly Lesson[]): string {
  return sheetPage({ title: "수업 안내", sheets: [plans(lessons), help(lessons)] });
}

function plans(lessons: readonly Lesson[]): Markup {
  const two = TWO_LESSONS.map((steps, index) =>
    markup`<tbody>
<tr><th scope="rowgroup" colspan="5">${String(index + 1)}차시</th></tr>
${rows(lessons, steps)}</tbody>
`
  );
  return markup`<h1>수업 안내</h1>
<p>다섯 단원을 50분에 다룰 수는 없습니다. 1단원을 중심으로 2, 3단원에서 한 가지씩 가져옵니다. 준비물은 슬라이드나 웹 쪽, 활동지입니다.</p>
<h2>50분 수업</h2>
<table class="plan">${HEAD}
<tbody>
${rows(lessons, FIFTY_MINUTES)}</tbody></table>
<h2>두 차시 수업</h2>
<table class="plan">${HEAD}
${two}</table>`;
}

const HEAD = markup`
<thead><tr><th scope="col">분</th><th scope="col">자료</th><th scope="col">교사</th><th scope="col">학습자</th><th scope="col">물음과 <i>예상 답</i></th></tr></thead>`;

function rows(lessons: readonly Lesson[], steps: readonly Step[]): Markup[] {
  let start = 0;
  return steps.map(({ minutes, cell, teacher, learners }) => {
    const place = placeOf(lessons, cell);
    const ask = askOf(place);
    const from = start;
    start += minutes;
    const heading = cell.endsWith("#title") ? "첫머리" : place.heading;
    return markup`<tr><th scope="row">${String(from)}–${String(start)}</th><td>${
      shortTitle(place.lesson)
    }. ${inline(heading)}</td><td>${teacher}</td><td>${learners}</td><td>${
      ask === undefined ? "" : markup`${ask.question} <i>${ask.answer}</i>`
    }</td></tr>\n`;
  });
}

function shortTitle({ title }: Lesson): string {
  return title.split(".")[0]!;
}

/** Exercises whose mistakes are met in the fifty minutes. */
const MISTAKEN = [
  "sigmoidExercises.slopeFromActivation",
  "tanhExercises.slopeFromActivation",
  "reluExercises.centralAtKink",
];

function help(lessons: readonly Lesson[]): Markup {
  const beliefs = lessons.flatMap(beliefsOf).map(({ belief, reply }) =>
    markup`<li><b>${belief}.</b> ${inline(reply)}</li>\n`
  );
  const mistakes = MISTAKEN.map((name) => {
    const { exercise } = taskOf(lessons, name);
    const list = exercise.mistakes.slice(0, 3).map(({ answer, hint }) =>
      markup`<br>${number(answer)}: ${hint}`
    );
    return markup`<li><b>${exercise.title}</b> (정답 ${number(exercise.solution)})${list}</li>\n`;
  });
  return markup`<h2>흔한 오해와 단원의 대답</h2>
<ul class="two">
${beliefs}</ul>
<h2>흔한 오답과 채점기의 도움말</h2>
<ul class="three">
${mistakes}</ul>
${TROUBLE}
${CURRICULUM}`;
}

function number(value: unknown): string {
  return String(value).replace("-", "−");
}

const TROUBLE = markup`<h2>잘 안 될 때</h2>
<ul>
<li><b>프로젝터가 없을 때.</b> 유인물과 활동지를 나누어 줍니다. 둘 다 흑백으로 인쇄해도 읽힙니다.</li>
<li><b>인터넷이 없을 때.</b> 슬라이드(<code>deno task slides</code>)와 웹 쪽은 인터넷을 쓰지 않습니다. <code>site.zip</code>을 USB 메모리로 나누어 주고 <code>index.html</code>을 열게 합니다. 휴대전화에는 <code>single</code> 폴더의 한 파일짜리 단원을 줍니다.</li>
<li><b>커널이 멈추거나 설치가 안 될 때.</b> 같은 단원의 웹 쪽을 엽니다. 셀의 실행과 채점이 브라우저 안에서 됩니다. JupyterLab에서는 메뉴의 커널에서 다시 시작하고 위에서부터 실행합니다.</li>
<li><b>답을 걷을 때.</b> 노트북이나 웹 쪽의 답 파일을 한 폴더에 모으고 <code>deno task grade 폴더</code>를 실행합니다. 파일에 적힌 채점은 믿지 않고, 코드만 따로 실행해 다시 채점합니다.</li>
</ul>`;

const CURRICULUM = markup`<h2>어디에 맞나</h2>
<p><b>고등학교 「인공지능 수학」(2022 개정, 진로 선택).</b> ‘예측과 최적화’ 영역의 [12인수04-03] 손실함수와 [12인수04-04] 경사하강법에 이어집니다. 그곳의 손실함수는 일변수함수로 정의된 것만 다룹니다. 활성화 함수의 도함수와 역전파는 그 범위를 넘으므로, 인공지능과 관련된 수학 주제를 골라 탐구하는 [12인수05-02]의 탐구 주제로 알맞습니다. 계획서에 옮기기 전에 교육부의 교육과정 원문에서 확인하세요. <b>대학의 첫 신경망 주.</b> 이 과정이 따라가는 원강의는 얕은 신경망을 배우는 가운데 경사 하강법을 구현하기 바로 앞에 놓여 있습니다. 1–3단원을 그 강의의 예습이나 실습으로, 5단원을 역전파의 첫 실습으로 쓸 수 있습니다.</p>`;

/**
 * The pages of the site: an index, and one for each notebook.
 *
 * @module
 */

import { derivativeFigure } from "../../lib/figures/derivative_figure.ts";
import { activations } from "../../lib/mod.ts";
import { image } from "../../lib/base/output.ts";
import { Markup, markup } from "../../lib/base/markup.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { codeCells, hasTag } from "../notebooks/notebook.ts";
import { renderCode, renderProse } from "./cells.ts";
import { frame, link } from "./frame.ts";
import { anchored } from "./headings.ts";
import type { Heading } from "./headings.ts";
import { PLAYGROUND, PLAYGROUND_TITLE, playgroundLink } from "./playground_page.ts";
import { contentPolicy } from "./policy.ts";

/** What the pages are about. */
export const HEADING = "활성화 함수의 도함수";

/** The folder of lessons that are a single file each. */
export const SINGLE = "single";

/** The first page of what a teacher prints. */
export const TEACHER = "teacher/index.html";

/** The whole site as one file, inside it. */
export const ZIP = "site.zip";

const DESCRIPTION =
  "시그모이드, tanh, ReLU, Leaky ReLU의 기울기를 그림과 계산으로 배우는 다섯 단원. 설치 없이 이 쪽에서 코드를 고치고 실행합니다.";

/** How a page finds what is not in it. */
export interface Parts {
  /** The address of the index. */
  readonly index: string;
  /** Its style sheets. */
  readonly styles: readonly (string | Markup)[];
  /** The scripts at its end. */
  readonly scripts: Markup;
  /** The texts of scripts that stand in the page. */
  readonly inline: readonly string[];
}

/** The page that leads to all others. */
export function indexPage(lessons: readonly Lesson[], parts: Parts): string {
  const items = lessons.map((lesson) => {
    const { name, title, minutes, notebook } = lesson;
    const exercises = codeCells(notebook).filter((cell) => hasTag(cell, "exercise")).length;
    const time = minutes === undefined ? "" : `약 ${minutes}분 · 연습 ${exercises}개`;
    const progress = exercises === 0
      ? new Markup("")
      : markup` <span class="progress" data-progress="${name}" data-exercises="${exercises}"></span>`;
    return markup`<li>${
      link(`${name}.html`, title)
    } <span class="time">${time}</span>${progress}</li>\n`;
  });
  const singles = lessons.map(({ name, title }, index) =>
    markup`${index === 0 ? "" : " · "}${link(`${SINGLE}/${name}.html`, title)}`
  );
  const picture = image(derivativeFigure(activations.sigmoid, { tangentAt: 1, triangleWidth: 2 }));
  return frame({
    title: HEADING,
    description: DESCRIPTION,
    policy: contentPolicy(parts.inline),
    styles: parts.styles,
    colorScheme: "light dark",
    body: markup`<main class="front">
<h1>${HEADING}</h1>
<p class="lead">시그모이드, tanh, ReLU, Leaky ReLU의 기울기 g′(z)는 얼마이고, 왜 그럴까요? 그림과 계산으로 하나씩 확인합니다.</p>
<div class="output">${new Markup(picture.html)}</div>
<p>모든 코드는 <strong>이 쪽에서 바로</strong> 고치고 실행할 수 있고, 연습 문제도 채점해 줍니다. 설치할 것도, 인터넷도 필요 없습니다.</p>
<ul class="lessons">
${items}</ul>
<p>${
      link(PLAYGROUND, PLAYGROUND_TITLE)
    }에서는 z 하나를 움직이며 접선과 식을 보고, 도함수를 직접 그려 보고, 신경망을 학습시켜 봅니다.</p>
<h2>가져가기</h2>
<p>이 쪽들은 폴더째로 USB 메모리나 학교 서버에 두어도 그대로 작동합니다. ${
      link(ZIP, "모두 내려받기(zip)")
    }</p>
<p>휴대전화에서 내려받아 보려면 한 파일로 된 단원을 쓰세요. ${singles}</p>
<h2>가르치는 분께</h2>
<p>${link(TEACHER, "교사용 자료")}: 수업 안내, 유인물, 활동지, 퀴즈, 나만의 단원 만드는 법</p>
</main>
${parts.scripts}`,
  });
}

/** The page of the lesson at a place in the list, with links to its neighbours. */
export function lessonPage(lessons: readonly Lesson[], index: number, parts: Parts): string {
  const { title, notebook, hasCode, name } = lessons[index]!;
  const headings: Heading[] = [];
  let number = 0;
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type === "code") return markup`${renderCode(cell, ++number)}\n`;
    if (cell.cell_type !== "markdown") return new Markup("");
    return markup`<section class="markdown">${anchored(renderProse(cell), headings)}</section>\n`;
  });
  return frame({
    title: `${title} · ${HEADING}`,
    description: DESCRIPTION,
    policy: contentPolicy(parts.inline),
    styles: parts.styles,
    colorScheme: "light dark",
    lesson: name,
    body: markup`<a class="skip" href="#main">본문으로</a>
${navigation(lessons, index, headings, parts.index)}
<main id="main">
${hasCode ? LESSON_BAR : new Markup("")}
${cells}
<footer>${playgroundLine(name, parts.index)}<nav aria-label="이웃 단원">${
      neighbour(lessons[index - 1], "← ")
    }
${neighbour(lessons[index + 1], "", " →")}</nav></footer>
</main>
${hasCode ? parts.scripts : new Markup("")}`,
  });
}

/** What concerns all cells; hidden where no script can make it work. */
const LESSON_BAR = markup`<div class="lesson-bar" role="group" aria-label="모든 셀">
<button type="button" data-action="run-all"><span aria-hidden="true">▶▶</span> 모두 실행</button>
<button type="button" data-action="stop" disabled><span aria-hidden="true">■</span> 멈추기</button>
<details><summary>내 답</summary><div>
<button type="button" data-action="save">답 저장</button>
<button type="button" data-action="load">답 불러오기</button>
<button type="button" data-action="notebook">노트북으로 내려받기</button>
<button type="button" data-action="restart">단원을 처음으로</button>
</div></details>
<span class="said" role="status"></span>
<p class="warning" role="status"></p></div>`;

/** The way into the playground, for a lesson that has one. */
function playgroundLine(lesson: string, front: string): Markup {
  const way = playgroundLink(lesson, front.replace("index.html", ""));
  return way === undefined ? new Markup("") : markup`<p>${way}</p>\n`;
}

function navigation(
  lessons: readonly Lesson[],
  index: number,
  headings: readonly Heading[],
  front: string,
): Markup {
  const inside = headings.filter(({ level }) => level === 2).map(({ id, html }) =>
    markup`<li><a href="#${id}">${html}</a></li>\n`
  );
  const items = lessons.map(({ name, title }, at) =>
    at === index
      ? markup`<li><a href="${name}.html" aria-current="page">${title}</a>\n<ol>${inside}</ol></li>\n`
      : markup`<li>${link(`${name}.html`, title)}</li>\n`
  );
  return markup`<header><details class="contents" open><summary>차례</summary><nav aria-label="차례">
${link(front, HEADING)}
<ul>${items}</ul></nav></details></header>`;
}

/** A link to a lesson; where there is none, something empty keeps its place. */
function neighbour(lesson: Lesson | undefined, before: string, after = ""): Markup {
  if (lesson === undefined) return markup`<span></span>`;
  return link(`${lesson.name}.html`, before + lesson.title + after);
}

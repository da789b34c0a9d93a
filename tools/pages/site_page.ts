/**
 * The pages of the site: an index, and one for each notebook.
 *
 * @module
 */

import type { Lesson } from "../notebooks/lessons.ts";
import { renderCell } from "./cells.ts";
import { frame, link } from "./frame.ts";
import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";

const HEADING = "활성화 함수의 도함수";

/** The page that leads to all others. */
export function indexPage(lessons: readonly Lesson[]): string {
  const items = lessons.map((lesson) => markup`<li>${linkTo(lesson)}</li>\n`);
  return sitePage(
    HEADING,
    markup`<main>
<h1>${HEADING}</h1>
<p>시그모이드, tanh, ReLU, Leaky ReLU의 기울기를 그림과 계산으로 배웁니다. 인터넷 없이 읽을 수 있습니다.</p>
<ul class="lessons">
${items}</ul>
<p>코드를 직접 실행하고 연습 문제를 풀려면 JupyterLab에서 노트북을 여십시오.</p>
</main>`,
  );
}

/** The page of the lesson at a place in the list, with links to its neighbours. */
export function lessonPage(lessons: readonly Lesson[], index: number): string {
  const { title, notebook } = lessons[index]!;
  const cells = notebook.cells.map((cell) =>
    markup`<section class="${cell.cell_type}">${renderCell(cell)}</section>\n`
  );
  return sitePage(
    title,
    markup`<header><nav aria-label="목차">${link("index.html", HEADING)}</nav></header>
<main>
${cells}</main>
<footer><nav aria-label="이웃 단원">${linkTo(lessons[index - 1], "이전: ")}
${linkTo(lessons[index + 1], "다음: ")}</nav></footer>`,
  );
}

function sitePage(title: string, body: Markup): string {
  const styles = ["katex/katex.min.css", "site.css"];
  return frame({ title, styles, colorScheme: "light dark", body });
}

/** A link to a lesson; where there is none, something empty keeps its place. */
function linkTo(lesson: Lesson | undefined, before = ""): Markup {
  if (lesson === undefined) return markup`<span></span>`;
  return link(`${lesson.name}.html`, before + lesson.title);
}

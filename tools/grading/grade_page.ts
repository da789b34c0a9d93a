/**
 * The grades as a page to read and to print.
 *
 * @module
 */

import { Markup, markup } from "../../lib/base/markup.ts";
import { frame } from "../pages/frame.ts";
import type { GradedExercise, GradedFile } from "./grade_folder.ts";

/** A sign for each result, so that none rests on its place or colour. */
const SIGNS: Readonly<Record<GradedExercise["result"], string>> = {
  정답: "✓",
  거의: "△",
  다시: "✗",
  아직: "○",
  없음: "–",
  오류: "!",
  "시간 초과": "!",
  중단: "!",
};

/** The page. */
export function gradesPage(files: readonly GradedFile[]): string {
  const lessons = new Set(files.flatMap(({ lesson }) => lesson ?? []));
  const tables = [...lessons].sort((a, b) => a.name < b.name ? -1 : 1).map((lesson) => {
    return lessonTable(lesson.title, files.filter((file) => file.lesson === lesson));
  });
  return frame({
    title: "채점 결과",
    policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    styles: [STYLE],
    colorScheme: "light dark",
    body: markup`<main>
<h1>채점 결과</h1>
<p>저장된 결과는 보지 않고, 셀의 코드만 다시 실행해 채점했습니다. ✓ 정답, △ 거의, ✗ 다시, ○ 아직, – 없음, ! 실행하지 못함</p>
${tables}${problems(files)}</main>`,
  });
}

function lessonTable(title: string, files: readonly GradedFile[]): Markup {
  const [first] = files;
  const heads = first!.exercises.map(({ number, title }) =>
    markup`<th scope="col"><abbr title="${title}">${String(number)}</abbr></th>`
  );
  const rows = files.map(({ learner, exercises }) => {
    const right = exercises.filter(({ result }) => result === "정답").length;
    const cells = exercises.map(({ result }) => markup`<td>${SIGNS[result]} ${result}</td>`);
    return markup`<tr><th scope="row">${learner}</th>${cells}<td>${String(right)} / ${
      String(exercises.length)
    }</td></tr>\n`;
  });
  return markup`<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title} 표"><table>
<caption>학습자마다 연습의 판정</caption>
<thead><tr><th scope="col">학습자</th>${heads}<th scope="col">정답</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
${files.map(remarks)}`;
}

/** What the graders say to everything that is not right yet. */
function remarks({ learner, exercises }: GradedFile): Markup {
  const items = exercises.filter(({ result, claimed }) =>
    result !== "정답" || claimed !== undefined
  )
    .map(({ number, title, result, words, claimed }) => {
      const claim = claimed === undefined ? "" : ` (파일에 적힌 판정: ${claimed})`;
      return markup`<li>연습 ${String(number)}. ${title}: ${result}${claim}. ${words}</li>\n`;
    });
  if (items.length === 0) return new Markup("");
  return markup`<details><summary>${learner}: 살펴볼 연습 ${
    String(items.length)
  }개</summary><ul>\n${items}</ul></details>\n`;
}

function problems(files: readonly GradedFile[]): Markup {
  const items = files.filter(({ problem }) => problem !== undefined)
    .map(({ path, problem }) => markup`<li>${path}: ${problem ?? ""}</li>\n`);
  return items.length === 0
    ? new Markup("")
    : markup`<h2>채점하지 못한 파일</h2>\n<ul>\n${items}</ul>\n`;
}

const STYLE = new Markup(`<style>
body { font: 1rem/1.6 system-ui, "Noto Sans KR", "Noto Sans CJK KR", sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; padding: 0.3rem 0; }
th, td { border: 1px solid #888; padding: 0.25rem 0.6rem; text-align: left; white-space: nowrap; }
li { overflow-wrap: anywhere; }
</style>
`);

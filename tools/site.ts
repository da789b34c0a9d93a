/**
 * `deno task site`: runs the notebooks and writes each as a page into `site/`, with an index. The pages
 * need no network and no server; the folder can be put on a memory stick.
 *
 * @module
 */

import { join } from "node:path";
import { notebooksFolder, projectRoot, runCommand } from "./shared/command.ts";
import { copyFolder } from "./shared/copy_folder.ts";
import { listNotebooks, readNotebook } from "./notebooks/notebook.ts";
import type { Notebook } from "./notebooks/notebook.ts";
import { runNotebooks } from "./notebooks.ts";
import { renderCell, titleOf } from "./pages/cells.ts";
import { KATEX_STYLE } from "./pages/markdown.ts";
import { link, page } from "./pages/frame.ts";

const HEADING = "활성화 함수의 도함수";

/** A lesson and the name of its files, without an ending. */
interface Lesson {
  readonly name: string;
  readonly notebook: Notebook;
}

/**
 * Writes the pages from the notebooks as they are stored.
 *
 * @param folder Where to; what was there is removed.
 * @returns The names of the pages.
 */
export async function writeSite(folder: string): Promise<string[]> {
  const lessons = await readLessons();
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await Deno.mkdir(join(folder, "katex"), { recursive: true });
  await copyKatex(join(folder, "katex"));
  await Deno.copyFile(join(projectRoot, "tools", "pages", "site.css"), join(folder, "site.css"));
  await Deno.writeTextFile(join(folder, "index.html"), indexPage(lessons));
  for (const [index, { name }] of lessons.entries()) {
    await Deno.writeTextFile(join(folder, `${name}.html`), lessonPage(lessons, index));
  }
  return ["index.html", ...lessons.map(({ name }) => `${name}.html`)];
}

/** The lessons in their order. */
export async function readLessons(): Promise<Lesson[]> {
  const names = await listNotebooks(notebooksFolder);
  return await Promise.all(names.map(async (name) => {
    return { name, notebook: await readNotebook(join(notebooksFolder, `${name}.ipynb`)) };
  }));
}

/** KaTeX's style sheet and fonts, so that formulas look the same on every computer. */
export async function copyKatex(folder: string): Promise<void> {
  await Deno.copyFile(KATEX_STYLE, join(folder, "katex.min.css"));
  await copyFolder(new URL("fonts/", KATEX_STYLE), join(folder, "fonts"), ".woff2");
}

function lessonPage(lessons: readonly Lesson[], index: number): string {
  const { notebook } = lessons[index]!;
  const cells = notebook.cells.map((cell) =>
    `<section class="${cell.cell_type}">${renderCell(cell)}</section>`
  );
  const neighbours = [lessons[index - 1], lessons[index + 1]].map((lesson, side) =>
    lesson === undefined
      ? "<span></span>"
      : link(`${lesson.name}.html`, `${["이전: ", "다음: "][side]}${titleOf(lesson.notebook)}`)
  );
  return page(
    titleOf(notebook),
    `<header><nav aria-label="목차">${link("index.html", HEADING)}</nav></header>
<main>
${cells.join("\n")}
</main>
<footer><nav aria-label="이웃 단원">${neighbours.join("\n")}</nav></footer>`,
  );
}

function indexPage(lessons: readonly Lesson[]): string {
  const items = lessons.map(({ name, notebook }) =>
    `<li>${link(`${name}.html`, titleOf(notebook))}</li>`
  );
  return page(
    HEADING,
    `<main>
<h1>${HEADING}</h1>
<p>시그모이드, tanh, ReLU, Leaky ReLU의 기울기를 그림과 계산으로 배웁니다. 인터넷 없이 읽을 수 있습니다.</p>
<ul class="lessons">
${items.join("\n")}
</ul>
<p>코드를 직접 실행하고 연습 문제를 풀려면 JupyterLab에서 노트북을 여십시오.</p>
</main>`,
  );
}

async function main(): Promise<number> {
  const reports = await runNotebooks();
  const problems = reports.flatMap(({ name, problems }) =>
    problems.map((text) => `${name}: ${text}`)
  );
  if (problems.length > 0) {
    console.error(`노트북에 문제가 있어 쪽을 만들지 않았습니다.\n${problems.join("\n")}`);
    return 1;
  }
  const pages = await writeSite(join(projectRoot, "site"));
  console.log(`site/에 ${pages.length}쪽을 만들었습니다. 브라우저에서 site/index.html을 여십시오.`);
  return 0;
}

if (import.meta.main) await runCommand(main);

/**
 * `deno task slides`: writes a deck of slides for each lesson into `slides/`, for the classroom. Figures
 * and sliders are live; S opens the speaker's view with the lesson's prose as notes. Needs no network.
 *
 * @module
 */

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
// In the graph of modules so that Deno fetches the package; not in deno.json, see site_markdown.ts.
// deno-lint-ignore no-import-prefix
import "npm:reveal.js@6.0.2/reveal.css" with { type: "text" };
import { escapeMarkup } from "../lib/base/markup.ts";
import { projectRoot, runCommand } from "./shared/command.ts";
import { codeCells } from "./notebooks/notebook.ts";
import type { Notebook } from "./notebooks/notebook.ts";
import { copyKatex, readLessons } from "./site.ts";
import { renderMarkdown } from "./pages/markdown.ts";
import { titleOf } from "./pages/cells.ts";
import { fitSlide } from "./pages/fit_slide.ts";
import { makeSlides } from "./pages/deck.ts";
import type { Slide } from "./pages/deck.ts";

/** Width and height of a slide in pixels, 16:9; reveal.js fits them to the screen. */
export const SLIDE_SIZE: { readonly width: number; readonly height: number } = {
  width: 1280,
  height: 720,
};

/**
 * Writes the decks from the notebooks as they are stored.
 *
 * @param folder Where to; what was there is removed.
 * @returns The names of the decks.
 */
export async function writeSlides(folder: string): Promise<string[]> {
  const lessons = (await readLessons()).filter(({ notebook }) => codeCells(notebook).length > 0);
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await Deno.mkdir(join(folder, "katex"), { recursive: true });
  await copyKatex(join(folder, "katex"));
  await copyReveal(folder);
  await Deno.copyFile(
    join(projectRoot, "tools", "pages", "slides.css"),
    join(folder, "slides.css"),
  );
  for (const { name, notebook } of lessons) {
    await Deno.writeTextFile(join(folder, `${name}.html`), deck(notebook));
  }
  return lessons.map(({ name }) => `${name}.html`);
}

async function copyReveal(folder: string): Promise<void> {
  const style = fileURLToPath(import.meta.resolve("npm:reveal.js@6.0.2/reveal.css"));
  for (const file of ["reveal.css", "reveal.js", join("plugin", "notes.js")]) {
    const name = file.replace(/.*[\\/]/, "");
    await Deno.copyFile(join(dirname(style), file), join(folder, name));
  }
}

function deck(notebook: Notebook): string {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(titleOf(notebook))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal.css">
<link rel="stylesheet" href="katex/katex.min.css">
<link rel="stylesheet" href="slides.css">
</head>
<body>
<main class="reveal"><div class="slides">
${makeSlides(notebook).map(section).join("\n")}
</div></main>
<script src="reveal.js"></script>
<script src="notes.js"></script>
<script>
const fitSlide = ${fitSlide};
Reveal.on("ready", () => document.fonts.ready.then(fitSlide));
Reveal.on("slidechanged", fitSlide);
Reveal.initialize({ ...${JSON.stringify(SETTINGS)}, plugins: [RevealNotes] });
</script>
</body>
</html>
`;
}

/** Settings of reveal.js. Without `touch` a finger on a slider does not turn the page. */
const SETTINGS = {
  ...SLIDE_SIZE,
  margin: 0.02,
  center: false,
  hash: true,
  slideNumber: "c/t",
  touch: false,
  transition: "none",
};

function section({ title, level, body, notes }: Slide): string {
  const tag = level === 1 ? "h1" : "h2";
  return `<section class="level-${level}"><${tag}>${renderTitle(title)}</${tag}>
<div class="body"><div>${body}</div></div>
<aside class="notes">${renderMarkdown(notes)}</aside></section>`;
}

/** A title may hold formulas; it is no paragraph. */
function renderTitle(title: string): string {
  return renderMarkdown(title).trim().replace(/^<p>|<\/p>$/g, "");
}

async function main(): Promise<number> {
  const decks = await writeSlides(join(projectRoot, "slides"));
  console.log(
    `slides/에 ${decks.length}벌을 만들었습니다. 브라우저에서 여십시오: slides/${decks[0]}`,
  );
  return 0;
}

if (import.meta.main) await runCommand(main);

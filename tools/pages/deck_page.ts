/**
 * A deck of slides as a page that reveal.js moves.
 *
 * @module
 */

import type { Lesson } from "../notebooks/lessons.ts";
import { makeSlides } from "./deck.ts";
import type { Slide } from "./deck.ts";
import { fitSlide } from "./fit_slide.ts";
import { frame } from "./frame.ts";
import { renderMarkdown } from "./markdown.ts";
import { Markup, markup } from "../../lib/base/markup.ts";

/** Width and height of a slide in pixels, 16:9; reveal.js fits them to the screen. */
export const SLIDE_SIZE: { readonly width: number; readonly height: number } = {
  width: 1280,
  height: 720,
};

/** Settings of reveal.js. Without `touch` a finger on a slider does not turn the page. */
const SETTINGS = {
  ...SLIDE_SIZE,
  margin: 0,
  center: false,
  hash: true,
  slideNumber: "c/t",
  touch: false,
  transition: "none",
};

/** What starts the deck; a script is not escaped. */
const SCRIPT = new Markup(`const fitSlide = ${fitSlide};
Reveal.on("ready", () => document.fonts.ready.then(fitSlide));
Reveal.on("slidechanged", fitSlide);
addEventListener("deck-fit", fitSlide);
Reveal.initialize({ ...${JSON.stringify(SETTINGS)}, plugins: [RevealNotes] });`);

/** The page of a lesson's deck. */
export function deckPage({ name, title, notebook }: Lesson): string {
  const body = markup`<main class="reveal"><div class="slides">
${makeSlides(notebook).map(section)}</div></main>
<script src="reveal.js"></script>
<script src="notes.js"></script>
<script src="live/deck.js"></script>
<script>
${SCRIPT}
</script>`;
  const styles = ["reveal.css", "katex/katex.min.css", "slides.css"];
  return frame({ title, styles, lesson: name, body });
}

function section({ title, level, body, notes, shows }: Slide): Markup {
  const tag = new Markup(level === 1 ? "h1" : "h2");
  const place = Object.entries(shows ?? {}) as [string, string | number][];
  const runs = place.map(([name, value]) => markup` data-${new Markup(name)}="${value}"`);
  const shown = /<img |data-slider/.test(body.text) ? " figure" : "";
  return markup`<section class="level-${level}${shown}"${runs}><${tag}>${
    renderTitle(title)
  }</${tag}>
<div class="body"><div>${body}</div></div>
<aside class="notes">${renderMarkdown(notes)}</aside></section>\n`;
}

/** A title may hold formulas; it is no paragraph. */
function renderTitle(title: string): Markup {
  return new Markup(renderMarkdown(title).text.trim().replace(/^<p>|<\/p>$/g, ""));
}

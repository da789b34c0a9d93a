/**
 * The frame of what a teacher prints: A4, one `<section>` a sheet of paper.
 *
 * @module
 */

import { Markup, markup } from "../../lib/base/markup.ts";
import { frame } from "../pages/frame.ts";
import { renderMarkdown } from "../pages/markdown.ts";

/** A page of the teacher's desk. */
export interface Sheet {
  readonly title: string;
  /** What is printed, each on paper of its own. */
  readonly sheets: readonly Markup[];
}

/** The page, as its file holds it. */
export function sheetPage({ title, sheets }: Sheet): string {
  return frame({
    title: `${title} · 교사용 자료`,
    policy: "default-src 'none'; style-src 'self' file: 'unsafe-inline'; img-src data:; " +
      "font-src 'self' file: data:",
    styles: ["../katex/katex.min.css", "teacher.css"],
    colorScheme: "light",
    body: markup`<nav class="screen"><a href="index.html">교사용 자료</a></nav>
<main>
${sheets.map((sheet) => markup`<section class="sheet">\n${sheet}\n</section>\n`)}</main>`,
  });
}

/** Markdown in the middle of a line. */
export function inline(source: string): Markup {
  return new Markup(renderMarkdown(source).text.trim().replace(/^<p>|<\/p>$/g, ""));
}

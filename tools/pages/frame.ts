/**
 * The frame of every page and deck: language, what it may load, styles, title.
 *
 * @module
 */

import { Markup, markup } from "../../lib/base/markup.ts";

/** What differs from page to page. */
export interface Page {
  readonly title: string;
  /** One sentence for whoever gets a link to it. */
  readonly description?: string;
  /** What it may load and run; default: whatever it asks for. */
  readonly policy?: string;
  /** Its style sheets, in order: addresses, or finished `<style>` elements. */
  readonly styles: readonly (string | Markup)[];
  /** More for the head. */
  readonly head?: Markup;
  /** The themes that it can be read in; default: the light one. */
  readonly colorScheme?: string;
  /** The lesson whose cells it holds. */
  readonly lesson?: string;
  readonly body: Markup;
}

/** A whole page, as its file holds it. */
export function frame(page: Page): string {
  const { title, description, policy, styles, head = NOTHING, colorScheme, lesson, body } = page;
  return markup`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
${
    meta("http-equiv", "Content-Security-Policy", policy)
  }<meta name="viewport" content="width=device-width, initial-scale=1">
${meta("name", "color-scheme", colorScheme)}<title>${title}</title>
${meta("name", "description", description)}${meta("property", "og:title", description && title)}${
    meta("property", "og:description", description)
  }<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
${styles.map(style)}${head}</head>
<body${lesson === undefined ? NOTHING : markup` data-lesson="${lesson}"`}>
${body}
</body>
</html>
`.text;
}

const NOTHING = new Markup("");

/** The curve of the sigmoid, dark on light. */
export const ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0061a8"/><path d="M5 25C17 25 15 7 27 7" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/></svg>`;

function meta(kind: string, name: string, content: string | undefined): Markup {
  if (content === undefined) return NOTHING;
  return markup`<meta ${new Markup(kind)}="${name}" content="${content}">\n`;
}

function style(sheet: string | Markup): Markup {
  return sheet instanceof Markup ? sheet : markup`<link rel="stylesheet" href="${sheet}">\n`;
}

/** A link. */
export function link(address: string, text: string): Markup {
  return markup`<a href="${address}">${text}</a>`;
}

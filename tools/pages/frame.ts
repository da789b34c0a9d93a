/**
 * The frame of every page and deck: language, styles that lie beside it, title.
 *
 * @module
 */

import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";

/** What differs from page to page. */
export interface Page {
  readonly title: string;
  /** The addresses of its style sheets, in order. */
  readonly styles: readonly string[];
  /** The themes that it can be read in; default: the light one. */
  readonly colorScheme?: string;
  readonly body: Markup;
}

/** A whole page, as its file holds it. */
export function frame({ title, styles, colorScheme, body }: Page): string {
  const scheme = colorScheme === undefined
    ? []
    : markup`<meta name="color-scheme" content="${colorScheme}">\n`;
  return markup`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${scheme}<title>${title}</title>
<link rel="icon" href="data:,">
${styles.map((style) => markup`<link rel="stylesheet" href="${style}">\n`)}</head>
<body>
${body}
</body>
</html>
`.text;
}

/** A link. */
export function link(address: string, text: string): Markup {
  return markup`<a href="${address}">${text}</a>`;
}

/**
 * The frame of every page: language, styles that lie beside it, title.
 *
 * @module
 */

import { escapeMarkup } from "../../lib/base/markup.ts";

/** A whole page. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="katex/katex.min.css">
<link rel="stylesheet" href="site.css">
</head>
<body>
${body}
</body>
</html>
`;
}

/** A link with escaped text. */
export function link(address: string, text: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
}

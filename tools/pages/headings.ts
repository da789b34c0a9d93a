/**
 * Headings that can be linked to.
 *
 * @module
 */

import { Markup } from "../../lib/base/markup.ts";

/** A heading of a page. */
export interface Heading {
  readonly level: number;
  /** What stands after `#` in an address. */
  readonly id: string;
  readonly html: Markup;
}

/**
 * Gives every heading an id from its words.
 *
 * @param prose Rendered prose.
 * @param headings The headings of the page so far; those in `prose` are added.
 */
export function anchored(prose: Markup, headings: Heading[]): Markup {
  return new Markup(prose.text.replace(/<h([1-4])>(.*?)<\/h\1>/g, (_, level, html) => {
    const id = freeId(idOf(html), headings);
    headings.push({ level: Number(level), id, html: new Markup(html) });
    return `<h${level} id="${id}">${html}</h${level}>`;
  }));
}

/** The words without their tags; a formula counts as what its TeX says. */
function idOf(html: string): string {
  const text = html.replace(/<span class="katex-html".*$/, "").replace(/<[^>]+>/g, " ");
  return text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "제목";
}

function freeId(id: string, headings: readonly Heading[]): string {
  const same = headings.filter((heading) => heading.id.replace(/-\d+$/, "") === id).length;
  return same === 0 ? id : `${id}-${same + 1}`;
}

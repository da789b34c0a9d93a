/**
 * Markdown of the lessons to HTML, formulas included, so that a page needs no script and no network to
 * show them.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import katex from "npm:katex@0.19.1";
// deno-lint-ignore no-import-prefix
import { marked, Renderer } from "npm:marked@18.2.1";
import { Markup } from "../../lib/base/markup.ts";
import { highlight } from "./highlight.ts";

/** The style sheet of KaTeX; its fonts lie in `fonts/` beside it. */
export const KATEX_STYLE: URL = new URL(
  import.meta.resolve("npm:katex@0.19.1/dist/katex.min.css"),
);

/**
 * Renders Markdown with `$…$` and `$$…$$`.
 *
 * @param source As in a notebook's cell; links to notebooks become links to their pages.
 * @throws {Error} If KaTeX cannot read a formula; the message names the place.
 */
export function renderMarkdown(source: string): Markup {
  const formulas: string[] = [];
  const text = source.replace(FORMULA, (_, display?: string, inline?: string) => {
    formulas.push(renderFormula((display ?? inline)!, display !== undefined));
    return `${START}${formulas.length - 1}${END}`;
  });
  const html = marked.parse(text, { async: false, gfm: true, renderer });
  return new Markup(
    html.replace(PLACEHOLDER, (_, index) => formulas[Number(index)]!)
      .replace(/(href="[^":]*)\.ipynb/g, "$1.html"),
  );
}

const renderer = new Renderer();
renderer.code = ({ text, lang = "" }) => `<pre><code>${highlight(text, lang).text}</code></pre>\n`;

const FORMULA = /\$\$([^$]+)\$\$|\$([^$\n]+)\$/g;

/** Characters for private use stand in for formulas, which Markdown would mistake for its own signs. */
const [START, END] = ["\uE000", "\uE001"];
const PLACEHOLDER = new RegExp(`${START}(\\d+)${END}`, "g");

function renderFormula(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { displayMode, strict: "ignore", throwOnError: true });
}

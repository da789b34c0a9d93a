/**
 * A notebook's cells as HTML, for the pages of the site and the decks.
 *
 * @module
 */

import { joinLines } from "../notebooks/notebook.ts";
import type { Cell, Output, Text } from "../notebooks/notebook.ts";
import { renderMarkdown } from "./markdown.ts";
import { Markup, markup } from "../../lib/base/markup.ts";

/** A cell as HTML: its prose, or its code and what it has shown. */
export function renderCell(cell: Cell): Markup {
  const source = joinLines(cell.source);
  if (cell.cell_type === "markdown") return accessible(renderMarkdown(source));
  if (cell.cell_type !== "code") return markup``;
  return markup`${renderCode(source)}${renderOutputs(cell)}`;
}

/** Code to read. A reader who scrolls it sideways by keyboard must be able to enter it. */
function renderCode(source: string): Markup {
  return markup`<pre class="code" ${enterable("코드")}><code>${source}</code></pre>`;
}

/** What the cell has shown; scripts included, so that sliders work. */
export function renderOutputs({ outputs = [] }: Cell): Markup {
  return markup`${outputs.map(framed)}`;
}

function framed(output: Output): Markup {
  const shown = renderOutput(output);
  const scrolls = /<img /.test(shown.text) ? markup` ${enterable("그림")}` : markup``;
  return markup`<div class="output"${scrolls}>${shown}</div>`;
}

function renderOutput({ data = {}, text = "" }: Output): Markup {
  const html = data["text/html"];
  if (html !== undefined) return new Markup(joinLines(html as Text));
  return markup`<pre>${joinLines((data["text/plain"] ?? text) as Text)}</pre>`;
}

/** No heading cell without a text; what scrolls sideways can be entered by keyboard. */
export function accessible({ text }: Markup): Markup {
  return new Markup(
    text.replace(/<th(?: scope="\w+")?([^>]*)>\s*<\/th>/g, "<td$1></td>")
      .replace(/<table>.*?<\/table>/gs, `<div style="overflow-x:auto" ${enterable("표")}>$&</div>`)
      .replaceAll("<pre>", `<pre class="code" ${enterable("코드")}>`)
      .replaceAll('<span class="katex-display"', `$& ${enterable("수식")}`),
  );
}

function enterable(name: string): Markup {
  return markup`tabindex="0" role="group" aria-label="${name}"`;
}

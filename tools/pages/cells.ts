/**
 * A notebook's cells as HTML, for the pages of `site.ts` and the decks of `slides.ts`.
 *
 * @module
 */

import { escapeMarkup } from "../../lib/base/markup.ts";
import { joinLines } from "../notebooks/notebook.ts";
import type { Cell, Notebook, Output, Text } from "../notebooks/notebook.ts";
import { renderMarkdown } from "./markdown.ts";

/** A cell as HTML: its prose, or its code and what it has shown. */
export function renderCell(cell: Cell): string {
  const source = joinLines(cell.source);
  if (cell.cell_type === "markdown") return accessible(renderMarkdown(source));
  if (cell.cell_type !== "code") return "";
  return renderCode(source) + renderOutputs(cell);
}

/** Code to read. A reader who scrolls it sideways by keyboard must be able to enter it. */
export function renderCode(source: string): string {
  return `<pre class="code" ${enterable("코드")}><code>${escapeMarkup(source)}</code></pre>`;
}

/** What the cell has shown; scripts included, so that sliders work. */
export function renderOutputs({ outputs = [] }: Cell): string {
  return outputs.map((output) => {
    const html = renderOutput(output);
    const scrolls = /<img /.test(html) ? ` ${enterable("그림")}` : "";
    return `<div class="output"${scrolls}>${html}</div>`;
  }).join("");
}

function renderOutput({ data = {}, text = "" }: Output): string {
  const html = data["text/html"];
  if (html !== undefined) return accessible(joinLines(html as Text));
  return `<pre>${escapeMarkup(joinLines((data["text/plain"] ?? text) as Text))}</pre>`;
}

/** No heading cell without a text; what scrolls sideways can be entered by keyboard. */
export function accessible(html: string): string {
  return html.replace(/<th(?: scope="\w+")?([^>]*)>\s*<\/th>/g, "<td$1></td>")
    .replace(/<table>.*?<\/table>/gs, '<div style="overflow-x:auto">$&</div>')
    .replaceAll('<div style="overflow-x:auto"', `$& ${enterable("표")}`)
    .replaceAll('<span class="katex-display"', `$& ${enterable("수식")}`);
}

function enterable(name: string): string {
  return `tabindex="0" role="group" aria-label="${name}"`;
}

/** The text of a notebook's first heading. */
export function titleOf({ cells }: Notebook): string {
  const [, title] = /^# (.+)$/m.exec(joinLines(cells[0]?.source ?? "")) ?? [];
  return title ?? "";
}

/**
 * A notebook's cells as HTML, for the pages of the site and the decks.
 *
 * @module
 */

import { joinLines } from "../notebooks/notebook.ts";
import type { Cell, Output, Text } from "../notebooks/notebook.ts";
import { highlight } from "./highlight.ts";
import { renderMarkdown } from "./markdown.ts";
import { Markup, markup } from "../../lib/base/markup.ts";

/** A cell's prose as HTML. */
export function renderProse(cell: Cell): Markup {
  return accessible(renderMarkdown(joinLines(cell.source)));
}

/**
 * A cell that a reader can run, for `tools/live/page/cell.ts`. Without scripts it can be read and printed.
 *
 * @param cell The cell.
 * @param number Its place among the cells that run, from 1.
 */
export function renderCode(cell: Cell, number: number): Markup {
  const name = `${number}번 셀`;
  const bar = markup`<div class="cell-bar">
<button type="button" data-action="run" aria-label="${name} 실행"><span aria-hidden="true">▶</span> <span>실행</span></button>
<button type="button" data-action="edit" aria-label="${name} 고치기">고치기</button>
<button type="button" data-action="reset" aria-label="${name} 처음으로" hidden>처음으로</button>
<span class="said" role="status"></span></div>`;
  const code = highlight(joinLines(cell.source), "ts");
  return markup`<section class="code" data-cell="${cell.id}" data-name="${name}" data-state="idle">
${bar}
<pre class="code" ${enterable(`${name} 코드`)}><code>${code}</code></pre>
<div class="outputs">${renderOutputs(cell)}</div>
</section>`;
}

/** What the cell has shown, unchanged; scripts included, so that sliders work. */
export function renderOutputs({ outputs = [] }: Cell): Markup {
  return markup`${
    outputs.map((output) => markup`<div class="output">${renderOutput(output)}</div>`)
  }`;
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
      .replace(
        /<table>.*?<\/table>/gs,
        (table) => `<div style="overflow-x:auto" ${enterable("표")}>${table}</div>`,
      )
      .replaceAll("<pre>", `<pre class="code" ${enterable("코드")}>`)
      .replaceAll('<span class="katex-display"', `$& ${enterable("수식")}`),
  );
}

function enterable(name: string): Markup {
  return markup`tabindex="0" role="group" aria-label="${name}"`;
}

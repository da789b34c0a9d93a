import { accessible, renderCell } from "../../../tools/pages/cells.ts";
import { markup } from "../../../lib/base/markup.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "../../support/assert.ts";
import { cell, code, prose, shows } from "../../support/cells.ts";

Deno.test("renderCell() escapes code and plain text, and keeps HTML that a cell has shown", () => {
  assertStringIncludes(renderCell(code("a", "z < 0")).text, "<code>z &lt; 0</code>");
  assertStringIncludes(renderCell(shows("z < 0")).text, "<pre>z &lt; 0</pre>");
  assertStringIncludes(renderCell(cell({ data: { "text/html": "<b>1</b>" } })).text, "<b>1</b>");
});

Deno.test("renderCell() renders prose with its formulas, and nothing of a raw cell", () => {
  assertMatch(renderCell(prose("기울기 $g'$")).text, /^<p>기울기 <span class="katex">/);
  assertEquals(renderCell({ ...prose("x"), cell_type: "raw" }).text, "");
});

Deno.test("accessible() leaves no heading cell empty and lets the keyboard into a table", () => {
  const { text } = accessible(markup`<table><tr><th scope="col" id="a"> </th></tr></table>`);
  assertStringIncludes(text, '<td id="a"></td>');
  assertMatch(
    text,
    /^<div style="overflow-x:auto" tabindex="0" role="group" aria-label="표"><table>/,
  );
});

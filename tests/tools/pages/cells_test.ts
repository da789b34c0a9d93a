import { accessible, renderCode, renderProse } from "../../../tools/pages/cells.ts";
import { markup } from "../../../lib/base/markup.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";
import { cell, code, prose, shows } from "../../support/cells.ts";

Deno.test("renderCode() escapes code and plain text, and keeps HTML that a cell has shown", () => {
  assertStringIncludes(renderCode(code("a", "z < 0"), 1).text, "&lt;");
  assertStringIncludes(renderCode(shows("z < 0"), 1).text, "<pre>z &lt; 0</pre>");
  const html = '<b>1</b><table><tr><th scope="col"></th></tr></table>';
  assertStringIncludes(
    renderCode(cell({ data: { "text/html": html } }), 1).text,
    `<div class="output">${html}</div>`,
  );
});

Deno.test("renderCode() colours code, and keeps its text", needsRun, () => {
  const { text } = renderCode(code("a", "const a = 1; // 하나"), 1);
  for (const name of ["keyword", "number", "comment"]) assertStringIncludes(text, `tok-${name}`);
  const [, coloured = ""] = /<code>(.*)<\/code>/.exec(text) ?? [];
  assertEquals(coloured.replace(/<[^>]+>/g, ""), "const a = 1; // 하나");
});

Deno.test("renderCode() names a cell by its id and its place", () => {
  assertMatch(
    renderCode(code("one", "1"), 7).text,
    /^<section class="code" data-cell="one" data-name="7번 셀" data-state="idle">/,
  );
});

Deno.test("renderProse() renders prose with its formulas", () => {
  assertMatch(renderProse(prose("기울기 $g'$")).text, /^<p>기울기 <span class="katex">/);
});

Deno.test("accessible() leaves no heading cell empty and lets the keyboard into a table", () => {
  const { text } = accessible(markup`<table><tr><th scope="col" id="a"> </th></tr></table>`);
  assertStringIncludes(text, '<td id="a"></td>');
  assertMatch(
    text,
    /^<div style="overflow-x:auto" tabindex="0" role="group" aria-label="표"><table>/,
  );
});

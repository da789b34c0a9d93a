import { escapeMarkup, Markup, markup } from "../../lib/base/markup.ts";
import { assertEquals } from "../support/assert.ts";

Deno.test("escapeMarkup() makes text safe in content and attributes", () => {
  assertEquals(escapeMarkup(`<a b="c">&'</a>`), "&lt;a b=&quot;c&quot;&gt;&amp;&#39;&lt;/a&gt;");
});

Deno.test("markup`` escapes text and numbers, but not the template and finished markup", () => {
  const row = (text: string): Markup => markup`<td>${text}</td>`;
  const rows = ["<script>", "a & b"].map(row);
  assertEquals(
    markup`<tr title="${'"'}">${rows}${-1}${new Markup("<br>")}</tr>`.text,
    '<tr title="&quot;"><td>&lt;script&gt;</td><td>a &amp; b</td>-1<br></tr>',
  );
});

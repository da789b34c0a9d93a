import { brokenRules, longCells } from "../../../tools/notebooks/cell_rules.ts";
import type { CodeCell } from "../../../tools/notebooks/notebook.ts";
import { assertEquals, assertStringIncludes } from "../../support/assert.ts";
import { cell, code, shows } from "../../support/cells.ts";

Deno.test("brokenRules() lets a showing cell and a quiet cell pass", () => {
  assertEquals(brokenRules(shows("a")), []);
  assertEquals(brokenRules({ ...shows("a", "quiet"), outputs: [] }), []);
});

Deno.test("brokenRules() names an empty cell, a quiet cell that shows, an error, stderr, a path", () => {
  const cases: [CodeCell, string][] = [
    [{ ...shows("a"), outputs: [] }, "cell c1 shows nothing"],
    [shows("a", "quiet"), "cell c1 is tagged quiet and shows something"],
    [cell({ output_type: "error", ename: "Error", evalue: "x" }), "cell c1 holds an error"],
    [
      cell({ output_type: "stream", name: "stderr", text: "x" }),
      "cell c1 writes to standard error",
    ],
    [shows("at file:///x/lib/mod.ts:1"), "got file:///x/lib/mod.ts:1"],
    [shows("in /home/kim/project"), "got /home/kim/project"],
    [shows("in C:\\Users\\kim"), "shows a path of this computer"],
  ];
  for (const [broken, message] of cases) {
    assertEquals(brokenRules(broken).length, 1);
    assertStringIncludes(brokenRules(broken)[0]!, message);
  }
});

Deno.test("longCells() names a code cell of 16 lines and lets one of 15 pass", () => {
  assertEquals(longCells("01_a", [code("long", "1;\n".repeat(14) + "1;")]), []);
  const [message = ""] = longCells("01_a", [code("long", "1;\n".repeat(15) + "1;")]);
  assertStringIncludes(message, "01_a.ipynb, cell long: a code cell has at most 15 lines, got 16");
});

Deno.test("longCells() does not count an import, which the formatter lays out", () => {
  const names = Array.from({ length: 20 }, (_, i) => `  name${i},\n`).join("");
  assertEquals(longCells("01_a", [code("setup", `import {\n${names}} from "x";\n1;`)]), []);
});

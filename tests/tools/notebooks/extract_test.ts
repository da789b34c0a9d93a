import { extractCells, nameCells } from "../../../tools/notebooks/extract.ts";
import { assertEquals } from "../../support/assert.ts";
import { code } from "../../support/cells.ts";

Deno.test("nameCells() says notebook, cell and line instead of a line of the extracted file", () => {
  const extract = extractCells("01_a", [code("first", "1;\n2;"), code("second", "3;\n4;")]);
  assertEquals(
    nameCells("at file:///p/.cells/01_a.ts:6:3\n", new Map([["01_a", extract]])),
    "at 01_a.ipynb, cell second, line 2\n",
  );
});

Deno.test("extractCells() lets the stub of an exercise ignore its argument", () => {
  const stub = (tag: string) => ({
    ...code("stub", "const slope = (z: number) => 여기에_답;"),
    metadata: { tags: [tag] },
  });
  const first = (tag: string) => extractCells("01_a", [stub(tag)]).code.split("\n")[0];
  assertEquals(first("exercise"), "// deno-lint-ignore no-unused-vars -- cell stub");
  assertEquals(first("timing"), "// cell stub");
});

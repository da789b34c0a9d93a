import { join } from "node:path";
import {
  canonicalNotebook,
  parseNotebook,
  readNotebook,
} from "../../../tools/notebooks/notebook.ts";
import { capture, UserError } from "../../../tools/shared/command.ts";
import { ensureVenv, venvPython } from "../../../tools/shared/venv.ts";
import {
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "../../support/assert.ts";
import { notebook } from "../../support/cells.ts";
import { needsRead, needsRun } from "../../support/permissions.ts";

Deno.test("parseNotebook() says what is wrong with a file that is no notebook", () => {
  const cases = [
    ["<<<<<<< HEAD", "it is not JSON (", 'got "<<<<<<< HEAD"'],
    ["null", "it is not a notebook of format 4", "got nbformat undefined"],
    ['{"nbformat":3,"worksheets":[]}', "it is not a notebook of format 4", "got nbformat 3"],
    ['{"nbformat":4,"nbformat_minor":4,"cells":[{}]}', "cell 1 has no id", "nbformat_minor 4"],
  ];
  for (const [text = "", reason = "", got = ""] of cases) {
    const { message } = assertThrows(() => parseNotebook(text, "x.ipynb"), UserError);
    assertStringIncludes(message, `Cannot read x.ipynb: ${reason}`);
    assertStringIncludes(message, got);
  }
});

Deno.test("readNotebook() names a missing file", needsRead, async () => {
  await assertRejects(() => readNotebook("no_such.ipynb"), UserError, "Cannot read no_such.ipynb");
});

Deno.test("canonicalNotebook() sorts keys, splits texts, indents by one space", () => {
  const tiny = {
    ...notebook(),
    cells: [{ source: "a\nb", metadata: {}, id: "x", cell_type: "raw" }],
  };
  const lines = canonicalNotebook(tiny).split("\n").map((line) => line.trim());
  assertEquals(lines.slice(3, 9), [
    '"cell_type": "raw",',
    '"id": "x",',
    '"metadata": {},',
    '"source": [',
    '"a\\n",',
    '"b"',
  ]);
});

Deno.test("canonicalNotebook() writes what nbformat.write writes", needsRun, async () => {
  await ensureVenv();
  const expected = await Deno.makeTempFile();
  const source = join(import.meta.dirname!, "..", "..", "fixtures", "tricky_notebook.json");
  // As in execute_notebooks.py: importing that would take longer than all the rest.
  const script = "import sys; sys.modules['rfc3987_syntax'] = None; import nbformat; " +
    "nbformat.write(nbformat.read(sys.argv[1], 4), sys.argv[2])";
  const { code, stderr } = await capture([venvPython, "-c", script, source, expected]);
  assertEquals(code, 0, stderr);
  assertEquals(
    canonicalNotebook(await readNotebook(source)),
    await Deno.readTextFile(expected),
  );
  await Deno.remove(expected);
});

/**
 * Tests of what runs notebooks, as far as it needs no kernel.
 *
 * @module
 */

import { join } from "node:path";
import {
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "../support/assert.ts";
import { brokenRules } from "../../tools/notebooks/cell_rules.ts";
import { extractCells, longCells, nameCells } from "../../tools/check_cells.ts";
import { capture, UserError } from "../../tools/shared/command.ts";
import { compareNotebooks, compareOutputs } from "../../tools/notebooks/compare.ts";
import { assertKernelVersion } from "../../tools/shared/deno_version.ts";
import { labArguments } from "../../tools/lab.ts";
import { mergeOutputs } from "../../tools/notebooks/merge_outputs.ts";
import { canonicalNotebook, parseNotebook, readNotebook } from "../../tools/notebooks/notebook.ts";
import type { CodeCell, Notebook, Output } from "../../tools/notebooks/notebook.ts";
import { chooseNotebooks, parseArguments } from "../../tools/notebooks.ts";
import { findPython, pythonCommands } from "../../tools/shared/python.ts";
import { ensureVenv, venvPython } from "../../tools/shared/venv.ts";

const granted = async (name: "read" | "write" | "run" | "env"): Promise<boolean> =>
  (await Deno.permissions.query({ name })).state === "granted";
const mayRead = await granted("read");
const mayRun = mayRead && await granted("write") && await granted("run") && await granted("env");

Deno.test("compareOutputs() accepts equal outputs, whole or split into lines", () => {
  assertEquals(compareOutputs(shows("a\nb"), shows(["a\n", "b"])), []);
});

Deno.test("compareOutputs() names cell, output, mime type and the first line that differs", () => {
  assertEquals(compareOutputs(shows("a\nb 1\nc"), shows("a\nb 2\nd")), [
    'cell c1, output 1, text/plain: line 2: stored "b 1", got "b 2"',
  ]);
});

Deno.test("compareOutputs() shortens a long line around its first difference", () => {
  const [message = ""] = compareOutputs(shows("x".repeat(9999)), shows("x".repeat(5000) + "y"));
  assertStringIncludes(message, '…xxxxxxxxxxxxxxxxxxxxy"');
  assertEquals(message.length < 200, true);
});

Deno.test("compareOutputs() reports another number of outputs", () => {
  const none = { ...shows("a"), outputs: [] };
  assertEquals(compareOutputs(shows("a"), none), ["cell c1: stored 1 outputs, got 0"]);
});

Deno.test("compareOutputs() reports a mime type too many, one too few, and other metadata", () => {
  const stored = cell({ data: { "text/plain": "a", "text/html": "b" }, metadata: { checks: 3 } });
  const fresh = cell({ data: { "text/plain": "a", "image/png": "c" }, metadata: { checks: 4 } });
  assertEquals(compareOutputs(stored, fresh), [
    'cell c1, output 1, text/html: stored "b", got none',
    'cell c1, output 1, metadata checks: line 1: stored "3", got "4"',
    'cell c1, output 1, image/png: not stored, got "c"',
  ]);
});

Deno.test("compareOutputs() accepts other numbers in a timing cell", () => {
  const pairs = [
    ["0.5 ms", "12 ms"],
    ["<td>  1.5</td>", "<td>13.25</td>"],
    ["1,234,567 ops", "987 ops"],
    ["1e-7 s", "2.5E+3 s"],
    ["4.5 × 10⁻⁵", "−0.25"],
    ['<img src="data:image/png;base64,AAA=">', '<img src="data:image/png;base64,BB/+">'],
  ];
  for (const [stored = "", fresh = ""] of pairs) {
    assertEquals(compareOutputs(shows(stored, "timing"), shows(fresh, "timing")), []);
    assertEquals(compareOutputs(shows(stored), shows(fresh)).length, 1, "without the tag");
  }
});

Deno.test("compareOutputs() refuses other words, mime types and checks in a timing cell", () => {
  assertEquals(compareOutputs(shows("1 ms", "timing"), shows("1 s", "timing")), [
    'cell c1, output 1, text/plain: line 1: stored "1 ms", got "1 s"',
  ]);
  const stored = cell({ data: { "image/png": "a" }, metadata: { checks: 3 } }, "timing");
  const fresh = cell({ data: { "image/jpeg": "b" }, metadata: { checks: 4 } }, "timing");
  assertEquals(compareOutputs(stored, fresh).length, 3);
});

Deno.test("compareOutputs() takes pictures in a timing cell by their presence", () => {
  const stored = cell({ data: { "image/png": "a" } }, "timing");
  const fresh = cell({ data: { "image/png": "b" } }, "timing");
  assertEquals(compareOutputs(stored, fresh), []);
});

Deno.test("compareNotebooks() wants the stored cells counted from 1", () => {
  const counted = { ...shows("a"), execution_count: 7 };
  assertEquals(compareNotebooks(notebook(counted), notebook(counted)), [
    "cell c1: stored execution_count 7, got 1",
  ]);
});

Deno.test("mergeOutputs() stores fresh outputs and keeps a timing cell's while the shape holds", () => {
  const stored = notebook(shows("1"), shows("1 ms", "timing"), shows("1 ms", "timing"));
  const fresh = notebook(shows("2"), shows("2 ms", "timing"), shows("2 s", "timing"));
  const merged = mergeOutputs(stored, fresh).cells as CodeCell[];
  assertEquals(merged.map(({ outputs }) => outputs[0]?.data?.["text/plain"]), ["2", "1 ms", "2 s"]);
  assertEquals(merged.map(({ execution_count }) => execution_count), [1, 2, 3]);
});

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

Deno.test("readNotebook() names a missing file", { ignore: !mayRead }, async () => {
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

Deno.test(
  "canonicalNotebook() writes what nbformat.write writes",
  { ignore: !mayRun },
  async () => {
    await ensureVenv();
    const expected = await Deno.makeTempFile();
    const source = join(import.meta.dirname!, "..", "fixtures", "tricky_notebook.json");
    const script =
      "import nbformat, sys; nbformat.write(nbformat.read(sys.argv[1], 4), sys.argv[2])";
    const { code, stderr } = await capture([venvPython, "-c", script, source, expected]);
    assertEquals(code, 0, stderr);
    assertEquals(
      canonicalNotebook(await readNotebook(source)),
      await Deno.readTextFile(expected),
    );
    await Deno.remove(expected);
  },
);

Deno.test("assertKernelVersion() refuses the two versions that hide errors, and no other", () => {
  for (const version of ["2.4.4", "2.8.1", "2.9.0", "2.9.6", "2.10.0", "3.0.0"]) {
    assertKernelVersion(version);
  }
  for (const version of ["2.8.2", "2.8.3"]) {
    assertThrows(() => assertKernelVersion(version), UserError, `got Deno ${version}; use 2.8.1`);
  }
});

Deno.test("chooseNotebooks() takes a name, a file name, a path, and nothing for all", () => {
  const known = ["01_sigmoid", "02_tanh"];
  assertEquals(chooseNotebooks([], known), known);
  for (
    const typed of ["02_tanh", "02_tanh.ipynb", "notebooks/02_tanh.ipynb", "notebooks\\02_tanh"]
  ) {
    assertEquals(chooseNotebooks([typed], known), ["02_tanh"]);
  }
});

Deno.test("chooseNotebooks() lists the known names when one is unknown", () => {
  assertThrows(
    () => chooseNotebooks(["03_x"], ["01_sigmoid", "02_tanh"]),
    UserError,
    "got 03_x; known are: 01_sigmoid, 02_tanh",
  );
});

Deno.test("parseArguments() separates names from --write and refuses other options", () => {
  assertEquals(parseArguments(["a", "--write", "b"]), { names: ["a", "b"], write: true });
  assertEquals(parseArguments([]), { names: [], write: false });
  assertThrows(() => parseArguments(["--wirte"]), UserError, "got --wirte; usage: deno task");
});

Deno.test("labArguments() lets the person's arguments come last and tells JupyterLab of root", () => {
  assertEquals(labArguments(["--port", "9000"], false).slice(-2), ["--port", "9000"]);
  assertEquals(labArguments([], false).includes("--allow-root"), false);
  assertEquals(labArguments([], true).includes("--allow-root"), true);
});

Deno.test("nameCells() says notebook, cell and line instead of a line of the extracted file", () => {
  const extract = extractCells("01_a", [code("first", "1;\n2;"), code("second", "3;\n4;")]);
  assertEquals(
    nameCells("at file:///p/.cells/01_a.ts:6:3\n", new Map([["01_a", extract]])),
    "at 01_a.ipynb, cell second, line 2\n",
  );
});

Deno.test("longCells() names a code cell of 16 lines and lets one of 15 pass", () => {
  assertEquals(longCells("01_a", [code("long", "1;\n".repeat(14) + "1;")]), []);
  const [message = ""] = longCells("01_a", [code("long", "1;\n".repeat(15) + "1;")]);
  assertStringIncludes(message, "01_a.ipynb, cell long: a code cell has at most 15 lines, got 16");
});

Deno.test("pythonCommands() tries PYTHON first and py on Windows only", () => {
  assertEquals(pythonCommands("linux", undefined), [["python3"], ["python"]]);
  assertEquals(pythonCommands("windows", "p"), [["p"], ["python3"], ["python"], ["py", "-3"]]);
});

const mayFake = mayRun && Deno.build.os !== "windows"; // the fakes are shell scripts

Deno.test("findPython() takes the first that is new enough", { ignore: !mayFake }, async () => {
  await withFakes(["echo 2.7.18; exit 1", "echo 3.10.0"], async (commands) => {
    const python = await findPython([["no_such_python"], ...commands]);
    assertEquals(python, { command: commands[1]!, version: "3.10.0", hasVenv: true });
  });
});

Deno.test(
  "findPython() says that there is none, with what it tried",
  { ignore: !mayFake },
  async () => {
    await withFakes(["echo no python here; exit 1"], async (commands) => {
      const tried = [["no_such_python"], ...commands];
      await assertRejects(() => findPython(tried), UserError, "no Python was found, tried no_such");
    });
  },
);

Deno.test("findPython() says which version is too old", { ignore: !mayFake }, async () => {
  await withFakes(["echo 3.9.18"], async (commands) => {
    await assertRejects(() => findPython(commands), UserError, "= 3.9.18; install Python 3.10");
  });
});

Deno.test(
  "findPython() says how to get venv where it is missing",
  { ignore: !mayFake },
  async () => {
    await withFakes(["echo 3.11.2; exit 1"], async (commands) => {
      await assertRejects(() => findPython(commands), UserError, "sudo apt install python3-venv");
    });
  },
);

/** Runs a test with programs that answer like a Python of some kind. */
async function withFakes(
  scripts: readonly string[],
  test: (commands: string[][]) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const paths = scripts.map((_, index) => join(folder, `python${index}`));
  for (const [index, script] of scripts.entries()) {
    await Deno.writeTextFile(paths[index]!, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  try {
    await test(paths.map((path) => [path]));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function code(id: string, source: string): CodeCell {
  return { id, cell_type: "code", source, metadata: {}, outputs: [] };
}

function cell(output: Partial<Output>, ...tags: string[]): CodeCell {
  return {
    ...code("c1", "x"),
    metadata: { tags },
    outputs: [{ output_type: "display_data", ...output }],
  };
}

function shows(text: string | string[], ...tags: string[]): CodeCell {
  return cell({ data: { "text/plain": text }, metadata: {} }, ...tags);
}

function notebook(...cells: CodeCell[]): Notebook {
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

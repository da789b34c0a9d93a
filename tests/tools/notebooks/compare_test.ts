import { compareNotebooks, compareOutputs } from "../../../tools/notebooks/compare.ts";
import { assert, assertEquals, assertStringIncludes } from "../../support/assert.ts";
import { cell, notebook, shows } from "../../support/cells.ts";

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
  assert(message.length < 200, message);
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

/**
 * The reports on what somebody waits for: medians, ratios, and which goals are reached.
 *
 * @module
 */

import { medians } from "../../../tools/measuring/lessons/lesson_times.ts";
import type { Run } from "../../../tools/measuring/lessons/lesson_times.ts";
import {
  cellsTables,
  lessonsTable,
  twinless,
} from "../../../tools/measuring/lessons/lessons_table.ts";
import { sameNumbers } from "../../../tools/measuring/lessons/same_numbers.ts";
import { pagesTable } from "../../../tools/measuring/pages/pages_table.ts";
import { withBlock } from "../../../tools/measuring/report.ts";
import { labTable } from "../../../tools/measuring/start/lab_table.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../support/assert.ts";

Deno.test("medians(runs) takes each number's own median", () => {
  const waits = medians([run(1, 2, 3), run(3, 2, 1), run(2, 8, 2)]);
  assertEquals(waits, {
    ready: 2,
    imports: 2,
    others: 2,
    firstFigure: 5,
    total: 6,
    cells: [2, 2],
  });
});

Deno.test("sameNumbers(one, other) compares numbers and marks, not words", () => {
  assert(sameNumbers("✓ g′: 0.25, 잰 값: −4.54 × 10⁻⁵", "✓ 기울기 0.25 | −4.54 × 10⁻⁵"));
  assert(!sameNumbers("✓ 0.25", "✗ 0.25"));
  assert(!sameNumbers("✗ 0.25", "○ 0.25"));
  assert(!sameNumbers("✓ 0.25", "✓ 0.251"));
  assert(!sameNumbers("0.25", "−0.25"));
  assert(!sameNumbers("1, 2", "1"));
});

Deno.test("sameNumbers(one, other) compares the size alone of what rounding leaves", () => {
  assert(sameNumbers("3.7 × 10⁻⁵", "4.8 × 10⁻⁵"));
  assert(sameNumbers("9 × 10⁻¹⁷", "1.2 × 10⁻¹⁶"));
  assert(!sameNumbers("1 × 10⁻¹⁶", "3 × 10⁻¹⁶"));
  assert(!sameNumbers("3 × 10⁻¹⁶", "1 × 10⁻¹⁶"));
  assert(!sameNumbers("1 × 10⁻¹⁶", "−1 × 10⁻¹⁶"));
  assert(!sameNumbers("1 × 10⁻¹⁶", "0"));
  assert(!sameNumbers("1 × 10⁷", "1.2 × 10⁷"));
});

Deno.test("lessonsTable(times) and cellsTables(times) show both kernels and the goals", () => {
  const times = [
    { name: "01", ids: ["setup", "f"], deno: medians([run(0.25, 0.25, 0.5)]), python: slow },
  ];
  const [, , row] = lessonsTable(times).split("\n");
  const shown = "0.25 / 1.00 (4.0배) | 0.25 / 1.00 (4.0배) | 0.50 / 1.00 (2.0배)";
  const last = "✓ 0.50 / 2.00 (4.0배) | ✓ 1.00 / 3.00 (3.0배)";
  assertEquals(row, `| 01 | ${shown} | ${last} |`);
  assertStringIncludes(cellsTables(times), "| `f` | 500 | 1000 | 2.0배 |");
  const missed = lessonsTable([{ ...times[0]!, deno: slow }]);
  assertStringIncludes(missed, "✗ 2.00 / 2.00 (1.0배) | ✗ 3.00 / 3.00 (1.0배)");
});

Deno.test("lessonsTable(times), cellsTables(times) and twinless(times) tell of a lesson without a twin", () => {
  const deno = medians([run(0.25, 0.25, 0.5)]);
  const [measured, alone] = [
    { name: "01", ids: ["setup", "f"], deno, python: slow },
    { name: "02", ids: ["setup", "f"], deno, python: undefined },
  ];
  const [, , row] = lessonsTable([alone]).split("\n");
  const shown = "0.25 / – (–) | 0.25 / – (–) | 0.50 / – (–)";
  assertEquals(row, `| 02 | ${shown} | ✓ 0.50 / – (–) | 1.00 / – (–) |`);
  assertStringIncludes(cellsTables([alone]), "| `f` | 500 | – | – |");
  assertEquals(twinless([measured, alone]), "Python 쌍둥이가 아직 없는 단원: 02.");
  assertEquals(twinless([measured]), "");
});

Deno.test("labTable(times) compares the start with the sum of its parts", () => {
  const times = { npx: 1, jupyterlab: 3, lab: 4.8, offline: 6, offlineWithoutNpmrc: Infinity };
  const rows = labTable(times).split("\n");
  assertStringIncludes(rows[5]!, "| 4.80 | ✓ 1.20배 | 1.2배 |");
  assertStringIncludes(rows[6]!, "| 6.00 | 1.50배 |  |");
  assertStringIncludes(rows[7]!, "| 120 넘게 | – |  |");
  assertStringIncludes(labTable({ ...times, lab: 5 }), "| 5.00 | ✗ 1.25배 | 1.2배 |");
  assertStringIncludes(labTable({ ...times, offline: NaN }), "잴 수 없음 | – |");
});

Deno.test("pagesTable(times) marks the first answer and Run All by their goals", () => {
  const page = { ready: 0.2, worker: 0.3, first: 0.9, total: 2, edited: 0.05 };
  const slow = { ...page, first: 1.1 };
  const table = pagesTable([
    { name: "01", page, kernel: 3 },
    { name: "02", page: slow, kernel: 1 },
  ]).split("\n");
  assertEquals(table.slice(2), [
    "| 01 | 0.20 | 0.30 | ✓ 0.90 | 0.050 | ✓ 2.00 / 3.00 (1.5배) |",
    "| 02 | 0.20 | 0.30 | ✗ 1.10 | 0.050 | ✗ 2.00 / 1.00 (0.5배) |",
  ]);
});

Deno.test("withBlock(page, text, name) leaves the page's other blocks alone", () => {
  const page = "<!-- a -->1<!-- /a -->\n<!-- b -->2<!-- /b -->";
  const changed = "<!-- a -->1<!-- /a -->\n<!-- b -->\n\n3\n\n<!-- /b -->";
  assertEquals(withBlock(page, "3", "b", "x.md"), changed);
  assertThrows(() => withBlock(page, "3", "c", "x.md"), Error, "it must hold <!-- c -->");
});

const slow = medians([run(1, 1, 1)]);

/** A lesson of two cells, whose figure comes at the end of the import. */
function run(ready: number, imports: number, other: number): Run {
  const cell = (id: string, seconds: number) => ({ id, seconds, text: "", failed: false });
  const firstFigure = ready + imports;
  const cells = [cell("setup", imports), cell("f", other)];
  return { ready, firstFigure, total: firstFigure + other, cells };
}

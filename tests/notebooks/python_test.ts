/**
 * The folded Python of the lessons: every block runs, one after the other in one program a lesson, and
 * prints the numbers that the library computes.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import { ensureVenv, venvPython } from "../../tools/shared/venv.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { canRun, needsRun } from "../support/permissions.ts";

for (const lesson of canRun ? lessons : [undefined]) {
  Deno.test(`${lesson?.name ?? "every lesson"} says the same in Python`, needsRun, async () => {
    const blocks = blocksOf(lesson!);
    assert(blocks.length >= 2, `only ${blocks.length} cells have a Python twin`);
    await ensureVenv();
    const program = blocks.map(({ code }) => code).join("\n");
    const { code, stdout, stderr } = await new Deno.Command(venvPython, {
      args: ["-c", program],
      env: { PYTHONUTF8: "1" },
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    const printed = new TextDecoder().decode(stdout).trim().split(/\s+/).map(Number);
    const expected = blocks.flatMap(({ numbers }) => numbers);
    assertEquals(printed.length, expected.length, `it printed ${printed}`);
    expected.forEach((expression, i) => {
      const value = evaluate(expression);
      const isClose = Math.abs(printed[i]! - value) <= 1e-9 * Math.max(1, Math.abs(value));
      assert(isClose, `Python printed ${printed[i]}, ${expression} is ${value}`);
    });
  });
}

/** A Python block, and JavaScript over the library for each number that it prints. */
interface Block {
  readonly code: string;
  readonly numbers: readonly string[];
}

function blocksOf(lesson: Lesson): Block[] {
  return cellsOf(lesson, "markdown").flatMap(({ id, text, metadata }) => {
    const code = Array.from(text.matchAll(/```python\n([\s\S]*?)```/g), ([, block]) => block!);
    const { python = [] } = metadata as { python?: string[] };
    assertEquals(
      code.length > 0,
      python.length > 0,
      `${lesson.name}, cell ${id}: python in metadata`,
    );
    return code.length === 0 ? [] : [{ code: code.join("\n"), numbers: python }];
  });
}

function evaluate(expression: string): number {
  return new Function(...Object.keys(lib), `return ${expression};`)(...Object.values(lib));
}

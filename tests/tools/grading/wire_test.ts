/**
 * Whether an answer that crosses to the judge gets the verdict that it gets in a notebook.
 *
 * @module
 */

import { judge, sigmoidExercises, 여기에_답 } from "../../../lib/mod.ts";
import * as lib from "../../../lib/mod.ts";
import type { Exercise } from "../../../lib/mod.ts";
import { unwire, wire } from "../../../tools/grading/wire.ts";
import type { Wired } from "../../../tools/grading/wire.ts";
import { answers as comparison } from "../../lesson/answers/comparison.ts";
import { answers as descent } from "../../lesson/answers/gradient_descent.ts";
import { answers as relu } from "../../lesson/answers/relu.ts";
import { answers as sigmoid } from "../../lesson/answers/sigmoid.ts";
import { answers as tanh } from "../../lesson/answers/tanh.ts";
import type { AnswerTable } from "../../support/answers.ts";
import { assertEquals, assertMatch, assertThrows } from "../../support/assert.ts";

const TABLES: readonly (readonly [object, AnswerTable])[] = [
  [lib.sigmoidExercises, sigmoid],
  [lib.tanhExercises, tanh],
  [lib.reluExercises, relu],
  [lib.comparisonExercises, comparison],
  [lib.gradientDescentExercises, descent],
];

for (const [exercises, table] of TABLES) {
  for (const [name, rows] of Object.entries(table)) {
    Deno.test(`${name}: every answer keeps its verdict on the wire`, () => {
      const exercise = (exercises as Record<string, Exercise<unknown>>)[name]!;
      for (const [answer, grade] of rows) {
        assertEquals(judge(exercise, crossed(answer)).grade, grade, String(answer));
      }
    });
  }
}

Deno.test("unwire() refuses what is none of its kinds", () => {
  const hostile: unknown[] = [
    undefined,
    null,
    1,
    {},
    { kind: "verdict" },
    { kind: "number", text: 1 },
    { kind: "bigint", text: "1e9" },
    { kind: "list", items: { length: 1e9 } },
    { kind: "function", source: null },
  ];
  for (const wired of hostile) assertThrows(() => unwire(wired, 0, () => 0), TypeError);
});

Deno.test("wire() tells −0 from 0 and asks no object for its text", () => {
  assertEquals(Object.is(crossed(-0), -0), true);
  const trap = Object.assign(() => 0, { toString: () => assertEquals(1, 2) });
  assertMatch(JSON.stringify(wire(trap)), /"kind":"function","source":"\(\) ?=> ?0"/);
  assertEquals(judge(sigmoidExercises.slopeFromActivation, crossed(여기에_답)).grade, "아직");
});

/** There and back; a function is called on the far side. */
function crossed(value: unknown): unknown {
  const wired: Wired = JSON.parse(JSON.stringify(wire(value, 여기에_답)));
  return unwire(wired, 여기에_답, (source) => {
    const call = (...args: unknown[]): unknown =>
      crossed((value as (...args: unknown[]) => unknown)(...args));
    return Object.assign(call, { toString: () => source });
  });
}

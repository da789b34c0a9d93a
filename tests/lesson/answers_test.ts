/**
 * What the exercises say to right, wrong and absurd answers: at least ten an exercise, in `answers/`.
 *
 * @module
 */

import { judge } from "../../lib/lesson/mod.ts";
import type { Exercise } from "../../lib/lesson/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { answerTables } from "./answers/tables.ts";

const tables = Object.entries(answerTables);

for (const [lesson, { exercises, answers }] of tables) {
  for (const [name, exercise] of Object.entries(exercises as Record<string, Exercise<unknown>>)) {
    Deno.test(`${lesson}.${name} accepts what is right and refuses what is wrong`, () => {
      const rows = answers[name] ?? [];
      assert(rows.length >= 10, `only ${rows.length} answers are tried`);
      for (const grade of ["정답", "다시"]) {
        const some = rows.filter(([, expected]) => expected === grade);
        assert(some.length >= 3, `only ${some.length} answers are ${grade}`);
      }
      for (const [answer, expected] of rows) {
        const { grade, hint } = judge(exercise, answer);
        assertEquals(grade, expected, `${String(answer)} is ${grade}, not ${expected}: ${hint}`);
      }
    });
  }
}

Deno.test("at least 300 answers are tried in all, and none for an exercise that does not exist", () => {
  const rows = tables.flatMap(([, { answers }]) => Object.values(answers).flat());
  assert(rows.length >= 300, `only ${rows.length} answers`);
  for (const [lesson, { exercises, answers }] of tables) {
    assertEquals(Object.keys(answers).filter((name) => !(name in exercises)), [], lesson);
  }
});

import * as lib from "../../lib/mod.ts";
import { judge } from "../../lib/mod.ts";
import type { Exercise } from "../../lib/mod.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";

/** Every exercise of every lesson: the exports of `lib/exercises/` by their names. */
const lessons = Object.entries(lib).filter(([name]) => name.endsWith("Exercises"));

Deno.test("every lesson has four or five exercises", () => {
  assertEquals(lessons.length, 5);
  for (const [name, exercises] of lessons) {
    const { length } = Object.keys(exercises);
    assert(length >= 4 && length <= 5, `${name} has ${length}`);
  }
});

for (const [lesson, exercises] of lessons) {
  for (const [name, value] of Object.entries(exercises)) {
    const exercise = value as Exercise<unknown>;
    Deno.test(`${lesson}.${name} tells the stub, the solution and each mistake apart`, () => {
      assertEquals(judge(exercise, undefined).grade, "아직");
      assertEquals(judge(exercise, exercise.solution), { grade: "정답", hint: exercise.remark });
      assert(exercise.mistakes.length >= 2, "two typical mistakes at least");
      for (const { answer, hint } of exercise.mistakes) {
        assertEquals(judge(exercise, answer), { grade: "다시", hint });
      }
      const hints = [exercise.remark, ...exercise.mistakes.map(({ hint }) => hint)];
      assertEquals(new Set(hints).size, hints.length, "each has a hint of its own");
      for (const text of [exercise.title, ...hints]) assertMatch(text, /[가-힣].*[가-힣]/);
    });
  }
}

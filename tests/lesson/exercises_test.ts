import * as lib from "../../lib/mod.ts";
import { judge } from "../../lib/lesson/mod.ts";
import type { Exercise } from "../../lib/mod.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";

/** Every exercise of every lesson: the exports of `lib/exercises/` by their names. */
const lessons = Object.entries(lib).filter(([name]) => name.endsWith("Exercises"));

Deno.test("every lesson has six exercises or more, of every kind", () => {
  const kinds = ["그래프 읽기", "손으로 계산", "코드 쓰기", "버그 찾기", "주장 판단", "바꿔 보기"];
  for (const [name, exercises] of lessons) {
    const found = Object.values(exercises as Record<string, Exercise<unknown>>).map(({ kind }) =>
      kind
    );
    assert(found.length >= 6, `${name} has ${found.length}`);
    assertEquals(kinds.filter((kind) => !found.includes(kind as never)), [], `${name} lacks kinds`);
  }
});

for (const [lesson, exercises] of lessons) {
  for (const [name, value] of Object.entries(exercises)) {
    const exercise = value as Exercise<unknown>;
    Deno.test(`${lesson}.${name} tells the stub, the solution and each mistake apart`, () => {
      assertEquals(judge(exercise, undefined).grade, "아직");
      const { grade, hint } = judge(exercise, exercise.solution);
      assertEquals([grade, hint], ["정답", exercise.remark]);
      assert(exercise.mistakes.length >= 2, "two typical mistakes at least");
      for (const { answer, hint } of exercise.mistakes) {
        const verdict = judge(exercise, answer);
        assertEquals([verdict.grade, verdict.hint], ["다시", hint]);
      }
      const hints = [exercise.remark, ...exercise.mistakes.map(({ hint }) => hint)];
      assertEquals(new Set(hints).size, hints.length, "each has a hint of its own");
      for (const text of [exercise.title, ...hints]) assertMatch(text, /[가-힣].*[가-힣]/);
    });
  }
}

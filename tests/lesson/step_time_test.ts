import * as activations from "../../lib/activations/registry.ts";
import { CheckError, checkTimes, stepTime } from "../../lib/lesson/mod.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

const time = (ratio: number) => ({ slow: ratio, fast: 1, ratio });

Deno.test("stepTime() measures one step from z and one from a", () => {
  const { slow, fast, ratio } = stepTime(activations.sigmoid, 8);
  assert(slow > 0 && fast > 0 && ratio > 0, `${slow}, ${fast}`);
  assert(Math.abs(ratio - slow / fast) <= 1e-12 * ratio, `${ratio} is not ${slow} / ${fast}`);
});

Deno.test("stepTime() refuses an activation whose a does not determine the slope", () => {
  const mute = { ...activations.sigmoid, derivativeFromOutput: null };
  assertThrows(() => stepTime(mute, 8), RangeError, 'got slopeFrom "a"');
});

Deno.test("checkTimes() shows every time, and one digit of each ratio", async () => {
  const [shown] = await shownBy(() => checkTimes(time(15.04), { 8: time(1.24), 64: time(1.5) }));
  assertEquals(shown!.text.split("\n").slice(1), [
    "✓ 기울기 십만 개 | z로(ms): 15.040, a로(ms): 1.000, 몇 배: 15.0",
    "✓ 역전파 한 걸음, 은닉 뉴런 8개 | z로(ms): 1.240, a로(ms): 1.000, 몇 배: 1.2",
    "✓ 역전파 한 걸음, 은닉 뉴런 64개 | z로(ms): 1.500, a로(ms): 1.000, 몇 배: 1.5",
  ]);
});

Deno.test("checkTimes() lets a step gain nothing, as a measured one now and then does", async () => {
  await checkTimes(time(15), { 8: time(0.93) });
});

Deno.test("checkTimes() throws where the line saves nothing, or a step as much", async () => {
  for (const [line, step] of [[1, 0.4], [15, 15], [15, 16], [15, NaN], [NaN, 2]] as const) {
    await assertRejects(
      () => checkTimes(time(line), { 8: time(step) }),
      CheckError,
      "checks failed",
    );
  }
});

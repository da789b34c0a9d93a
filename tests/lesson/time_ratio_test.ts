import { activations, shortcutTime, stepTime, timeRatio } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("timeRatio() calls both functions in turns", () => {
  let calls = "";
  timeRatio(() => calls += "s", () => calls += "f", 5);
  assertEquals(calls, "sfsfsfsfsf");
});

Deno.test("timeRatio() returns medians and their ratio, on a clock that counts", () => {
  const original = performance.now;
  let clock = 0;
  performance.now = () => clock;
  try {
    const timed = timeRatio(() => clock += 6, () => clock += 2, 8);
    assertEquals(timed, { slow: 6, fast: 2, ratio: 3 });
  } finally {
    performance.now = original;
  }
});

Deno.test("timeRatio() does not count the first quarter of the turns", () => {
  const original = performance.now;
  let clock = 0;
  let turn = 0;
  performance.now = () => clock;
  try {
    const warming = (): number => clock += turn++ < 2 ? 1000 : 4;
    assert(timeRatio(warming, () => clock += 4, 8).slow === 4);
  } finally {
    performance.now = original;
  }
});

Deno.test("timeRatio() refuses too few turns", () => {
  for (const turns of [0, 3, 4.5, NaN]) {
    assertThrows(() => timeRatio(() => 0, () => 0, turns), RangeError, `at least 4, got ${turns}`);
  }
});

/** Work of so many milliseconds, on the fine clock. */
const busy = (now: () => number, milliseconds: number) => (): void => {
  const end = now() + milliseconds;
  while (now() < end);
};

for (const tick of [0.1, 1]) {
  Deno.test(`timeRatio() and stepTime() measure on a clock that ticks every ${tick} ms`, () => {
    const original = performance.now;
    const fine = original.bind(performance);
    performance.now = () => Math.floor(fine() / tick) * tick;
    try {
      const { slow, fast, ratio } = timeRatio(busy(fine, 0.08), busy(fine, 0.02), 8);
      assert(slow > 0.07 && fast > 0.017, `${slow} ms, ${fast} ms`);
      assert(ratio > 2 && ratio < 6, `${ratio}`);
      for (const timed of [shortcutTime(activations.sigmoid), stepTime(activations.sigmoid, 8)]) {
        assert(
          timed.fast > 0 && Number.isFinite(timed.ratio) && timed.ratio > 0.2,
          JSON.stringify(timed),
        );
      }
    } finally {
      performance.now = original;
    }
  });
}

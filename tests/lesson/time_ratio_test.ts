import { activations, shortcutTime, stepTime, timeRatio } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const { sigmoid } = activations;

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

for (const tick of [0.1, 1]) {
  Deno.test(`timeRatio() measures on a clock that ticks every ${tick} ms`, () => {
    let clock = 0;
    withClock(() => Math.floor((clock += 0.0001) / tick) * tick, () => {
      const { slow, fast, ratio } = timeRatio(() => clock += 0.08, () => clock += 0.02, 8);
      assert(Math.abs(slow - 0.08) < 0.02 && Math.abs(fast - 0.02) < 0.005, `${slow}, ${fast} ms`);
      assert(Math.abs(ratio - 4) < 1, `${ratio}`);
    });
  });

  Deno.test(`the lessons' times are measured on a clock that ticks every ${tick} ms`, () => {
    const fine = performance.now.bind(performance);
    withClock(() => Math.floor(fine() / tick) * tick, () => {
      for (const { fast, ratio } of [shortcutTime(sigmoid), stepTime(sigmoid, 8)]) {
        assert(fast > 0 && Number.isFinite(ratio) && ratio > 0, `${fast} ms, ${ratio}`);
      }
    });
  });
}

function withClock(now: () => number, test: () => void): void {
  const original = performance.now;
  performance.now = now;
  try {
    test();
  } finally {
    performance.now = original;
  }
}

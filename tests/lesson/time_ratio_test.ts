import { timeRatio } from "../../lib/lesson/mod.ts";
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

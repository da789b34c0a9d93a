import { normalNumber, randomNumbers } from "../../lib/network/mod.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

function take(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

Deno.test("randomNumbers(seed) gives the same numbers for the same seed, others for another", () => {
  assertEquals(take(5, randomNumbers(7)), take(5, randomNumbers(7)));
  assert(take(5, randomNumbers(7)).join() !== take(5, randomNumbers(8)).join());
});

Deno.test("randomNumbers(seed) is uniform in [0, 1)", () => {
  const numbers = take(100_000, randomNumbers(1));
  assert(numbers.every((x) => x >= 0 && x < 1));
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((x) => Math.floor(10 * x) === tenth).length;
    assertAlmostEquals(count / numbers.length, 0.1, 0.005);
  }
});

Deno.test("randomNumbers() refuses what is no seed", () => {
  for (const seed of [-1, 0.5, 2 ** 32, NaN]) {
    assertThrows(() => randomNumbers(seed), RangeError, `2³² − 1, got ${seed}`);
  }
});

Deno.test("normalNumber() has mean 0 and standard deviation 1", () => {
  const random = randomNumbers(1);
  const numbers = take(100_000, () => normalNumber(random));
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length;
  assertAlmostEquals(mean, 0, 0.02);
  assertAlmostEquals(variance, 1, 0.02);
});

Deno.test("normalNumber() is finite for every number that a source can give", () => {
  for (const x of [0, 1 - 2 ** -32]) assert(Number.isFinite(normalNumber(() => x)));
});

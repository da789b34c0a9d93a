import { score } from "../../../tools/measuring/score.ts";
import { assertEquals, assertThrows } from "../../support/assert.ts";

Deno.test("score() counts the doubles between a result and its reference", () => {
  const result = score(
    Float64Array.of(6, 7, 8, 9),
    Float64Array.of(1, -0, -5e-324, 1 + 3 * Number.EPSILON),
    Float64Array.of(1, 0, 5e-324, 1),
  );
  assertEquals(result, { count: 4, worst: 3, at: 9, mean: 5 / 4, lost: 0 });
});

Deno.test("score() counts a lost slope and NaN as wrong, and skips what has no reference", () => {
  const { count, worst, at, lost } = score(
    Float64Array.of(1, 2, 3, 4),
    Float64Array.of(0, NaN, NaN, 1),
    Float64Array.of(1e-16, 1, NaN, 1),
  );
  assertEquals([worst, at, count, lost], [Infinity, 2, 3, 2 / 3]);
});

Deno.test("score() refuses arrays of different lengths", () => {
  const [one, two] = [new Float64Array(1), new Float64Array(2)];
  assertThrows(() => score(two, one, two), RangeError, "got 1 results for 2 points");
});

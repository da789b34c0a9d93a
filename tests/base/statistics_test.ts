import { median } from "../../lib/base/statistics.ts";
import { assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("median() is the number in the middle, whatever the order, and changes nothing", () => {
  const numbers = [3, -Infinity, 2, 9, Infinity];
  assertEquals(median(numbers), 3);
  assertEquals(numbers, [3, -Infinity, 2, 9, Infinity]);
  assertEquals([median([1, 2]), median([7])], [2, 7]);
});

Deno.test("median() refuses no numbers and NaN", () => {
  assertThrows(() => median([]), RangeError, "got []");
  assertThrows(() => median([1, NaN]), RangeError, "got [1,NaN]");
});

import { median } from "../../lib/base/median.ts";
import { assertEquals } from "../support/assert.ts";

Deno.test("median() is the number in the middle, or the mean of both, and sorts a copy", () => {
  const numbers = [10, 9, 1];
  assertEquals([median(numbers), median([4, 1, 2, 10]), median([7]), median([])], [9, 3, 7, NaN]);
  assertEquals(numbers, [10, 9, 1]);
});

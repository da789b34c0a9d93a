import { twoRings } from "../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";

Deno.test("twoRings() puts class 1 inside and class 0 around it, with a gap", () => {
  for (const { x, y } of twoRings(500, 1)) {
    const radius = Math.hypot(...x);
    assert(y === 1 ? radius <= 1.2 : radius >= 1.8 && radius <= 2.8, `class ${y} at ${radius}`);
  }
});

Deno.test("twoRings() gives half of each class, the same for the same seed", () => {
  assertEquals(twoRings(40, 2), twoRings(40, 2));
  assertEquals(twoRings(40, 2).filter(({ y }) => y === 1).length, 20);
});

Deno.test("twoRings() refuses too small a count", () => {
  for (const count of [1, 2.5, NaN]) {
    assertThrows(() => twoRings(count, 1), RangeError, `at least 2, got ${count}`);
  }
});

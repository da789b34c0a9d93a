import { twoRings } from "../../lib/network/mod.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

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

Deno.test("twoRings() gives other points for another seed", () => {
  assert(twoRings(2, 1)[0]!.x[0] !== twoRings(2, 2)[0]!.x[0]);
});

Deno.test("twoRings() fills the disc evenly and goes all around", () => {
  const examples = twoRings(20_000, 1);
  const inside = examples.filter(({ y }) => y === 1).map(({ x }) => Math.hypot(...x));
  const half = inside.filter((radius) => radius < 1.2 / Math.SQRT2).length; // half of the area
  assertAlmostEquals(half / inside.length, 0.5, 0.02);
  for (const [right, up] of [[1, 1], [1, -1], [-1, 1], [-1, -1]] as const) {
    const count = examples.filter(({ x }) => x[0] * right > 0 && x[1] * up > 0).length;
    assertAlmostEquals(count / examples.length, 0.25, 0.02);
  }
});

Deno.test("twoRings() refuses too small a count", () => {
  for (const count of [1, 2.5, NaN]) {
    assertThrows(() => twoRings(count, 1), RangeError, `at least 2, got ${count}`);
  }
});

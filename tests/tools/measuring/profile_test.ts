import { profile } from "../../../tools/measuring/profile.ts";
import { assertEquals } from "../../support/assert.ts";

Deno.test("profile() keeps the largest distance of each stretch of z", () => {
  const found = profile(
    Float64Array.of(-40, -39.5, 0, 0.5, 39.9),
    Float64Array.of(1, 1 + 3 * Number.EPSILON, 2, 1 + Number.EPSILON, 5),
    Float64Array.of(1, 1, 2, 1, 5),
  );
  assertEquals([found.length, found[0], found[40], found[79]], [80, 3, 1, 0]);
});

Deno.test("profile() knows stretches without a point, and NaN", () => {
  const found = profile(Float64Array.of(1.5), Float64Array.of(NaN), Float64Array.of(1));
  assertEquals([found[40], found[41]], [null, Infinity]);
});

Deno.test("profile() leaves out what lies outside", () => {
  const outside = Float64Array.of(-40.1, 40, 700, -Infinity);
  const found = profile(outside, new Float64Array(4), new Float64Array(4).fill(1));
  assertEquals(found.filter((ulps) => ulps !== null), []);
});

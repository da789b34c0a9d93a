import {
  agrees,
  compareSlopes,
  gradientCheck,
  GradientCheckError,
  sigmoid,
  sigmoidDerivative,
  tanh,
  tanhDerivative,
} from "../../lib/mod.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";

const wrong = (z: number): number => sigmoidDerivative(z) * 1.001;

Deno.test("gradientCheck() returns the comparison at every z, in order", () => {
  const rows = gradientCheck(sigmoid, sigmoidDerivative, [-10, 0, 10]);
  assertEquals(rows.map(({ z }) => z), [-10, 0, 10]);
  assertEquals(rows.map(({ analytic }) => analytic), [-10, 0, 10].map(sigmoidDerivative));
  assert(rows.every(({ relativeError }) => relativeError < 1e-6));
});

Deno.test("gradientCheck() throws on a slope that is wrong by a thousandth", () => {
  const error = assertThrows(
    () => gradientCheck(sigmoid, wrong, [-10, 0, 10]),
    GradientCheckError,
    "Gradient check failed at 3 of 3 points; correct the derivative",
  );
  assertStringIncludes(error.message, "at z = 0: derivative gives 0.25025");
  assertEquals(error.failures.length, 3);
});

Deno.test("gradientCheck() shows five of many failures", () => {
  const zs = Array.from({ length: 20 }, (_, index) => index / 10);
  assertThrows(() => gradientCheck(sigmoid, wrong, zs), GradientCheckError, "and 15 more");
});

Deno.test("gradientCheck() throws when a derivative is NaN or 0 where it must not be", () => {
  assertThrows(() => gradientCheck(sigmoid, () => NaN, [0]), GradientCheckError);
  assertThrows(() => gradientCheck(sigmoid, () => 0, [0]), GradientCheckError);
});

Deno.test("gradientCheck() sees the tiny slope of tanh at 10 as far as rounding allows", () => {
  gradientCheck(tanh, tanhDerivative, [10]);
  assertThrows(() => gradientCheck(tanh, () => 0, [10]), GradientCheckError);
  assertThrows(
    () => gradientCheck(tanh, (z) => 1.01 * tanhDerivative(z), [10]),
    GradientCheckError,
  );
});

Deno.test("gradientCheck() refuses an empty list and a bad tolerance", () => {
  assertThrows(() => gradientCheck(tanh, tanhDerivative, []), RangeError, "got an empty list");
  for (const tolerance of [-1, 1, NaN]) {
    assertThrows(
      () => gradientCheck(tanh, tanhDerivative, [0], { tolerance }),
      RangeError,
      `got ${tolerance}; 1e-6 is usual`,
    );
  }
});

Deno.test("compareSlopes() of a flat function has no relative error", () => {
  assertEquals(compareSlopes(() => 1, () => 0, 0).relativeError, 0);
});

Deno.test("agrees() follows its tolerance", () => {
  const comparison = compareSlopes(sigmoid, wrong, 0);
  assertEquals(agrees(comparison), false);
  assertEquals(agrees(comparison, 0.01), true);
});

import { compareSlopes } from "../../lib/derivatives/gradient_check.ts";
import { sigmoid, sigmoidDerivative } from "../../lib/activations/sigmoid.ts";
import { tanh, tanhDerivative } from "../../lib/activations/tanh.ts";
import { gradientCheck, GradientCheckError } from "../../lib/derivatives/mod.ts";
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

Deno.test("gradientCheck() forgives the width of the triangle, but no wrong slope", () => {
  const bell = (z: number): number => Math.exp(-z * z); // far out it bends more than it rises
  const slope = (z: number): number => -2 * z * bell(z);
  const far = [-20, -8, 8, 12, 20];
  const [row] = gradientCheck(bell, slope, [20]);
  assert(row!.relativeError > 1e-6, `the triangle adds only ${row!.relativeError}`);
  gradientCheck(bell, slope, far);
  for (const factor of [1.001, 0.999]) {
    assertThrows(
      () => gradientCheck(bell, (z) => factor * slope(z), far),
      GradientCheckError,
      `failed at ${far.length} of ${far.length} points`,
    );
  }
});

Deno.test("gradientCheck() fails beside a kink, where the estimate of the triangle's error is large", () => {
  for (const z of [0, 1e-6, -1e-6, 3e-6]) {
    const derivative = (at: number): number => at > 0 ? 1 : 0;
    assertThrows(() => gradientCheck((at) => Math.max(0, at), derivative, [z]), GradientCheckError);
  }
});

Deno.test("compareSlopes() of a flat function has no relative error", () => {
  const { relativeError, agrees } = compareSlopes(() => 1, 0, 0);
  assertEquals([relativeError, agrees], [0, true]);
});

Deno.test("compareSlopes() follows its tolerance, and NaN never agrees", () => {
  const agrees = (tolerance?: number): boolean =>
    compareSlopes(sigmoid, wrong(0), 0, tolerance === undefined ? {} : { tolerance }).agrees;
  assertEquals([agrees(), agrees(0.01)], [false, true]);
  assertEquals(compareSlopes(sigmoid, NaN, 0).agrees, false);
});

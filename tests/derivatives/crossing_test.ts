import { sigmoidDerivative } from "../../lib/activations/sigmoid.ts";
import { tanh, tanhDerivative } from "../../lib/activations/tanh.ts";
import { crossing } from "../../lib/derivatives/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("crossing() finds where the slopes of tanh and sigmoid are half as high as at their peaks", () => {
  const half = Math.log(1 + Math.SQRT2); // tanh² = 1/2 there
  assertNear(crossing(tanhDerivative, () => 1 / 2, [0, 5]), half);
  assertNear(crossing(sigmoidDerivative, () => 1 / 8, [0, 5]), 2 * half);
});

Deno.test("crossing() finds where the slope of tanh falls below that of the sigmoid", () => {
  const z = crossing(tanhDerivative, sigmoidDerivative, [1, 2]);
  // With c = cosh(z): 1/c² = 1/(2c + 2), so c² − 2c − 2 = 0.
  assertNear(z, Math.acosh(1 + Math.sqrt(3)));
});

Deno.test("crossing() takes a rising or falling function, and an end where both agree", () => {
  assertNear(crossing(tanh, () => 0.5, [-3, 3]), Math.atanh(0.5));
  assertNear(crossing((z) => -tanh(z), () => 0.5, [-3, 3]), -Math.atanh(0.5));
  assertEquals(crossing(tanh, () => 0, [0, 5]), 0);
  assertEquals(crossing(tanh, () => 0, [-5, 0]), 0);
  assertEquals(crossing((z) => z - 1e300, () => 0, [0, 1e301]), 1e300);
});

Deno.test("crossing() refuses an interval without a crossing, and what is none", () => {
  assertThrows(() => crossing(tanh, () => 2, [-5, 5]), RangeError, "change its sign between -5");
  assertThrows(() => crossing(tanh, () => NaN, [-5, 5]), RangeError, "got NaN and NaN");
  assertThrows(() => crossing(tanh, () => 0, [5, -5]), RangeError, "got [5, -5]");
  assertThrows(() => crossing(tanh, () => "0" as unknown as number, [-5, NaN]), RangeError);
});

function assertNear(z: number, expected: number): void {
  assert(Math.abs(z - expected) <= 1e-15 * Math.abs(expected), `${z} is not ${expected}`);
}

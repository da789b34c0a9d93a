/**
 * Laws of the activations and their derivatives, tried on random doubles of every size: subnormal
 * numbers, infinities and NaN included. A failing case is shrunk and printed with its counterexample.
 *
 * @module
 */

import fc from "fast-check";
import {
  leakyRelu,
  leakyReluDerivative,
  leakyReluDerivativeFromOutput,
} from "../../lib/activations/leaky_relu.ts";
import * as activations from "../../lib/activations/registry.ts";
import { relu, reluDerivative, reluDerivativeFromOutput } from "../../lib/activations/relu.ts";
import { sigmoid, sigmoidDerivative } from "../../lib/activations/sigmoid.ts";
import { tanh, tanhDerivative } from "../../lib/activations/tanh.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertThrows } from "../support/assert.ts";
import { ulpDistance } from "../../tools/measuring/ulp.ts";

/** Any double, NaN included; two thirds of them where the activations bend or leave the doubles. */
const anyDouble = fc.oneof(fc.double(), evenlyWithin(25), evenlyWithin(750));
const anyNumber = anyDouble.filter((z) => !Number.isNaN(z));
const anyFinite = anyDouble.filter(Number.isFinite);
const all = Object.values<Activation>(activations);
const alphas = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const fractions = fc.double({ min: 0, max: 1, noNaN: true });

law("sigmoidDerivative and tanhDerivative are even, tanh is odd, bit for bit", [anyDouble], (z) => {
  assertSame(sigmoidDerivative(-z), sigmoidDerivative(z));
  assertSame(tanhDerivative(-z), tanhDerivative(z));
  assertSame(tanh(-z), -tanh(z));
});

law("sigmoid(−z) is 1 − sigmoid(z) but for rounding", [anyNumber], (z) => {
  const sum = sigmoid(-z) + sigmoid(z);
  assert(Math.abs(sum - 1) <= Number.EPSILON, `the sum is ${sum}`);
});

law("an activation without falling slopes rises with z, but for its error bound", [
  anyNumber,
  anyNumber,
], (x, y) => {
  const [left, right] = x < y ? [x, y] : [y, x];
  for (const { name, value, slopes, errors } of all) {
    if (slopes[0] < 0) continue;
    const [low, high] = [value(left), value(right)];
    const isRising = low <= high || ulpDistance(low, high) <= errors.value.ulps;
    assert(isRising, `${name}: ${low}, then ${high}`);
  }
});

law("values and slopes lie in their ranges", [anyNumber], (z) => {
  for (const { value, derivative, outputs, slopes } of all) {
    assertWithin(value(z), ...outputs);
    assertWithin(derivative(z), ...slopes);
  }
});

law("a slope is 0 only where it is too small for a normal double", [anyFinite], (z) => {
  assert(sigmoidDerivative(z) > 0 || Math.abs(z) > 708);
  assert(tanhDerivative(z) > 0 || Math.abs(z) > 354);
});

law("slopes from a agree with slopes from z, to what a still knows", [anyNumber], (z) => {
  for (const { value, derivative, derivativeFromOutput, kink } of all) {
    if (derivativeFromOutput === null || kink !== null) continue;
    assertKnown(derivativeFromOutput(value(z)), derivative(z), value(z));
  }
});

law(
  "slopes of ReLU and Leaky ReLU from a and from z are the same",
  [anyDouble, alphas],
  (z, alpha) => {
    const options = { negativeSlope: alpha, atZero: Math.max(alpha, 0.5) };
    if (z !== 0) assertSame(reluDerivativeFromOutput(relu(z)), reluDerivative(z));
    const a = leakyRelu(z, options);
    if (a === 0 && (z !== 0 || alpha === 0)) return; // a no longer knows the sign of z
    assertSame(leakyReluDerivativeFromOutput(a, options), leakyReluDerivative(z, options));
  },
);

law("every admitted slope at 0 is a subgradient", [anyFinite, alphas, fractions], (z, alpha, t) => {
  const atRelu = reluDerivative(0, { atZero: t });
  assertSame(atRelu, t);
  assert(relu(z) >= relu(0) + atRelu * z, "the line lies above ReLU");
  const atZero = Math.min(1, alpha + t * (1 - alpha));
  const atLeaky = leakyReluDerivative(0, { negativeSlope: alpha, atZero });
  assertSame(atLeaky, atZero);
  assert(leakyRelu(z, { negativeSlope: alpha }) >= atLeaky * z, "the line lies above Leaky ReLU");
});

law("a slope at 0 that is no subgradient is refused", [anyDouble, alphas], (slope, alpha) => {
  if (!(slope >= 0 && slope <= 1)) {
    assertThrows(() => reluDerivative(1, { atZero: slope }), RangeError, "atZero must lie in");
  }
  if (!(slope >= alpha && slope <= 1)) {
    const options = { negativeSlope: alpha, atZero: slope };
    assertThrows(() => leakyReluDerivative(1, options), RangeError, "atZero must lie in");
  }
});

law("NaN comes from NaN and from nothing else", [anyDouble], (z) => {
  for (const { name, value, derivative, derivativeFromOutput } of all) {
    const fromOutput = derivativeFromOutput?.(value(z)) ?? value(z);
    for (const result of [value(z), derivative(z), fromOutput]) {
      assert(Number.isNaN(result) === Number.isNaN(z), `${name} gives ${result}`);
    }
  }
});

law("array forms give the results of the scalar functions", [fc.array(anyDouble)], (numbers) => {
  const zs = Float64Array.from(numbers);
  for (const { value, derivative, derivativeFromOutput, arrays } of all) {
    const as = arrays.value(zs);
    as.forEach((a, i) => assertSame(a, value(zs[i]!)));
    arrays.derivative(zs).forEach((slope, i) => assertSame(slope, derivative(zs[i]!)));
    if (derivativeFromOutput === null) continue;
    arrays.derivativeFromOutput!(as).forEach((slope, i) =>
      assertSame(slope, derivativeFromOutput(as[i]!))
    );
  }
});

/** Registers a test that tries a law on 5000 random cases; the seed makes every run the same. */
function law<Args extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Index in keyof Args]: fc.Arbitrary<Args[Index]> },
  check: (...args: Args) => void,
): void {
  Deno.test(name, () => {
    const property = fc.property<Args>(...arbitraries, check);
    fc.assert(property, { seed: 4, numRuns: 5000 });
  });
}

/** Numbers spread evenly, where `fc.double` would give mostly tiny ones. */
function evenlyWithin(limit: number): fc.Arbitrary<number> {
  return fc.maxSafeInteger().map((n) => n / Number.MAX_SAFE_INTEGER * limit);
}

function assertSame(actual: number, expected: number): void {
  assert(Object.is(actual, expected), `got ${actual}, expected ${expected}`);
}

function assertWithin(x: number, low: number, high: number): void {
  assert(x >= low && x <= high, `${x} lies outside [${low}, ${high}]`);
}

/** An error of 2 ULP in `a` moves a(1 − a) by 2 of them at most, and (1 − a)(1 + a) by twice its own 1. */
function assertKnown(fromOutput: number, slope: number, a: number): void {
  const allowed = 2 * spacing(a) + 3 * spacing(slope);
  const difference = Math.abs(fromOutput - slope);
  assert(difference <= allowed, `${fromOutput} and ${slope} differ by more than ${allowed}`);
}

/** An upper bound of the distance from `x` to the next double. */
function spacing(x: number): number {
  return Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);
}

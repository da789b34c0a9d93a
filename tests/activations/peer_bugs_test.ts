/**
 * Mistakes that were seen in other libraries, each tried on the scalar functions and the array forms.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import { assert, assertAlmostEquals } from "../support/assert.ts";

type Scalar = (x: number) => number;

/** An array form as a scalar function; the number stands between two others. */
function inArray(form: (input: Float64Array) => Float64Array): Scalar {
  return (x) => form(Float64Array.of(0.5, x, 0.25))[1]!;
}

const { sigmoid, tanh } = lib.activations;
const tanhs: Scalar[] = [tanh.value, inArray(tanh.arrays.value)];
const tanhSlopes: Scalar[] = [tanh.derivative, inArray(tanh.arrays.derivative)];
const sigmoidSlopes: Scalar[] = [sigmoid.derivative, inArray(sigmoid.arrays.derivative)];

/** Everything that takes a number, which must give NaN for NaN. */
const everything: Scalar[] = Object.values<lib.Activation>(lib.activations).flatMap((one) => {
  const { value, derivative, derivativeFromOutput, arrays } = one;
  const forms = [arrays.value, arrays.derivative, arrays.derivativeFromOutput ?? arrays.value];
  return [value, derivative, derivativeFromOutput ?? value, ...forms.map(inArray)];
});

Deno.test("tanh divides the difference by the sum, it does not add them", () => {
  for (const tanh of tanhs) {
    assertAlmostEquals(tanh(1), 0.7615941559557649, 1e-15);
    assertAlmostEquals(tanh(-10), -0.9999999958776927, 1e-15);
  }
});

Deno.test("NaN stays NaN: no comparison turns it into 0 (relu) or 1 (tanh)", () => {
  for (const f of everything) assert(Number.isNaN(f(NaN)), `${f} gives ${f(NaN)}`);
});

Deno.test("tanh(−0) is −0, tanh(0) is 0", () => {
  for (const tanh of tanhs) {
    assert(Object.is(tanh(-0), -0));
    assert(Object.is(tanh(0), 0));
  }
});

Deno.test("no slope is 0 where the true slope is a normal number", () => {
  for (const slope of sigmoidSlopes) {
    for (const z of [36.742, 37, 100, 700, 708]) assertFactor(slope, z, Math.exp(-z));
  }
  for (const slope of tanhSlopes) {
    for (const z of [19.07, 20, 100, 350, 354]) assertFactor(slope, z, 4 * Math.exp(-2 * z));
  }
});

/** So far out, e^−z and 4e^−2z are the slopes to all digits. */
function assertFactor(slope: Scalar, z: number, expected: number): void {
  assert(expected > 2.3e-308, "the expected slope is a normal number");
  for (const side of [z, -z]) assertAlmostEquals(slope(side) / expected, 1, 1e-12);
}

/**
 * The sigmoid g(z) = 1/(1 + e^−z), its derivative g′(z), and g′ from the output a = g(z).
 *
 * The first two formulas use e = e^−|z|, which lies in [0, 1] and so can neither overflow nor make
 * "infinity over infinity".
 *
 * @module
 */

import type { ActivationWithShortcut } from "./activation.ts";
import { defineActivation } from "./define.ts";
import { expMinus as imported } from "./exp_minus.ts";

const expMinus = imported; // V8 compiles a constant of this file into its loops, an import only half

function value(z: number): number {
  const e = expMinus(Math.abs(z));
  return (+(z >= 0) + e * +(z < 0)) / (1 + e); // 1 or e above; a branch on the sign would mispredict
}

function derivative(z: number): number {
  const e = expMinus(Math.abs(z));
  return e / (1 + e * (2 + e));
}

function derivativeFromOutput(a: number): number {
  return a * (1 - a);
}

/** Sigmoid as a record. */
export const sigmoidActivation: ActivationWithShortcut = defineActivation({
  name: "sigmoid",
  shortName: "시그모이드",
  value: [value, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = value(zs[i]!);
  }],
  derivative: [derivative, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = derivative(zs[i]!);
  }],
  derivativeFromOutput: [derivativeFromOutput, (as, out, n) => {
    for (let i = 0; i < n; i++) {
      const slope = derivativeFromOutput(as[i]!);
      if (slope < 0) return i;
      out[i] = slope;
    }
    return n;
  }],
  outputs: [0, 1],
  slopes: [0, 1 / 4],
  kink: null,
  domain: [-11, 11],
  specialValues: [
    [-Infinity, 0, 0, 0],
    [-0, 1 / 2, 1 / 4, 1 / 4],
    [0, 1 / 2, 1 / 4, 1 / 4],
    [Infinity, 1, 0, 0],
    [NaN, NaN, NaN, NaN],
  ],
  errors: { value: { ulps: 2 }, derivative: { ulps: 2 }, derivativeFromOutput: { ulps: 1 } },
  landmarks: [
    { z: -10, value: 0, slope: 0, exact: false },
    { z: 0, value: 1 / 2, slope: 1 / 4, exact: true },
    { z: 10, value: 1, slope: 0, exact: false },
  ],
});

/**
 * The sigmoid function, g(z) = 1/(1 + e^−z).
 *
 * Computed as 1/(1 + e) for z ≥ 0 and as e/(1 + e) for z < 0, with e = e^−|z|: the same fraction,
 * expanded by e^z, so that it stays exact in both tails. The error is at most 2 ULP for every double.
 *
 * Special values: g(±0) = 0.5 exactly, g(Infinity) = 1, g(−Infinity) = 0, g(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The activation a, in [0, 1].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example At −10, 0 and 10
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoid } from "./sigmoid.ts";
 *
 * assert(sigmoid(0) === 0.5);
 * assert(Math.abs(sigmoid(10) - 0.9999546021312976) < 1e-15);
 * assert(Math.abs(sigmoid(-10) - 4.5397868702434395e-5) < 1e-19);
 * ```
 */
export function sigmoid(z: number): number {
  return sigmoidActivation.value(z);
}

/**
 * The slope of the sigmoid at z, g′(z) = g(z)(1 − g(z)).
 *
 * Computed from z as e/(1 + e(2 + e)) with e = e^−|z|: the product g(z)·g(−z) written out, and
 * without the difference 1 − g(z), which has no digits left for large z. The error is at most 2 ULP
 * for every double, subnormal results included.
 *
 * Special values: g′(±0) = 0.25 exactly, g′(±Infinity) = 0, g′(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The slope, in [0, 1/4].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example The slope is largest at 0 and the same on both sides
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidDerivative } from "./sigmoid.ts";
 *
 * assert(sigmoidDerivative(0) === 0.25);
 * assert(sigmoidDerivative(-10) === sigmoidDerivative(10));
 * ```
 */
export function sigmoidDerivative(z: number): number {
  return sigmoidActivation.derivative(z);
}

/**
 * The slope of the sigmoid from its output, g′(z) = a(1 − a) with a = g(z).
 *
 * Within 1 ULP as a function of `a`. But a computed `a` close to 1 has already lost the digits of
 * 1 − a: from z ≈ 8.8 on the result can differ from g′(z) by more than 1e-12 of it, and from z ≈ 36.7 on,
 * where a rounds to 1, it is 0. When that matters, use {@link sigmoidDerivative}.
 *
 * Special values: 0 at a = 0 and a = 1, 0.25 at a = 0.5, NaN at NaN.
 *
 * @param a The activation g(z), in [0, 1]; no unit.
 * @returns The slope, in [0, 1/4].
 * @throws {TypeError} If `a` is not a number.
 * @throws {RangeError} If `a` is no output of the sigmoid.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoid, sigmoidDerivativeFromOutput } from "./sigmoid.ts";
 *
 * const a = sigmoid(0);
 * assert(sigmoidDerivativeFromOutput(a) === 0.25);
 * ```
 */
export function sigmoidDerivativeFromOutput(a: number): number {
  return sigmoidActivation.derivativeFromOutput(a);
}

/**
 * The hyperbolic tangent g(z) = (e^z − e^−z)/(e^z + e^−z), its derivative, and g′ from a = g(z).
 *
 * @module
 */

import type { ActivationWithShortcut } from "./activation.ts";
import { defineActivation } from "./define.ts";
import { expMinus as imported } from "./exp_minus.ts";

const expMinus = imported; // V8 compiles a constant of this file into its loops, an import only half

/** Below it 1 − 2E/(1 + E) with E = e^−2z has lost digits: it is a small difference of numbers near 1. */
const NEAR_ZERO = 0.625;

const signs = [1, -1]; // looked up, since a branch on the sign mispredicts

function value(z: number): number {
  const distance = Math.abs(z);
  if (distance < NEAR_ZERO) return nearZero(z);
  const e = expMinus(2 * distance); // (e^z − e^−z)/(e^z + e^−z), expanded by e^−|z|
  return signs[+(z < 0)]! * (1 - 2 * e / (1 + e));
}

/**
 * z + z³·P(z²)/Q(z²) with a fitted fraction: the Taylor series z − z³/3 + …, but accurate to the last
 * digit in all of |z| < 0.625. Coefficients from Cephes, `tanh.c`, by Stephen L. Moshier.
 */
function nearZero(z: number): number {
  const s = z * z;
  if (s === 0) return z; // keeps the sign of −0
  const p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s -
    1.61468768441708447952e3;
  const q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s +
    4.84406305325125486048e3;
  return z + z * s * (p / q);
}

function derivative(z: number): number {
  const distance = Math.abs(z);
  if (distance > 350) { // there e^−2|z| nears the smallest doubles
    const h = 2 * expMinus(distance);
    return h * h;
  }
  const e = expMinus(2 * distance);
  return 4 * e / (1 + e * (2 + e));
}

function derivativeFromOutput(a: number): number {
  return (1 - a) * (1 + a);
}

/** Tanh as a record. */
export const tanhActivation: ActivationWithShortcut = defineActivation({
  name: "tanh",
  shortName: "tanh",
  reading: "쌍곡탄젠트",
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
  outputs: [-1, 1],
  slopes: [0, 1],
  kink: null,
  domain: [-5, 5],
  specialValues: [
    [-Infinity, -1, 0, 0],
    [-0, -0, 1, 1],
    [0, 0, 1, 1],
    [Infinity, 1, 0, 0],
    [NaN, NaN, NaN, NaN],
  ],
  errors: { value: { ulps: 1 }, derivative: { ulps: 2 }, derivativeFromOutput: { ulps: 1 } },
  landmarks: [
    { z: -10, value: -1, slope: 0, exact: false },
    { z: 0, value: 0, slope: 1, exact: true },
    { z: 10, value: 1, slope: 0, exact: false },
  ],
});

/**
 * The hyperbolic tangent, g(z) = (e^z − e^−z)/(e^z + e^−z).
 *
 * Computed as 1 − 2E/(1 + E) with E = e^−2|z| and the sign of z, which is the same fraction expanded by
 * e^−|z|, and near 0 by a fitted fraction (`nearZero` above): as written it cancels there, and it becomes
 * NaN beyond |z| ≈ 710. The error is at most 1 ULP for every double; `Math.tanh` in V8 has up to 2.
 *
 * Special values: g(±0) = ±0, g(±Infinity) = ±1, g(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The activation a, in [−1, 1].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example At 0 and 10
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh } from "../mod.ts";
 *
 * assert(tanh(0) === 0);
 * assert(Math.abs(tanh(10) - 0.9999999958776927) < 1e-15);
 * ```
 */
export function tanh(z: number): number {
  return tanhActivation.value(z);
}

/**
 * The slope of tanh at z, g′(z) = 1 − tanh²(z).
 *
 * Computed from z as 4E/(1 + E(2 + E)) with E = e^−2|z|, which is 1/cosh²(z) written out, and
 * without a difference of nearly equal numbers. Beyond |z| = 350, where E nears the smallest
 * doubles, as h·h with h = 2e^−|z|. The error is at most 2 ULP for every double.
 *
 * Special values: g′(±0) = 1 exactly, g′(±Infinity) = 0, g′(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The slope, in [0, 1].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example The slope is 1 at 0 and almost 0 at ±10
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanhDerivative } from "../mod.ts";
 *
 * assert(tanhDerivative(0) === 1);
 * assert(Math.abs(tanhDerivative(10) - 8.244614455767397e-9) < 1e-23);
 * ```
 */
export function tanhDerivative(z: number): number {
  return tanhActivation.derivative(z);
}

/**
 * The slope of tanh from its output, g′(z) = 1 − a² with a = tanh(z).
 *
 * Computed as (1 − a)(1 + a): within 1 ULP as a function of `a`, where 1 − a·a can be wrong by
 * millions of ULP near ±1. But a computed `a` close to ±1 has already lost digits: from |z| ≈ 5.3 on
 * the result differs from g′(z) by more than 1e-12 of it, and from |z| ≈ 19.1 on it is 0. When that
 * matters, use {@link tanhDerivative}.
 *
 * Special values: 1 at a = 0, 0 at a = ±1, NaN at NaN.
 *
 * @param a The activation tanh(z), in [−1, 1]; no unit.
 * @returns The slope, in [0, 1].
 * @throws {TypeError} If `a` is not a number.
 * @throws {RangeError} If `a` is no output of tanh.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh, tanhDerivativeFromOutput } from "../mod.ts";
 *
 * assert(tanhDerivativeFromOutput(tanh(0)) === 1);
 * assert(tanhDerivativeFromOutput(0.5) === 0.75);
 * ```
 */
export function tanhDerivativeFromOutput(a: number): number {
  return tanhActivation.derivativeFromOutput(a);
}

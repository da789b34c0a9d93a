/**
 * The hyperbolic tangent g(z) = (e^z − e^−z)/(e^z + e^−z), its derivative, and g′ from a = g(z).
 *
 * @module
 */

import { requireNumber, requireOutput } from "../base/require.ts";
import { tanhValue } from "./tanh_value.ts";

const outputRange = [-1, 1] as const;

/**
 * The hyperbolic tangent, g(z) = (e^z − e^−z)/(e^z + e^−z).
 *
 * Computed as 1 − 2/(e^2|z| + 1) with the sign of z, which is the same fraction expanded by e^z, and
 * near 0 by a fitted fraction (`tanh_value.ts`): as written it cancels there, and it becomes NaN beyond
 * |z| ≈ 710. The error is at most 1 ULP for every double; `Math.tanh` in V8 has up to 2.
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
  requireNumber(z, "tanh", "z");
  return tanhValue(z);
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
  requireNumber(z, "tanhDerivative", "z");
  const distance = Math.abs(z);
  if (distance > 350) {
    const h = 2 * Math.exp(-distance);
    return h * h;
  }
  const e = Math.exp(-2 * distance);
  return 4 * e / (1 + e * (2 + e));
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
  requireOutput(a, outputRange, "tanhDerivativeFromOutput");
  return (1 - a) * (1 + a);
}

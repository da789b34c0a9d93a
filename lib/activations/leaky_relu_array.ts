/**
 * Leaky ReLU on whole arrays: the results of one number at a time, bit for bit, in one plain loop each.
 * Results are looked up by comparisons used as 0 or 1; `relu_array.ts` says why.
 *
 * @module
 */

import { leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput } from "./leaky_relu.ts";
import type { LeakyReluDerivativeOptions, LeakyReluOptions } from "./leaky_relu.ts";
import { reluArray } from "./relu_array.ts";
import { requireArrays, requireOutputs } from "../base/require.ts";
import { fillSlopesBySign } from "./slopes_by_sign.ts";

/**
 * Leaky ReLU of every element; see `leakyRelu`.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @param options The slope α for negative z.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array or an option no number, or unknown.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part, or `alpha` lies
 * outside [0, 1).
 *
 * @example Two at once
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluArray } from "../mod.ts";
 *
 * assert.deepEqual(leakyReluArray(Float64Array.of(-10, 10)), Float64Array.of(-0.1, 10));
 * ```
 */
export function leakyReluArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
  options: LeakyReluOptions = {},
): Float64Array {
  const length = requireArrays(zs, out, "leakyReluArray");
  const alpha = -leakyRelu(-1, options);
  if (alpha === 0) return reluArray(zs, out); // 0 · −Infinity would be NaN
  const factors = Float64Array.of(1, alpha); // for z ≥ 0 or NaN, z < 0
  for (let i = 0; i < length; i++) {
    const z = zs[i]!;
    out[i] = factors[+(z < 0)]! * z;
  }
  return out;
}

/**
 * The slope of Leaky ReLU at every element, from z; see `leakyReluDerivative`.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @param options The slope α for negative z and the slope to use at z = 0.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array or an option no number, or unknown.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part, `alpha` lies
 * outside [0, 1) or `atZero` outside [α, 1].
 *
 * @example Left, at and right of the kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluDerivativeArray } from "../mod.ts";
 *
 * assert.deepEqual(leakyReluDerivativeArray(Float64Array.of(-3, 3)), Float64Array.of(0.01, 1));
 * ```
 */
export function leakyReluDerivativeArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
  options: LeakyReluDerivativeOptions = {},
): Float64Array {
  requireArrays(zs, out, "leakyReluDerivativeArray");
  const [left, atZero] = [leakyReluDerivative(-1, options), leakyReluDerivative(0, options)];
  return fillSlopesBySign(zs, out, [NaN, left, 1, atZero]);
}

/**
 * The slope of Leaky ReLU at every element, from its output; see
 * `leakyReluDerivativeFromOutput`.
 *
 * @param as The activations, length n; each at least 0 when α = 0; no unit.
 * @param out Where to put the n results; `as` itself is allowed. Default: a new array.
 * @param options The slope α for negative z and the slope to use at z = 0.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array or an option no number, or unknown.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part, `alpha` lies
 * outside [0, 1), `atZero` outside [α, 1], or an element is no output.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluDerivativeFromOutputArray } from "../mod.ts";
 *
 * const slopes = leakyReluDerivativeFromOutputArray(Float64Array.of(-0.1, 10));
 * assert.deepEqual(slopes, Float64Array.of(0.01, 1));
 * ```
 */
export function leakyReluDerivativeFromOutputArray(
  as: Float64Array,
  out: Float64Array = new Float64Array(as.length),
  options: LeakyReluDerivativeOptions = {},
): Float64Array {
  requireArrays(as, out, "leakyReluDerivativeFromOutputArray");
  const left = leakyReluDerivative(-1, options);
  const atZero = leakyReluDerivativeFromOutput(0, options);
  if (left === 0) requireOutputs(as, [0, Infinity], "leakyReluDerivativeFromOutputArray");
  return fillSlopesBySign(as, out, [NaN, left, 1, atZero]);
}

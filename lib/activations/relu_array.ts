/**
 * ReLU on whole arrays: the results of one number at a time, bit for bit, in one plain loop each.
 * Signs of pre-activations are unpredictable, and a mispredicted branch costs more than all the rest of
 * such a loop: the results are looked up by comparisons used as 0 or 1 instead.
 *
 * @module
 */

import { reluDerivative } from "./relu.ts";
import type { ReluOptions } from "./relu.ts";
import { isInPlace, requireArrays, requireOutputs } from "../base/require.ts";
import { fillSlopesBySign } from "./slopes_by_sign.ts";

/**
 * ReLU of every element; see `relu`.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part.
 *
 * @example Three at once
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluArray } from "../mod.ts";
 *
 * assert.deepEqual(reluArray(Float64Array.of(-10, 0, 10)), Float64Array.of(0, 0, 10));
 * ```
 */
export function reluArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  const length = requireArrays(zs, out, "reluArray");
  const choice = Float64Array.of(0, 0); // z itself (also when it is NaN), or 0 for z ≤ 0
  for (let i = 0; i < length; i++) {
    const z = zs[i]!;
    choice[0] = z;
    out[i] = choice[+(z <= 0)]!;
  }
  return out;
}

/**
 * The slope of ReLU at every element, from z; see `reluDerivative`.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @param options The slope to use at z = 0.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array or an option no number, or unknown.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part,
 * or `atZero` is no subgradient of ReLU at 0.
 *
 * @example Left, at and right of the kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluDerivativeArray } from "../mod.ts";
 *
 * assert.deepEqual(reluDerivativeArray(Float64Array.of(-3, 0, 3)), Float64Array.of(0, 1, 1));
 * ```
 */
export function reluDerivativeArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
  options: ReluOptions = {},
): Float64Array {
  requireArrays(zs, out, "reluDerivativeArray");
  return fillSlopesBySign(zs, out, [NaN, 0, 1, reluDerivative(0, options)]);
}

/**
 * The slope of ReLU at every element, from its output; see `reluDerivativeFromOutput`.
 *
 * When it refuses an element, `as` is left as it was, even if it is `out`; another `out` is filled up to it.
 *
 * @param as The activations, length n, each at least 0; no unit.
 * @param out Where to put the n results; `as` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part,
 * or an element is negative.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluDerivativeFromOutputArray } from "../mod.ts";
 *
 * assert.deepEqual(reluDerivativeFromOutputArray(Float64Array.of(0, 3)), Float64Array.of(0, 1));
 * ```
 */
export function reluDerivativeFromOutputArray(
  as: Float64Array,
  out: Float64Array = new Float64Array(as.length),
): Float64Array {
  const length = requireArrays(as, out, "reluDerivativeFromOutputArray");
  if (isInPlace(as, out)) requireOutputs(as, [0, Infinity], "reluDerivativeFromOutputArray");
  const slopes = Float64Array.of(NaN, 0, 1); // for NaN, a = 0, a > 0
  let i = 0;
  for (; i < length; i++) {
    const a = as[i]!;
    if (a < 0) break;
    out[i] = slopes[+(a >= 0) + +(a > 0)]!;
  }
  if (i < length) requireOutputs(as, [0, Infinity], "reluDerivativeFromOutputArray");
  return out;
}

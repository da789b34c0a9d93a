/**
 * Tanh on whole arrays: the results of one number at a time, bit for bit, in one plain loop each.
 *
 * @module
 */

import { isInPlace, requireArrays, requireOutputs } from "../base/require.ts";
import { tanhValue } from "./tanh_value.ts";

/**
 * The hyperbolic tangent of every element; see `tanh`.
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
 * import { tanhArray } from "../mod.ts";
 *
 * assert(tanhArray(Float64Array.of(-10, 0, 10))[1] === 0);
 * ```
 */
export function tanhArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  const length = requireArrays(zs, out, "tanhArray");
  for (let i = 0; i < length; i++) out[i] = tanhValue(zs[i]!);
  return out;
}

/**
 * The slope of tanh at every element, from z; see `tanhDerivative`.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part.
 *
 * @example At 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanhDerivativeArray } from "../mod.ts";
 *
 * assert(tanhDerivativeArray(Float64Array.of(0))[0] === 1);
 * ```
 */
export function tanhDerivativeArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  const length = requireArrays(zs, out, "tanhDerivativeArray");
  for (let i = 0; i < length; i++) {
    const distance = Math.abs(zs[i]!);
    if (distance > 350) {
      const h = 2 * Math.exp(-distance);
      out[i] = h * h;
    } else {
      const e = Math.exp(-2 * distance);
      out[i] = 4 * e / (1 + e * (2 + e));
    }
  }
  return out;
}

/**
 * The slope of tanh at every element, from its output; see `tanhDerivativeFromOutput`.
 *
 * When it refuses an element, `as` is left as it was, even if it is `out`; another `out` is filled up to it.
 *
 * @param as The activations, length n, each in [−1, 1]; no unit.
 * @param out Where to put the n results; `as` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part,
 * or an element is no output of tanh.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanhDerivativeFromOutputArray } from "../mod.ts";
 *
 * assert(tanhDerivativeFromOutputArray(Float64Array.of(0.5))[0] === 0.75);
 * ```
 */
export function tanhDerivativeFromOutputArray(
  as: Float64Array,
  out: Float64Array = new Float64Array(as.length),
): Float64Array {
  const length = requireArrays(as, out, "tanhDerivativeFromOutputArray");
  if (isInPlace(as, out)) requireOutputs(as, [-1, 1], "tanhDerivativeFromOutputArray");
  let i = 0;
  for (; i < length; i++) {
    const a = as[i]!;
    const slope = (1 - a) * (1 + a);
    if (slope < 0) break; // exactly for a < −1 and a > 1
    out[i] = slope;
  }
  if (i < length) requireOutputs(as, [-1, 1], "tanhDerivativeFromOutputArray");
  return out;
}

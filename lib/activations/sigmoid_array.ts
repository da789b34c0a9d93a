/**
 * The sigmoid on whole arrays: the results of one number at a time, bit for bit, in one plain loop each.
 *
 * @module
 */

import { isInPlace, requireArrays, requireOutputs } from "../base/require.ts";

/**
 * The sigmoid of every element; see `sigmoid`.
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
 * import { sigmoidArray } from "../mod.ts";
 *
 * assert(sigmoidArray(Float64Array.of(-10, 0, 10))[1] === 0.5);
 * ```
 */
export function sigmoidArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  const length = requireArrays(zs, out, "sigmoidArray");
  const numerators = Float64Array.of(0, 1); // e or 1: looked up, since a branch on the sign mispredicts
  for (let i = 0; i < length; i++) {
    const z = zs[i]!;
    const e = Math.exp(-Math.abs(z));
    numerators[0] = e;
    out[i] = numerators[+(z >= 0)]! / (1 + e);
  }
  return out;
}

/**
 * The slope of the sigmoid at every element, from z; see `sigmoidDerivative`.
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
 * import { sigmoidDerivativeArray } from "../mod.ts";
 *
 * assert(sigmoidDerivativeArray(Float64Array.of(0))[0] === 0.25);
 * ```
 */
export function sigmoidDerivativeArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  const length = requireArrays(zs, out, "sigmoidDerivativeArray");
  for (let i = 0; i < length; i++) {
    const e = Math.exp(-Math.abs(zs[i]!));
    out[i] = e / (1 + e * (2 + e));
  }
  return out;
}

/**
 * The slope of the sigmoid at every element, from its output; see `sigmoidDerivativeFromOutput`.
 *
 * When it refuses an element, `as` is left as it was, even if it is `out`; another `out` is filled up to it.
 *
 * @param as The activations, length n, each in [0, 1]; no unit.
 * @param out Where to put the n results; `as` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an array is not a Float64Array.
 * @throws {RangeError} If the lengths differ, the arrays overlap in part,
 * or an element is no output of the sigmoid.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidDerivativeFromOutputArray } from "../mod.ts";
 *
 * assert(sigmoidDerivativeFromOutputArray(Float64Array.of(0.5))[0] === 0.25);
 * ```
 */
export function sigmoidDerivativeFromOutputArray(
  as: Float64Array,
  out: Float64Array = new Float64Array(as.length),
): Float64Array {
  const length = requireArrays(as, out, "sigmoidDerivativeFromOutputArray");
  if (isInPlace(as, out)) requireOutputs(as, [0, 1], "sigmoidDerivativeFromOutputArray");
  let i = 0;
  for (; i < length; i++) {
    const a = as[i]!;
    const slope = a * (1 - a);
    if (slope < 0) break; // exactly for a < 0 and a > 1
    out[i] = slope;
  }
  if (i < length) requireOutputs(as, [0, 1], "sigmoidDerivativeFromOutputArray");
  return out;
}

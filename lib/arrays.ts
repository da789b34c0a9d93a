/**
 * The activations on whole arrays: the same results as one number at a time, bit for bit, in one plain
 * loop each. Networks and timings use them.
 *
 * @module
 */

import { requireArrays } from "./require.ts";
import { sigmoid, sigmoidDerivative, sigmoidDerivativeFromOutput } from "./sigmoid.ts";

/**
 * The sigmoid of every element; see {@link sigmoid}.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an argument is not a Float64Array.
 * @throws {RangeError} If the lengths differ.
 *
 * @example Three at once
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidArray } from "./mod.ts";
 *
 * const as = sigmoidArray(Float64Array.of(-10, 0, 10));
 * assert(as[1] === 0.5);
 * ```
 */
export function sigmoidArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  requireArrays(zs, out, "sigmoidArray");
  for (let i = 0; i < zs.length; i++) out[i] = sigmoid(zs[i]!);
  return out;
}

/**
 * The slope of the sigmoid at every element, from z; see {@link sigmoidDerivative}.
 *
 * @param zs The pre-activations, length n; no unit.
 * @param out Where to put the n results; `zs` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an argument is not a Float64Array.
 * @throws {RangeError} If the lengths differ.
 *
 * @example At 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidDerivativeArray } from "./mod.ts";
 *
 * assert(sigmoidDerivativeArray(Float64Array.of(0))[0] === 0.25);
 * ```
 */
export function sigmoidDerivativeArray(
  zs: Float64Array,
  out: Float64Array = new Float64Array(zs.length),
): Float64Array {
  requireArrays(zs, out, "sigmoidDerivativeArray");
  for (let i = 0; i < zs.length; i++) out[i] = sigmoidDerivative(zs[i]!);
  return out;
}

/**
 * The slope of the sigmoid at every element, from its output; see
 * {@link sigmoidDerivativeFromOutput}.
 *
 * @param as The activations, length n, each in [0, 1]; no unit.
 * @param out Where to put the n results; `as` itself is allowed. Default: a new array.
 * @returns `out`.
 * @throws {TypeError} If an argument is not a Float64Array.
 * @throws {RangeError} If the lengths differ, or an element is no output of the sigmoid.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoidDerivativeFromOutputArray } from "./mod.ts";
 *
 * assert(sigmoidDerivativeFromOutputArray(Float64Array.of(0.5))[0] === 0.25);
 * ```
 */
export function sigmoidDerivativeFromOutputArray(
  as: Float64Array,
  out: Float64Array = new Float64Array(as.length),
): Float64Array {
  requireArrays(as, out, "sigmoidDerivativeFromOutputArray");
  for (let i = 0; i < as.length; i++) out[i] = sigmoidDerivativeFromOutput(as[i]!);
  return out;
}

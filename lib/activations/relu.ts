/**
 * ReLU, g(z) = max(0, z), its derivative, and g′ from a = g(z). At z = 0 the graph has a kink and no
 * derivative; the value used there is a named option.
 *
 * @module
 */

import { requireNumber, requireOptions, requireOutput, requireWithin } from "../base/require.ts";

const outputRange = [0, Infinity] as const;
const subgradients = [0, 1] as const;
const optionNames = ["atZero"];
const atZeroOption = {
  call: "reluDerivative",
  name: "atZero",
  remedy: "only these slopes are subgradients of ReLU at 0",
};

/** What {@link reluDerivative} returns at the kink. */
export interface ReluOptions {
  /** The slope used at z = 0: any subgradient, that is any number in [0, 1]. Default 1; no unit. */
  readonly atZero?: number;
}

/**
 * The rectified linear unit, g(z) = max(0, z). Exact.
 *
 * Special values: g(±0) = 0, g(Infinity) = Infinity, g(−Infinity) = 0, g(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The activation a, in [0, Infinity].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example Negative values become 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { relu } from "../mod.ts";
 *
 * assert(relu(-10) === 0);
 * assert(relu(10) === 10);
 * ```
 */
export function relu(z: number): number {
  requireNumber(z, "relu", "z");
  return Math.max(0, z);
}

/**
 * The slope of ReLU at z: 0 for z < 0, 1 for z > 0, and `atZero` at z = 0, where the derivative is
 * not defined. Exact.
 *
 * Special values: g′(−Infinity) = 0, g′(Infinity) = 1, g′(NaN) = NaN; −0 counts as 0.
 *
 * @param z The pre-activation, any number; no unit.
 * @param options The slope to use at z = 0.
 * @returns The slope, in [0, 1].
 * @throws {TypeError} If `z` or `atZero` is not a number, or an option is unknown.
 * @throws {RangeError} If `atZero` is no subgradient of ReLU at 0.
 *
 * @example The slope at 0 is a choice
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluDerivative } from "../mod.ts";
 *
 * assert(reluDerivative(0) === 1);
 * assert(reluDerivative(0, { atZero: 0 }) === 0);
 * ```
 */
export function reluDerivative(z: number, options: ReluOptions = {}): number {
  requireNumber(z, "reluDerivative", "z");
  requireOptions(options, optionNames, "reluDerivative");
  const { atZero = 1 } = options;
  requireWithin(atZero, subgradients, atZeroOption);
  if (z > 0) return 1;
  if (z < 0) return 0;
  return z === 0 ? atZero : NaN;
}

/**
 * The slope of ReLU from its output a = max(0, z): 1 for a > 0 and 0 for a = 0. Exact for z ≠ 0.
 *
 * It cannot know z = 0: a is 0 for every z ≤ 0, so a chosen value at the kink cannot be told from the
 * slope of negative z, and 0 is returned for both. 0 is itself a subgradient there. When the
 * convention matters, use {@link reluDerivative} with z.
 *
 * Special values: 1 at Infinity, NaN at NaN.
 *
 * @param a The activation max(0, z), at least 0; no unit.
 * @returns The slope, 0 or 1.
 * @throws {TypeError} If `a` is not a number.
 * @throws {RangeError} If `a` is negative, and so no output of ReLU.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { relu, reluDerivativeFromOutput } from "../mod.ts";
 *
 * assert(reluDerivativeFromOutput(relu(10)) === 1);
 * assert(reluDerivativeFromOutput(relu(-10)) === 0);
 * ```
 */
export function reluDerivativeFromOutput(a: number): number {
  requireOutput(a, outputRange, "reluDerivativeFromOutput");
  if (a > 0) return 1;
  return a === 0 ? 0 : NaN;
}

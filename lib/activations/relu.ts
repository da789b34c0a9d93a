/**
 * ReLU, the rectified linear unit g(z) = max(0, z), its derivative, and g′ from a = g(z).
 *
 * @module
 */

import { optionsOf, requireOptions, requireWithin } from "../base/require.ts";
import type { ActivationWithShortcut, Facts } from "./activation.ts";
import { defineActivation } from "./define.ts";

/** What {@link reluDerivative} returns at the kink. */
export interface ReluOptions {
  /** The slope used at z = 0: any subgradient, that is any number in [0, 1]. Default 1; no unit. */
  readonly atZero?: number;
}

/**
 * ReLU as a record, with the slope at the kink of your choice.
 *
 * @param options The slope to use at z = 0, in [0, 1]; default 1.
 * @returns The record.
 * @throws {TypeError} If `atZero` is no number, or an option is unknown.
 * @throws {RangeError} If `atZero` is no subgradient of ReLU at 0.
 *
 * @example A ReLU whose slope at 0 is 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluActivation } from "./mod.ts";
 *
 * assert(reluActivation({ atZero: 0 }).derivative(0) === 0);
 * ```
 */
export function reluActivation(options: ReluOptions = {}): ActivationWithShortcut {
  requireOptions(options, ["atZero"], "relu");
  const { atZero = 1 } = options;
  requireWithin(atZero, [0, 1], {
    call: "relu",
    name: "atZero",
    remedy: "only these slopes are subgradients of ReLU at 0",
  });
  return defineRelu({ name: "relu", shortName: "ReLU", reading: "렐루" }, atZero);
}

/** What an activation is called. */
export type Names = Pick<Facts, "name" | "shortName" | "reading">;

/** ReLU under any name: Leaky ReLU with α = 0 is one. */
export function defineRelu(names: Names, atZero: number): ActivationWithShortcut {
  // By the sign, without a branch that mispredicts: for NaN, below 0, above 0, and 0.
  const slopes = Float64Array.of(NaN, 0, 1, atZero);
  const slopesFromOutput = Float64Array.of(NaN, -1, 1, 0); // a = 0 stands for every z ≤ 0
  const value = (z: number): number => Math.max(0, z);
  const derivative = (z: number): number => slopes[+(z <= 0) + 2 * +(z >= 0)]!;
  const derivativeFromOutput = (a: number): number => slopesFromOutput[+(a <= 0) + 2 * +(a >= 0)]!;

  return defineActivation({
    ...names,
    value: [value, (zs, out, n) => {
      const choice = Float64Array.of(0, 0); // z itself or 0: Math.max branches on the sign
      for (let i = 0; i < n; i++) {
        const z = zs[i]!;
        choice[0] = z;
        out[i] = choice[+(z <= 0)]!;
      }
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
    outputs: [0, Infinity],
    slopes: [0, 1],
    kink: [0, 1],
    domain: [-3, 3],
    specialValues: [
      [-Infinity, 0, 0, 0],
      [-0, 0, atZero, 0],
      [0, 0, atZero, 0],
      [Infinity, Infinity, 1, 1],
      [NaN, NaN, NaN, NaN],
    ],
    errors: { value: { ulps: 0 }, derivative: { ulps: 0 }, derivativeFromOutput: { ulps: 0 } },
    landmarks: [
      { z: -10, value: 0, slope: 0, exact: true },
      { z: 0, value: 0, slope: null, exact: true },
      { z: 10, value: 10, slope: 1, exact: true },
    ],
  });
}

/** ReLU with the lecture's choices, as a record. */
export const defaultRelu: ActivationWithShortcut = reluActivation();

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
 * import { relu } from "./relu.ts";
 *
 * assert(relu(-10) === 0);
 * assert(relu(10) === 10);
 * ```
 */
export function relu(z: number): number {
  return defaultRelu.value(z);
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
 * import { reluDerivative } from "./relu.ts";
 *
 * assert(reluDerivative(0) === 1);
 * assert(reluDerivative(0, { atZero: 0 }) === 0);
 * ```
 */
export function reluDerivative(
  z: number,
  ...options: [options?: ReluOptions] | [index: number, zs: ArrayLike<number>]
): number {
  const given = optionsOf(z, options);
  return (given === undefined ? defaultRelu : reluActivation(given)).derivative(z);
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
 * import { relu, reluDerivativeFromOutput } from "./relu.ts";
 *
 * assert(reluDerivativeFromOutput(relu(10)) === 1);
 * assert(reluDerivativeFromOutput(relu(-10)) === 0);
 * ```
 */
export function reluDerivativeFromOutput(a: number): number {
  return defaultRelu.derivativeFromOutput(a);
}

/**
 * Leaky ReLU, g(z) = max(αz, z) with a small slope α on the left, its derivative, and g′ from a = g(z).
 *
 * @module
 */

import { relu } from "./relu.ts";
import { requireNumber, requireOptions, requireOutput, requireWithin } from "../base/require.ts";

const outputRange = [-Infinity, Infinity] as const;
const outputRangeForZeroAlpha = [0, Infinity] as const;
// One record of options serves all three functions.
const optionNames = ["alpha", "atZero"];

/** The slope of {@link leakyRelu} for negative z. */
export interface LeakyReluOptions {
  /** The slope α for z < 0, in [0, 1). Default 0.01; no unit. */
  readonly alpha?: number;
}

/** The slopes that {@link leakyReluDerivative} uses. */
export interface LeakyReluDerivativeOptions extends LeakyReluOptions {
  /** The slope used at z = 0: any subgradient, that is any number in [α, 1]. Default 1; no unit. */
  readonly atZero?: number;
}

/**
 * Leaky ReLU, g(z) = max(αz, z). At most half an ULP of error (one product).
 *
 * Special values: g(±0) = ±0, g(Infinity) = Infinity, g(−Infinity) = −Infinity, g(NaN) = NaN. With
 * α = 0 it is {@link relu}, so that g(−Infinity) = 0.
 *
 * @param z The pre-activation, any number; no unit.
 * @param options The slope α for negative z.
 * @returns The activation a, any number.
 * @throws {TypeError} If `z` or `alpha` is not a number, or an option is unknown.
 * @throws {RangeError} If `alpha` lies outside [0, 1), where max(αz, z) would not be Leaky ReLU.
 *
 * @example Negative values are kept, but small
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyRelu } from "../mod.ts";
 *
 * assert(leakyRelu(-10) === -0.1);
 * assert(leakyRelu(-10, { alpha: 0.2 }) === -2);
 * ```
 */
export function leakyRelu(z: number, options: LeakyReluOptions = {}): number {
  requireNumber(z, "leakyRelu", "z");
  requireOptions(options, optionNames, "leakyRelu");
  const { alpha = 0.01 } = options;
  requireAlpha(alpha, "leakyRelu");
  if (alpha === 0) return relu(z); // 0 · −Infinity would be NaN
  return z < 0 ? alpha * z : z;
}

/**
 * The slope of Leaky ReLU at z: α for z < 0, 1 for z > 0, and `atZero` at z = 0, where the derivative
 * is not defined. Exact.
 *
 * Special values: g′(−Infinity) = α, g′(Infinity) = 1, g′(NaN) = NaN; −0 counts as 0.
 *
 * @param z The pre-activation, any number; no unit.
 * @param options The slope α for negative z and the slope to use at z = 0.
 * @returns The slope, in [α, 1].
 * @throws {TypeError} If `z`, `alpha` or `atZero` is not a number, or an option is unknown.
 * @throws {RangeError} If `alpha` lies outside [0, 1) or `atZero` outside [α, 1].
 *
 * @example Left, right, and at the kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluDerivative } from "../mod.ts";
 *
 * assert(leakyReluDerivative(-10) === 0.01);
 * assert(leakyReluDerivative(10) === 1);
 * assert(leakyReluDerivative(0, { atZero: 0.01 }) === 0.01);
 * ```
 */
export function leakyReluDerivative(
  z: number,
  options: LeakyReluDerivativeOptions = {},
): number {
  requireNumber(z, "leakyReluDerivative", "z");
  requireOptions(options, optionNames, "leakyReluDerivative");
  const { alpha = 0.01, atZero = 1 } = options;
  requireAlpha(alpha, "leakyReluDerivative");
  requireAtZero(atZero, alpha, "leakyReluDerivative");
  if (z > 0) return 1;
  if (z < 0) return alpha;
  return z === 0 ? atZero : NaN;
}

/**
 * The slope of Leaky ReLU from its output a = max(αz, z): α for a < 0, 1 for a > 0, and `atZero` at
 * a = 0. Exact: for α > 0 the output has the sign of z, so unlike ReLU's it does know z = 0.
 *
 * Two borders: for α = 0 (ReLU) a = 0 stands for every z ≤ 0 and gives 0; and a negative z so close to
 * 0 that αz rounds to −0 gives `atZero`.
 *
 * Special values: α at −Infinity, 1 at Infinity, NaN at NaN.
 *
 * @param a The activation max(αz, z), any number; at least 0 when α = 0; no unit.
 * @param options The slope α for negative z and the slope to use at z = 0.
 * @returns The slope, in [α, 1].
 * @throws {TypeError} If `a`, `alpha` or `atZero` is not a number, or an option is unknown.
 * @throws {RangeError} If `alpha` lies outside [0, 1), `atZero` outside [α, 1], or `a` is no output.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyRelu, leakyReluDerivativeFromOutput } from "../mod.ts";
 *
 * assert(leakyReluDerivativeFromOutput(leakyRelu(-10)) === 0.01);
 * assert(leakyReluDerivativeFromOutput(leakyRelu(10)) === 1);
 * ```
 */
export function leakyReluDerivativeFromOutput(
  a: number,
  options: LeakyReluDerivativeOptions = {},
): number {
  requireOptions(options, optionNames, "leakyReluDerivativeFromOutput");
  const { alpha = 0.01, atZero = 1 } = options;
  requireAlpha(alpha, "leakyReluDerivativeFromOutput");
  requireAtZero(atZero, alpha, "leakyReluDerivativeFromOutput");
  const range = alpha === 0 ? outputRangeForZeroAlpha : outputRange;
  requireOutput(a, range, "leakyReluDerivativeFromOutput");
  if (a > 0) return 1;
  if (a < 0) return alpha;
  if (a === 0) return alpha === 0 ? 0 : atZero;
  return NaN;
}

function requireAlpha(alpha: number, call: string): void {
  requireNumber(alpha, call, "alpha");
  if (!(alpha >= 0 && alpha < 1)) {
    throw new RangeError(
      `Cannot evaluate ${call}: alpha must lie in [0, 1), got ${alpha}; the usual value is 0.01`,
    );
  }
}

function requireAtZero(atZero: number, alpha: number, call: string): void {
  requireWithin(atZero, [alpha, 1], {
    call,
    name: "atZero",
    remedy: "only these slopes are subgradients of Leaky ReLU at 0",
  });
}

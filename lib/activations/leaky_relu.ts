/**
 * Leaky ReLU, g(z) = max(αz, z) with a small slope α on the left, its derivative, and g′ from a = g(z).
 *
 * @module
 */

import { optionsOf, requireNumber, requireOptions, requireWithin } from "../base/require.ts";
import type { ActivationWithShortcut } from "./activation.ts";
import { defineActivation } from "./define.ts";
import { defineRelu } from "./relu.ts";

/** The slopes of Leaky ReLU. */
export interface LeakyReluOptions {
  /** The slope α for z < 0, in [0, 1). Default 0.01; no unit. */
  readonly negativeSlope?: number;
  /** The slope used at z = 0: any subgradient, that is any number in [α, 1]. Default 1; no unit. */
  readonly atZero?: number;
}

const NAMES = { name: "leakyRelu", shortName: "Leaky ReLU", reading: "리키 렐루" };

/**
 * Leaky ReLU as a record, with α and the slope at the kink of your choice.
 *
 * @param options The slope α for negative z, in [0, 1), default 0.01, and the slope to use at z = 0, in
 * [α, 1], default 1.
 * @returns The record.
 * @throws {TypeError} If an option is no number, or unknown.
 * @throws {RangeError} If `negativeSlope` or `atZero` is out of range.
 *
 * @example A steeper leak
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluActivation } from "./mod.ts";
 *
 * assert(leakyReluActivation({ negativeSlope: 0.2 }).value(-10) === -2);
 * ```
 */
export function leakyReluActivation(options: LeakyReluOptions = {}): ActivationWithShortcut {
  const { negativeSlope, atZero } = resolved(options);
  if (negativeSlope === 0) return defineRelu(NAMES, atZero); // 0 · −Infinity would be NaN
  // By the sign, without a branch that mispredicts: for NaN, below 0, above 0, and 0.
  const slopes = Float64Array.of(NaN, negativeSlope, 1, atZero);
  const factors = Float64Array.of(1, negativeSlope); // for z ≥ 0 or NaN, and below 0
  const value = (z: number): number => factors[+(z < 0)]! * z;
  const derivative = (z: number): number => slopes[+(z <= 0) + 2 * +(z >= 0)]!;

  return defineActivation({
    ...NAMES,
    value: [value, (zs, out, n) => {
      for (let i = 0; i < n; i++) out[i] = value(zs[i]!);
    }],
    derivative: [derivative, (zs, out, n) => {
      for (let i = 0; i < n; i++) out[i] = derivative(zs[i]!);
    }],
    // a has the sign of z, and no number is no output.
    derivativeFromOutput: [derivative, (as, out, n) => {
      for (let i = 0; i < n; i++) out[i] = derivative(as[i]!);
      return n;
    }],
    outputs: [-Infinity, Infinity],
    slopes: [negativeSlope, 1],
    kink: [negativeSlope, 1],
    domain: [-11, 11],
    specialValues: [
      [-Infinity, -Infinity, negativeSlope, negativeSlope],
      [-0, -0, atZero, atZero],
      [0, 0, atZero, atZero],
      [Infinity, Infinity, 1, 1],
      [NaN, NaN, NaN, NaN],
    ],
    errors: { value: { ulps: 0 }, derivative: { ulps: 0 }, derivativeFromOutput: { ulps: 0 } },
    landmarks: [
      { z: -10, value: -10 * negativeSlope, slope: negativeSlope, exact: true },
      { z: 0, value: 0, slope: null, exact: true },
      { z: 10, value: 10, slope: 1, exact: true },
    ],
  });
}

/** The options with their defaults, refused if they make no Leaky ReLU. */
function resolved(options: LeakyReluOptions): Required<LeakyReluOptions> {
  requireOptions(options, ["negativeSlope", "atZero"], "leakyRelu");
  const { negativeSlope = 0.01, atZero = 1 } = options;
  requireNumber(negativeSlope, "leakyRelu", "negativeSlope");
  if (!(negativeSlope >= 0 && negativeSlope < 1)) {
    throw new RangeError(
      `Cannot evaluate leakyRelu: negativeSlope must lie in [0, 1), got ${negativeSlope}; ` +
        "the usual value is 0.01",
    );
  }
  requireWithin(atZero, [negativeSlope, 1], {
    call: "leakyRelu",
    name: "atZero",
    remedy: "only these slopes are subgradients of Leaky ReLU at 0",
  });
  return { negativeSlope, atZero };
}

/** Leaky ReLU with the lecture's choices, as a record. */
export const defaultLeakyRelu: ActivationWithShortcut = leakyReluActivation();

/** The record for the options of a call. */
function recordFor(options: LeakyReluOptions | undefined): ActivationWithShortcut {
  return options === undefined ? defaultLeakyRelu : leakyReluActivation(options);
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
 * @throws {TypeError} If `z` or `negativeSlope` is not a number, or an option is unknown.
 * @throws {RangeError} If `negativeSlope` lies outside [0, 1), where max(αz, z) would not be Leaky ReLU.
 *
 * @example Negative values are kept, but small
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyRelu } from "./leaky_relu.ts";
 *
 * assert(leakyRelu(-10) === -0.1);
 * assert(leakyRelu(-10, { negativeSlope: 0.2 }) === -2);
 * ```
 */
export function leakyRelu(
  z: number,
  ...options: [options?: LeakyReluOptions] | [index: number, zs: ArrayLike<number>]
): number {
  return recordFor(optionsOf(z, options)).value(z);
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
 * @throws {TypeError} If `z`, `negativeSlope` or `atZero` is not a number, or an option is unknown.
 * @throws {RangeError} If `negativeSlope` lies outside [0, 1) or `atZero` outside [α, 1].
 *
 * @example Left, right, and at the kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluDerivative } from "./leaky_relu.ts";
 *
 * assert(leakyReluDerivative(-10) === 0.01);
 * assert(leakyReluDerivative(10) === 1);
 * assert(leakyReluDerivative(0, { atZero: 0.01 }) === 0.01);
 * ```
 */
export function leakyReluDerivative(
  z: number,
  ...options: [options?: LeakyReluOptions] | [index: number, zs: ArrayLike<number>]
): number {
  return recordFor(optionsOf(z, options)).derivative(z);
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
 * @throws {TypeError} If `a`, `negativeSlope` or `atZero` is not a number, or an option is unknown.
 * @throws {RangeError} If `negativeSlope` lies outside [0, 1), `atZero` outside [α, 1], or `a` is no output.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyRelu, leakyReluDerivativeFromOutput } from "./leaky_relu.ts";
 *
 * assert(leakyReluDerivativeFromOutput(leakyRelu(-10)) === 0.01);
 * assert(leakyReluDerivativeFromOutput(leakyRelu(10)) === 1);
 * ```
 */
export function leakyReluDerivativeFromOutput(
  a: number,
  ...options: [options?: LeakyReluOptions] | [index: number, as: ArrayLike<number>]
): number {
  return recordFor(optionsOf(a, options)).derivativeFromOutput(a);
}

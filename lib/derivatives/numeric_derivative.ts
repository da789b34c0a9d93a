/**
 * The slope of any function g at z from its values alone: height over width of a small triangle.
 * Nothing here knows a derivative formula, so it can check one.
 *
 * @module
 */

import {
  describe,
  requireFinite,
  requireFunction,
  requireNumber,
  requireOptions,
} from "../base/require.ts";

/** The width of the triangle. */
export interface StepOptions {
  /** The step h > 0 in z, no unit. The default is given at each function. */
  readonly h?: number;
}

/**
 * The central difference (g(z + h) − g(z − h)) / 2h, an approximation of g′(z).
 *
 * Its error is about g‴(z)·h²/6 from the width of the triangle, plus the rounding of g divided by h
 * (see {@link differenceResolution}). The default h = ∛ε·max(1, |z|) ≈ 6e-6·max(1, |z|) balances the two
 * (Press et al., Numerical Recipes, section "Numerical Derivatives").
 *
 * At a kink it gives the mean of both one-sided slopes: 0.5 for ReLU at 0.
 *
 * @param g The function; called at z − h and z + h.
 * @param z Where to take the slope, finite; no unit.
 * @param options The step `h`.
 * @returns The approximate slope, finite.
 * @throws {TypeError} If `z` or `h` is not a number, or an option is unknown.
 * @throws {RangeError} If `z` or `h` is out of range, or `g` is not finite there.
 *
 * @example The sigmoid at 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoid } from "../activations/sigmoid.ts";
 * import { centralDifference } from "./mod.ts";
 *
 * assert(Math.abs(centralDifference(sigmoid, 0) - 0.25) < 1e-10);
 * ```
 */
export function centralDifference(
  g: (z: number) => number,
  z: number,
  options: StepOptions = {},
): number {
  const h = step(z, options, defaultCentralStep, "centralDifference");
  return quotient(g, z - h, z + h, "centralDifference");
}

/**
 * The one-sided difference quotient (g(z + h) − g(z)) / h from the right.
 *
 * The default h = √ε·max(1, |z|) ≈ 1.5e-8·max(1, |z|) balances the width of the triangle and rounding.
 *
 * @param g The function; called at z and z + h.
 * @param z Where to take the slope, finite; no unit.
 * @param options The step `h`.
 * @returns The approximate slope to the right of z, finite.
 * @throws {TypeError} If `z` or `h` is not a number, or an option is unknown.
 * @throws {RangeError} If `z` or `h` is out of range, or `g` is not finite there.
 *
 * @example ReLU rises to the right of its kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { relu } from "../activations/relu.ts";
 * import { forwardDifference } from "./mod.ts";
 *
 * assert(forwardDifference(relu, 0) === 1);
 * ```
 */
export function forwardDifference(
  g: (z: number) => number,
  z: number,
  options: StepOptions = {},
): number {
  const h = step(z, options, defaultOneSidedStep, "forwardDifference");
  return quotient(g, z, z + h, "forwardDifference");
}

/**
 * The one-sided difference quotient (g(z) − g(z − h)) / h from the left.
 *
 * The default h is that of {@link forwardDifference}.
 *
 * @param g The function; called at z − h and z.
 * @param z Where to take the slope, finite; no unit.
 * @param options The step `h`.
 * @returns The approximate slope to the left of z, finite.
 * @throws {TypeError} If `z` or `h` is not a number, or an option is unknown.
 * @throws {RangeError} If `z` or `h` is out of range, or `g` is not finite there.
 *
 * @example ReLU is flat to the left of its kink
 * ```ts
 * import assert from "node:assert/strict";
 * import { relu } from "../activations/relu.ts";
 * import { backwardDifference } from "./mod.ts";
 *
 * assert(backwardDifference(relu, 0) === 0);
 * ```
 */
export function backwardDifference(
  g: (z: number) => number,
  z: number,
  options: StepOptions = {},
): number {
  const h = step(z, options, defaultOneSidedStep, "backwardDifference");
  return quotient(g, z - h, z, "backwardDifference");
}

/**
 * The smallest difference of slopes that a central difference can resolve: the values of g are
 * rounded to a multiple of about ε·|g(z)|, and dividing by h magnifies that.
 *
 * @param g The function; called at z.
 * @param z Where the slope is taken, finite; no unit.
 * @param options The step `h`; default as in {@link centralDifference}.
 * @returns 2ε·|g(z)|/h, at least 0.
 * @throws {TypeError} If `z` or `h` is not a number, or an option is unknown.
 * @throws {RangeError} If `z` or `h` is out of range, or `g` is not finite there.
 *
 * @example Around tanh = 1 the tiny slope is seen to three digits only
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh } from "../activations/tanh.ts";
 * import { differenceResolution } from "./numeric_derivative.ts";
 *
 * assert(differenceResolution(tanh, 10) < 1e-11);
 * ```
 */
export function differenceResolution(
  g: (z: number) => number,
  z: number,
  options: StepOptions = {},
): number {
  const h = step(z, options, defaultCentralStep, "differenceResolution");
  return 2 * Number.EPSILON * Math.abs(valueAt(g, z, "differenceResolution")) / h;
}

/**
 * About how far a central difference is off because its triangle has a width: the slope over z ± h and
 * that over z ± 2h differ by three times g‴(z)·h²/6 (Richardson's extrapolation).
 *
 * @param g The function; called at z ± h and z ± 2h.
 * @param z Where the slope is taken, finite; no unit.
 * @param options The step `h`; default as in {@link centralDifference}.
 * @returns The absolute error, at least 0; 0 where g is not finite at z ± 2h.
 * @throws {TypeError} If `z` or `h` is not a number, or an option is unknown.
 * @throws {RangeError} If `z` or `h` is out of range, or `g` is not finite at z ± h.
 *
 * @example A cube, whose third derivative is 6
 * ```ts
 * import assert from "node:assert/strict";
 * import { differenceTruncation } from "./numeric_derivative.ts";
 *
 * assert(Math.abs(differenceTruncation((z) => z ** 3, 1, { h: 0.1 }) - 0.01) < 1e-12);
 * ```
 */
export function differenceTruncation(
  g: (z: number) => number,
  z: number,
  options: StepOptions = {},
): number {
  const h = step(z, options, defaultCentralStep, "differenceTruncation");
  const wide = (g(z + 2 * h) - g(z - 2 * h)) / (4 * h);
  const gap = Math.abs(wide - quotient(g, z - h, z + h, "differenceTruncation"));
  return Number.isFinite(gap) ? gap / 3 : 0;
}

/** The step h that {@link centralDifference} takes at z unless told otherwise, ∛ε·max(1, |z|). */
export function defaultCentralStep(z: number): number {
  return Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(z));
}

function defaultOneSidedStep(z: number): number {
  return Math.sqrt(Number.EPSILON) * Math.max(1, Math.abs(z));
}

function step(
  z: number,
  options: StepOptions,
  defaultStep: (z: number) => number,
  call: string,
): number {
  requireFinite(z, call, "z");
  requireOptions(options, ["h"], call);
  const { h = defaultStep(z) } = options;
  requireNumber(h, call, "h");
  if (!(h > 0 && h < Infinity && z + h > z && z - h < z)) {
    throw new RangeError(
      `Cannot evaluate ${call}: h must be positive, finite and large enough to move z = ${z}, got ` +
        `${h}; leave it out for a good default`,
    );
  }
  return h;
}

/** Divides by the width as rounded, not by h: the triangle's corners are the doubles it was made of. */
function quotient(g: (z: number) => number, left: number, right: number, call: string): number {
  const slope = (valueAt(g, right, call) - valueAt(g, left, call)) / (right - left);
  if (!Number.isFinite(slope)) {
    throw new RangeError(
      `Cannot evaluate ${call}: the slope between z = ${left} and z = ${right} is ${slope}; ` +
        "use a wider step h or a smaller |z|",
    );
  }
  return slope;
}

function valueAt(g: (z: number) => number, z: number, call: string): number {
  requireFunction(g, call, "g");
  const value = g(z);
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `Cannot evaluate ${call}: g(${z}) is ${describe(value)}; choose a finite z and g`,
    );
  }
  return value;
}

/**
 * The gradient check: does a derivative formula agree with the slope measured on the function itself?
 *
 * @module
 */

import { centralDifference, differenceResolution } from "./numeric_derivative.ts";
import type { StepOptions } from "./numeric_derivative.ts";
import { requireNumber, requireOptions } from "../base/require.ts";

/** One point of a gradient check. */
export interface GradientComparison {
  /** Where the slopes were taken, no unit. */
  readonly z: number;
  /** The slope by the formula under test. */
  readonly analytic: number;
  /** The central difference. */
  readonly numeric: number;
  /** |analytic − numeric| / max(|analytic|, |numeric|); 0 where both are 0. */
  readonly relativeError: number;
  /** The absolute difference that the central difference cannot see, from rounding. */
  readonly resolution: number;
}

/** How strict a gradient check is. */
export interface GradientCheckOptions extends StepOptions {
  /** The largest relative error that passes, beyond the resolution. Default 1e-6; no unit. */
  readonly tolerance?: number;
}

/** Thrown by {@link gradientCheck} when slopes disagree. */
export class GradientCheckError extends Error {
  /** The name of the error class. */
  override readonly name = "GradientCheckError";
  /** The points that failed. */
  readonly failures: readonly GradientComparison[];

  /**
   * Builds the message from the failing points, up to five of them.
   *
   * @param failures The points that failed, at least one.
   * @param checked How many points were checked.
   */
  constructor(failures: readonly GradientComparison[], checked: number) {
    const lines = failures.slice(0, 5).map(({ z, analytic, numeric, relativeError }) =>
      `at z = ${z}: derivative gives ${analytic}, measured slope is ${numeric} ` +
      `(relative error ${relativeError.toExponential(1)})`
    );
    if (failures.length > lines.length) lines.push(`and ${failures.length - lines.length} more`);
    super(
      `Gradient check failed at ${failures.length} of ${checked} points; correct the derivative: ` +
        lines.join("; "),
    );
    this.failures = failures;
  }
}

/**
 * Compares a derivative formula with the central difference of the function at every given z.
 *
 * A point passes when |analytic − numeric| ≤ tolerance·max(|analytic|, |numeric|) + resolution, where
 * the resolution is what rounding hides from any difference quotient
 * ({@link differenceResolution}). Points within h of a kink fail, as they should.
 *
 * @param g The function.
 * @param derivative The formula under test for its slope.
 * @param zs Where to compare, length n ≥ 1, finite numbers; no unit.
 * @param options The tolerance and the step h.
 * @returns The n comparisons, in the order of `zs`.
 * @throws {GradientCheckError} If any point fails; its message shows up to five.
 * @throws {TypeError} If an option is no number, or unknown.
 * @throws {RangeError} If `zs` is empty, or a z, h, tolerance or value of g is out of range.
 *
 * @example A right and a wrong derivative
 * ```ts
 * import assert from "node:assert/strict";
 * import { gradientCheck, sigmoid, sigmoidDerivative } from "../mod.ts";
 *
 * const [row] = gradientCheck(sigmoid, sigmoidDerivative, [0, 1, 2]);
 * assert(row!.relativeError < 1e-8);
 *
 * let message = "";
 * try {
 *   gradientCheck(sigmoid, (z) => sigmoidDerivative(z) * 1.001, [0]);
 * } catch (error) {
 *   message = String(error);
 * }
 * assert(message.includes("Gradient check failed at 1 of 1 points"));
 * ```
 */
export function gradientCheck(
  g: (z: number) => number,
  derivative: (z: number) => number,
  zs: readonly number[],
  options: GradientCheckOptions = {},
): GradientComparison[] {
  requireOptions(options, ["tolerance", "h"], "gradientCheck");
  const { tolerance = 1e-6, ...step } = options;
  requireTolerance(tolerance);
  if (zs.length === 0) {
    throw new RangeError(
      "Cannot run gradientCheck: zs must hold at least one z, got an empty list",
    );
  }
  const comparisons = zs.map((z) => compareSlopes(g, derivative, z, step));
  const failures = comparisons.filter((comparison) => !agrees(comparison, tolerance));
  if (failures.length > 0) throw new GradientCheckError(failures, comparisons.length);
  return comparisons;
}

/**
 * One point of a gradient check, without a verdict.
 *
 * @param g The function.
 * @param derivative The formula under test for its slope.
 * @param z Where to compare, finite; no unit.
 * @param options The step h.
 * @returns The comparison.
 * @throws {TypeError} If `h` is no number, or an option is unknown.
 * @throws {RangeError} If `z`, `h` or a value of `g` is out of range.
 *
 * @example At 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { compareSlopes, tanh, tanhDerivative } from "../mod.ts";
 *
 * assert(compareSlopes(tanh, tanhDerivative, 0).analytic === 1);
 * ```
 */
export function compareSlopes(
  g: (z: number) => number,
  derivative: (z: number) => number,
  z: number,
  options: StepOptions = {},
): GradientComparison {
  const numeric = centralDifference(g, z, options);
  const analytic = derivative(z);
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric));
  const relativeError = scale === 0 ? 0 : Math.abs(analytic - numeric) / scale;
  return { z, analytic, numeric, relativeError, resolution: differenceResolution(g, z, options) };
}

/**
 * Whether the two slopes of a comparison agree within `tolerance` and the resolution.
 *
 * @param comparison The slopes to compare.
 * @param tolerance The largest relative error that passes; default 1e-6, no unit.
 * @returns Whether they agree; false when a slope is NaN.
 *
 * @example Equal slopes agree
 * ```ts
 * import assert from "node:assert/strict";
 * import { agrees, compareSlopes, sigmoid, sigmoidDerivative } from "../mod.ts";
 *
 * assert(agrees(compareSlopes(sigmoid, sigmoidDerivative, 3)));
 * ```
 */
export function agrees(comparison: GradientComparison, tolerance = 1e-6): boolean {
  const { analytic, numeric, resolution } = comparison;
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric));
  return Math.abs(analytic - numeric) <= tolerance * scale + resolution;
}

function requireTolerance(tolerance: number): void {
  requireNumber(tolerance, "gradientCheck", "tolerance");
  if (!(tolerance >= 0 && tolerance < 1)) {
    throw new RangeError(
      `Cannot run gradientCheck: tolerance must lie in [0, 1), got ${tolerance}; 1e-6 is usual`,
    );
  }
}

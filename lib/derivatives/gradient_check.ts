/**
 * The gradient check: does a derivative formula agree with the slope measured on the function itself?
 *
 * @module
 */

import { requireFunction, requireNumber, requireNumbers, requireOptions } from "../base/require.ts";
import {
  centralDifference,
  differenceResolution,
  differenceTruncation,
} from "./numeric_derivative.ts";
import type { StepOptions } from "./numeric_derivative.ts";

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
  /** The absolute error that the width of the triangle brings with it, about g‴(z)·h²/6. */
  readonly truncation: number;
  /** Whether both slopes agree within the tolerance and what the central difference cannot see. */
  readonly agrees: boolean;
}

/** How strict a gradient check is. */
export interface GradientCheckOptions extends StepOptions {
  /** The largest relative error that passes, beyond the central difference's own. Default 1e-6; no unit. */
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
 * A point passes when |analytic − numeric| ≤ tolerance·max(|analytic|, |numeric|) + resolution +
 * truncation: what rounding hides from any difference quotient ({@link differenceResolution}), and what
 * the width of the triangle adds ({@link differenceTruncation}, of which at most 1e-4 of the slope is
 * allowed, so that no wrong formula hides behind it). Points within h of a kink fail, as they should.
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
 * import { sigmoid, sigmoidDerivative } from "../activations/sigmoid.ts";
 * import { gradientCheck } from "./mod.ts";
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
  requireFunction(derivative, "gradientCheck", "derivative");
  requireNumbers(zs, "gradientCheck", "zs");
  if (zs.length === 0) {
    throw new RangeError(
      "Cannot run gradientCheck: zs must hold at least one z, got an empty list",
    );
  }
  const comparisons = zs.map((z) => compareSlopes(g, derivative(z), z, options));
  const failures = comparisons.filter(({ agrees }) => !agrees);
  if (failures.length > 0) throw new GradientCheckError(failures, comparisons.length);
  return comparisons;
}

/**
 * One point of a gradient check.
 *
 * @param g The function.
 * @param analytic The slope under test.
 * @param z Where to compare, finite; no unit.
 * @param options The tolerance and the step h.
 * @returns The comparison.
 * @throws {TypeError} If an option is no number, or unknown.
 * @throws {RangeError} If `z`, `h`, the tolerance or a value of `g` is out of range.
 */
export function compareSlopes(
  g: (z: number) => number,
  analytic: number,
  z: number,
  { tolerance = 1e-6, ...step }: GradientCheckOptions = {},
): GradientComparison {
  requireTolerance(tolerance);
  requireNumber(analytic, "gradientCheck", "a slope");
  const numeric = centralDifference(g, z, step);
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric));
  const difference = Math.abs(analytic - numeric);
  const resolution = differenceResolution(g, z, step);
  const truncation = differenceTruncation(g, z, step);
  const allowed = tolerance * scale + resolution + Math.min(truncation, MOST_TRUNCATION * scale);
  return {
    z,
    analytic,
    numeric,
    relativeError: scale === 0 ? 0 : difference / scale,
    resolution,
    truncation,
    agrees: difference <= allowed, // false when a slope is NaN
  };
}

/** Beside a kink the estimate of the truncation is large; more than this part of the slope is not it. */
const MOST_TRUNCATION = 1e-4;

function requireTolerance(tolerance: number): void {
  requireNumber(tolerance, "gradientCheck", "tolerance");
  if (!(tolerance >= 0 && tolerance < 1)) {
    throw new RangeError(
      `Cannot run gradientCheck: tolerance must lie in [0, 1), got ${tolerance}; 1e-6 is usual`,
    );
  }
}

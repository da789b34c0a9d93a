/**
 * Numbers as a learner reads them: few digits, true minus signs, powers of ten.
 *
 * @module
 */

import { describe, requireNumber, requireWithin } from "./require.ts";

/**
 * A number for a table or a label: at most `digits` significant digits, "−" as sign, and a power of
 * ten below 1e-4 and from 1e7 on. Twelve digits at most are what all supported Deno versions agree on.
 *
 * Special values: "0" for ±0, "∞", "−∞", "NaN".
 *
 * @param x Any number.
 * @param digits Significant digits, 1 to 12; default 12.
 * @returns The text.
 * @throws {TypeError} If `x` is no number.
 * @throws {RangeError} If `digits` is not a whole number from 1 to 12.
 *
 * @example Small and ordinary numbers
 * ```ts
 * import assert from "node:assert/strict";
 * import { formatNumber } from "./format.ts";
 *
 * assert(formatNumber(-0.25) === "−0.25");
 * assert(formatNumber(4.5395807735951673e-5, 6) === "4.53958 × 10⁻⁵");
 * ```
 */
export function formatNumber(x: number, digits = 12): string {
  requireNumber(x, "formatNumber", "x");
  if (!(Number.isInteger(digits) && digits >= 1 && digits <= 12)) {
    throw new RangeError(
      `Cannot format ${x}: digits must be a whole number from 1 to 12, got ${describe(digits)}`,
    );
  }
  if (Number.isNaN(x)) return "NaN";
  if (!Number.isFinite(x)) return x > 0 ? "∞" : "−∞";
  const rounded = Number(x.toPrecision(digits));
  if (rounded === 0) return "0";
  const size = Math.abs(rounded);
  const text = size >= 1e-4 && size < 1e7
    ? String(rounded)
    : powerOfTen(exponential(x, rounded, digits));
  return text.replaceAll("-", "−");
}

/**
 * A measured number with only the digits that the measurement can resolve (1 to 8 of them), so that
 * rounding noise is not shown as if it were a result.
 *
 * @param x The measured number.
 * @param resolution The absolute uncertainty of `x`, at least 0.
 * @returns The text.
 * @throws {TypeError} If one of them is no number.
 * @throws {RangeError} If `resolution` is below 0 or NaN.
 *
 * @example A slope known to about 1e-4 of its size
 * ```ts
 * import assert from "node:assert/strict";
 * import { formatMeasured } from "./format.ts";
 *
 * assert(formatMeasured(8.2446e-9, 8e-13) === "8.24 × 10⁻⁹");
 * ```
 */
export function formatMeasured(x: number, resolution: number): string {
  requireNumber(x, "formatMeasured", "x");
  requireWithin(resolution, [0, Infinity], {
    call: "formatMeasured",
    name: "resolution",
    remedy: "it is the uncertainty of x",
  });
  if (x === 0 || !Number.isFinite(x) || resolution === 0) return formatNumber(x, 8);
  const digits = Math.floor(Math.log10(Math.abs(x)) - Math.log10(resolution)) - 1;
  return formatNumber(x, Math.min(8, Math.max(1, digits)));
}

/** The largest numbers may round up to more than any number. */
function exponential(x: number, rounded: number, digits: number): string {
  return Number.isFinite(rounded) ? rounded.toExponential() : x.toExponential(digits - 1);
}

function powerOfTen(text: string): string {
  const [mantissa, exponent] = text.split("e") as [string, string];
  const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const raised = exponent.replace("+", "").replace("-", "⁻")
    .replace(/\d/g, (digit) => superscripts[Number(digit)]!);
  return `${mantissa} × 10${raised}`;
}

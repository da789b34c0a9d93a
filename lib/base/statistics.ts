/**
 * What is typical of many numbers.
 *
 * @module
 */

import { requireNumbers } from "./require.ts";

/**
 * The median: half of the numbers are smaller, half are larger. Of an even count, the upper of the middle two.
 *
 * @param numbers Numbers, at least one; infinities are allowed.
 * @returns One of the numbers.
 * @throws {TypeError} If it is no array of numbers.
 * @throws {RangeError} If there is no number, or one is NaN.
 *
 * @example Three numbers
 * ```ts
 * import assert from "node:assert/strict";
 * import { median } from "./statistics.ts";
 *
 * assert(median([9, 1, 2]) === 2);
 * ```
 */
export function median(numbers: readonly number[]): number {
  requireNumbers(numbers, "median", "numbers");
  if (numbers.length === 0 || numbers.some(Number.isNaN)) {
    throw new RangeError(`Cannot take a median: it needs numbers, got [${numbers}]`);
  }
  return [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)]!;
}

/**
 * The median.
 *
 * @module
 */

/**
 * The number in the middle, or the mean of the two in the middle.
 *
 * @param numbers At least one number; left as they are.
 * @returns The median; NaN for none.
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((x, y) => x - y);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
